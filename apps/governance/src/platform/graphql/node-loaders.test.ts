import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isInterfaceType } from 'graphql';

import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { statementsOf } from '../../testing/statements.js';
import { TenantClients } from '../prisma/tenant-clients.js';
import { toGlobalId } from './global-id.js';
import { GraphqlServer } from './graphql-server.js';
import { NodeLoaders } from './node-loaders.js';

describe('node', () => {
  let governance: TestGovernance;
  const viewer = actorOf('vera');

  beforeAll(async () => {
    governance = await startGovernance({ logLevel: 'silent' });
  });
  afterAll(() => governance.close());

  it('finds every type that implements Node', () => {
    const { schema } = governance.app.get(GraphqlServer);
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('The schema has no interface Node.');
    const implementing = schema.getPossibleTypes(node).map(({ name }) => name);
    expect([...governance.app.get(NodeLoaders).types].sort()).toEqual([...implementing].sort());
  });

  it('answers null for what is malformed, of no such type, or not there', async () => {
    const ids = ['', 'x', '%', toGlobalId('Nothing', '1'), 'A'.repeat(2000), Buffer.from('Account').toString('base64url')];
    const { schema } = governance.app.get(GraphqlServer);
    const types = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
    const absent = types.flatMap((type) => [
      toGlobalId(type, 'absent'),
      toGlobalId(type, '00000000-0000-7000-8000-000000000000'),
      toGlobalId(type, "'; --"),
    ]);
    const { data, errors } = await governance.query(viewer, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
      ids: [...ids, ...absent],
    });
    expect(errors).toBeUndefined();
    expect(data.nodes).toEqual([...ids, ...absent].map(() => null));
  });

  it('is the same compiled as interpreted', async () => {
    const { tenant } = viewer;
    const data = {
      accountId: '444444444444',
      arn: 'a',
      name: 'four',
      email: '',
      state: 'ACTIVE' as const,
      path: '/4/',
      observedAt: governance.clock.now(),
    };
    await governance.app.get(TenantClients).of(tenant).account.create({ data });
    const query =
      'query ($id: ID!) { node(id: $id) { __typename id ... on Account { name } } accounts(first: 1) { totalCount nodes { id } } }';
    const id = toGlobalId('Account', data.accountId);
    for (let times = 0; times < 4; times += 1)
      expect(await governance.query(viewer, query, { id })).toEqual({
        data: { node: { __typename: 'Account', id, name: 'four' }, accounts: { totalCount: 1, nodes: [{ id }] } },
      });
  });

  it('asks once for all ids of a type', async () => {
    const id = toGlobalId('Account', '444444444444');
    const query = `{ a: node(id: "${id}") { id } b: node(id: "${id}") { id } nodes(ids: ["${id}", "${toGlobalId('Account', '5')}"]) { id } }`;
    const { result, statements } = await statementsOf(() => governance.query(viewer, query));
    expect(result.data).toEqual({ a: { id }, b: { id }, nodes: [{ id }, null] });
    // the access service may look besides whether what it knows of roles is current
    expect(statements.filter((text) => text.includes('"account"'))).toHaveLength(1);
  });

  it('takes 100 ids', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const many = await governance.query(viewer, query, { ids: Array.from({ length: 101 }, (_, index) => String(index)) });
    expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
