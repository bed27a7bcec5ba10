import { AsyncLocalStorage } from 'node:async_hooks';

import pg from 'pg';

/** What a new connection of a pool is asked first. */
const CONNECTION_CHECK = "SELECT current_setting('app.tenant', true)";

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/**
 * SQL statements that are sent to PostgreSQL while `work` runs and because of it; those of schedulers beside it do not count. Transactions
 * count with their BEGIN and COMMIT.
 *
 * @example
 * const { statements, result } = await statementsOf(() => governance.query(viewer, portalPage));
 * expect(statements.length).toBeLessThanOrEqual(4);
 */
export async function statementsOf<Result>(work: () => Promise<Result>): Promise<{ result: Result; statements: readonly string[] }> {
  const within = new AsyncLocalStorage<string[]>();
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const query = prototype.query;
  prototype.query = function (...args) {
    const [given] = args as [string | { text?: string }];
    const text = typeof given === 'string' ? given : (given.text ?? '');
    if (!text.startsWith(CONNECTION_CHECK)) within.getStore()?.push(text);
    return query.apply(this, args);
  };
  const statements: string[] = [];
  try {
    return { result: await within.run(statements, work), statements };
  } finally {
    prototype.query = query;
  }
}
