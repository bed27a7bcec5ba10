import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { statementsOf } from '../../testing/statements.js';
import { testDatabase } from '../../testing/test-database.js';
import type { TestDatabase } from '../../testing/test-database.js';
import type { PrismaClient } from '../prisma/client/client.js';
import { TenantClients } from '../prisma/tenant-clients.js';
import { batchedConnection } from './batched-connection.js';
import { connection } from './connection.js';
import type { ConnectionArguments } from './connection.js';

describe('a connection of many parents', () => {
  let database: TestDatabase;
  let clients: TenantClients;
  let client: PrismaClient;
  const parents = ['1', '2', '3', '4'];
  const order = [
    { column: 'name', direction: 'desc' },
    { column: 'arn', direction: 'asc' },
  ] as const;
  const region = 'eu-west-1';

  beforeAll(async () => {
    database = await testDatabase();
    clients = new TenantClients({ databaseUrl: database.url, connections: 3 });
    client = clients.of('default');
    const observedAt = new Date();
    const rest = { region, status: 'InService', observedAt };
    for (const accountId of parents)
      await client.account.create({
        data: {
          ...{ accountId, arn: accountId, name: '', email: '', state: 'ACTIVE', path: `/${accountId}/`, observedAt },
          // account 4 has none; names repeat, so that the second key decides
          domains: {
            create: Array.from({ length: accountId === '4' ? 0 : 7 }, (_, n) => ({
              arn: `${accountId}-${n}`,
              domainId: `${n}`,
              name: `n${n % 3}`,
              ...rest,
            })),
          },
        },
      });
  });
  afterAll(async () => {
    await clients.close();
    await database.drop();
  });

  const pages = (args: ConnectionArguments) => {
    const context = { loaders: new Map<string, unknown>() };
    return Promise.all(
      parents.map((key) =>
        batchedConnection(context, {
          ...{ name: 'Account.domains', key, args, order },
          load: async (ids, keyset) => {
            const { where, orderBy, take } = keyset;
            const found = await client.account.findMany({
              where: { accountId: { in: ids } },
              select: { accountId: true, domains: { where: { AND: [{ region }, where] }, orderBy, take } },
            });
            return new Map(found.map(({ accountId, domains }) => [accountId, domains]));
          },
          count: async (ids) => {
            const found = await client.account.findMany({
              where: { accountId: { in: ids } },
              select: { accountId: true, _count: { select: { domains: true } } },
            });
            return new Map(found.map(({ accountId, _count }) => [accountId, _count.domains]));
          },
        }),
      ),
    );
  };
  const single = (accountId: string, args: ConnectionArguments) =>
    connection(args, order, ({ where, orderBy, take }) =>
      client.domain.findMany({ where: { AND: [{ accountId }, where] }, orderBy, take }),
    );

  it.each<[string, (after: string) => ConnectionArguments]>([
    ['forward', () => ({ first: 3 })],
    ['on from a place', (after) => ({ first: 3, after })],
    ['backward', () => ({ last: 4 })],
    ['back from a place', (before) => ({ last: 2, before })],
  ])('is as that of each, %s', async (_, argsAt) => {
    const place = (await single('2', { first: 3 })).pageInfo.endCursor!;
    const args = argsAt(place);
    const together = await pages(args);
    for (const [index, key] of parents.entries()) {
      const { totalCount, ...page } = together[index]!;
      expect(page).toEqual(await single(key, args));
      expect(await totalCount?.()).toBe(key === '4' ? 0 : 7);
    }
  });

  it('is one statement, and one more for the counts', async () => {
    const { statements } = await statementsOf(async () => {
      const found = await pages({ first: 2 });
      expect(sizesOf(found)).toEqual([2, 2, 2, 0]);
      await Promise.all(found.map((page) => page.totalCount!()));
    });
    expect(statements).toHaveLength(2);
    expect(statements[0]).toMatch(/LATERAL .* LIMIT /);
  });
});

function sizesOf(found: readonly { nodes: readonly unknown[] }[]): number[] {
  return found.map(({ nodes }) => nodes.length);
}
