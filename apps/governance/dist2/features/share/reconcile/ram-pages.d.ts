/**
 * All items of a list of AWS. A page may be empty and still not be the last.
 *
 * @param page answers one page
 */
export declare function allPages<Item>(page: (nextToken: string | undefined) => Promise<{
    readonly items: readonly Item[] | undefined;
    readonly nextToken: string | undefined;
}>): Promise<Item[]>;
