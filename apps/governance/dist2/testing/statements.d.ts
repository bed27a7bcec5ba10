/**
 * SQL statements that are sent to PostgreSQL while `work` runs and because of it; those of schedulers beside it do not count. Transactions
 * count with their BEGIN and COMMIT.
 *
 * @example
 * const { statements, result } = await statementsOf(() => governance.query(viewer, portalPage));
 * expect(statements.length).toBeLessThanOrEqual(4);
 */
export declare function statementsOf<Result>(work: () => Promise<Result>): Promise<{
    result: Result;
    statements: readonly string[];
}>;
