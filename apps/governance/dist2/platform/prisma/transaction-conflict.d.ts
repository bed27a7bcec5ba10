/**
 * Does work again that PostgreSQL ended so that another transaction could go on, six times at most.
 *
 * @param work a whole transaction without effects outside of the database
 */
export declare function withRetries<Result>(work: () => Promise<Result>): Promise<Result>;
/** Prisma says so with a code of its own (P2034), and for raw statements with PostgreSQL's, some levels down. */
export declare function isTransactionConflict(error: unknown): boolean;
