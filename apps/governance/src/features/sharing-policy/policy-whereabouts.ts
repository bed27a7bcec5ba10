import type { PolicyContent } from '@mlapps/governance-api/sharing-policy/policy-content';

import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { externalAccountsIn, namedIn } from './policy-mirror.rules.js';
import type { Whereabouts } from './policy-mirror.rules.js';

/** Beyond it PostgreSQL takes no more parameters in one statement. */
const AT_ONCE = 10_000;

/** Where everything is that policies name: two statements for ten thousand names. */
export async function whereaboutsOf(contents: readonly PolicyContent[], client: Transaction): Promise<Whereabouts> {
  const named = contents.flatMap((content) => [...namedIn(content), ...externalAccountsIn(content)]);
  const idsOf = (kind: 'account' | 'unit') => [...new Set(named.filter((each) => each.kind === kind).map(({ id }) => id))];
  const accounts = await inChunks(idsOf('account'), (ids) =>
    client.account.findMany({ where: { accountId: { in: ids } }, select: { accountId: true, path: true, unitId: true, closedAt: true } }),
  );
  const units = await inChunks(idsOf('unit'), (ids) =>
    client.orgUnit.findMany({ where: { unitId: { in: ids }, closedAt: null }, select: { unitId: true, path: true } }),
  );
  return {
    accounts: new Map(
      accounts.map(({ accountId, path, unitId, closedAt }) => [accountId, { path, member: unitId !== null && closedAt === null }]),
    ),
    units: new Map(units.map(({ unitId, path }) => [unitId, path])),
  };
}

async function inChunks<Row>(ids: readonly string[], load: (ids: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) rows.push(...(await load(ids.slice(at, at + AT_ONCE))));
  return rows;
}
