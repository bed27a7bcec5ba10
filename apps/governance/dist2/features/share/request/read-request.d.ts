/** @throws Refusal `validation` unless it has something in it, and is not too long */
export declare function text(given: string, mostCharacters: number, ...field: readonly string[]): string;
/** @throws Refusal `validation` when both ends are given, or one in the past or in the far future */
export declare function endAsked({ until, durationSeconds }: {
    readonly until?: Date | null;
    readonly durationSeconds?: number | null;
}, now: Date): Date | null;
