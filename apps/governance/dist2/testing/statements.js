import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
/**
 * SQL statements that are sent to PostgreSQL while `work` runs and because of it; those of schedulers beside it do not count. Transactions
 * count with their BEGIN and COMMIT.
 *
 * @example
 * const { statements, result } = await statementsOf(() => governance.query(viewer, portalPage));
 * expect(statements.length).toBeLessThanOrEqual(4);
 */
export async function statementsOf(work) {
    const within = new AsyncLocalStorage();
    const prototype = pg.Client.prototype;
    const query = prototype.query;
    prototype.query = function (...args) {
        const [given] = args;
        within.getStore()?.push(typeof given === 'string' ? given : (given.text ?? ''));
        return query.apply(this, args);
    };
    const statements = [];
    try {
        return { result: await within.run(statements, work), statements };
    }
    finally {
        prototype.query = query;
    }
}
//# sourceMappingURL=statements.js.map