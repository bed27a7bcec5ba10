import { createRequire } from 'node:module';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';

import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { TenantClients } from '../prisma/tenant-clients.js';
import { toGlobalId } from './global-id.js';

// its ESM build does not load
const { composeServices } = createRequire(import.meta.url)('@apollo/composition') as typeof import('@apollo/composition');

/** A subgraph of somebody else, who knows which team an account belongs to. */
const teams = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Account @key(fields: "accountId") { accountId: String! team: String! }
  type Query { team(accountId: String!): Account }`;

describe('the subgraph', () => {
  let governance: TestGovernance;
  const viewer = actorOf('vera');
  const accountId = '123456789012';

  beforeAll(async () => {
    governance = await startGovernance({ logLevel: 'silent' });
    const data = { accountId, arn: 'a', name: 'one', email: '', state: 'ACTIVE' as const, path: '/1/', observedAt: governance.clock.now() };
    await governance.app.get(TenantClients).of('default').account.create({ data });
  });
  afterAll(() => governance.close());

  it('composes with another one', async () => {
    const { data } = await governance.query(viewer, '{ _service { sdl } }');
    const { errors, supergraphSdl } = composeServices([
      { name: 'governance', url: 'http://127.0.0.1:4700/graphql', typeDefs: parse(data._service.sdl as string) },
      { name: 'teams', url: 'http://127.0.0.1:4701/graphql', typeDefs: parse(teams) },
    ]);
    expect(errors ?? []).toEqual([]);
    expect(supergraphSdl).toMatch(/team: String! @join__field\(graph: TEAMS\)/);
  });

  it('resolves references as node does', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Account { name } } }';
    const account = { __typename: 'Account' };
    const r = [
      { ...account, accountId },
      { ...account, id: toGlobalId('Account', accountId) },
      { ...account, accountId: '999999999999' },
      { ...account, id: toGlobalId('AuditEvent', '1') },
    ];
    for (let times = 0; times < 3; times += 1)
      expect(await governance.query(viewer, query, { r })).toEqual({
        data: { _entities: [{ ...account, name: 'one' }, { ...account, name: 'one' }, null, null] },
      });
    const other = await governance.query(actorOf('eve', 'VIEWER', 'other'), query, { r });
    expect(other.data._entities).toEqual([null, null, null, null]);
  });

  it.each([[null], [{}], [{ __typename: 'PageInfo' }], [{ __typename: 'Account' }], [{ __typename: 'Account', accountId: 7 }]])(
    'refuses %j',
    async (representation) => {
      const { errors } = await governance.query(viewer, 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }', {
        r: [representation],
      });
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    },
  );
});
