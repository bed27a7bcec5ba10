export interface ConnectionArguments {
    readonly first?: number | null;
    readonly after?: string | null;
    readonly last?: number | null;
    readonly before?: string | null;
}
export interface Connection<Node> {
    readonly edges: readonly {
        readonly cursor: string;
        readonly node: Node;
    }[];
    readonly nodes: readonly Node[];
    readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string | null;
        readonly endCursor: string | null;
    };
    /** Counted only when asked for. */
    readonly totalCount?: () => Promise<number>;
}
/** A column that orders a list; the last one of an order is unique. */
export interface SortKey {
    readonly column: string;
    readonly direction: 'asc' | 'desc';
}
/** What a query has to add, in Prisma's terms: rows after a place, in an order, one more than the page. */
export interface Keyset {
    readonly where: Record<string, unknown>;
    readonly orderBy: Record<string, 'asc' | 'desc'>[];
    readonly take: number;
}
/**
 * One page of a list, both ways, by the place of its rows and not by their number: rows that come and go do not shift it.
 *
 * @example
 * connection(args, [{ column: 'name', direction: 'asc' }, { column: 'id', direction: 'asc' }],
 *   ({ where, orderBy, take }) => client.sharingPolicy.findMany({ where: { AND: [filter, where] }, orderBy, take }));
 * @throws GraphQLError when neither or both of first and last are given, out of 1 to 100, or a cursor is not of this list
 */
export declare function connection<Row extends object>(args: ConnectionArguments, order: readonly SortKey[], load: (keyset: Keyset) => Promise<Row[]>, totalCount?: () => Promise<number>): Promise<Connection<Row>>;
/** @throws GraphQLError as `connection` does */
export declare function keysetOf(args: ConnectionArguments, order: readonly SortKey[]): Keyset;
/** The page that rows are which were sought by `keysetOf` of the same arguments. */
export declare function pageOf<Row extends object>(found: readonly Row[], args: ConnectionArguments, order: readonly SortKey[], totalCount?: () => Promise<number>): Connection<Row>;
export declare function cursorOf(row: object, order: readonly SortKey[]): string;
export declare function readCursor(cursor: string, order: readonly SortKey[]): unknown[];
