/** The schema, from the package that has it. */
export declare function typeDefinitions(): string;
