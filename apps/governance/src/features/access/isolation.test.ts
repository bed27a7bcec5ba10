import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isObjectType } from 'graphql';

import { NodeLoaders } from '../../platform/graphql/node-loaders.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { typeDefinitions } from '../../platform/graphql/type-definitions.js';
import { makeNodes } from '../../testing/node-fixtures.js';
import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { Ledger } from '../audit/ledger.js';
import type { Actor, RoleName, Scope } from './actor.js';

const ROLES: readonly RoleName[] = ['VIEWER', 'REQUESTER', 'APPROVER', 'POLICY_ADMIN', 'AUDITOR'];
/** Everybody in the tenant may know these: what one's own account is part of. */
const COMMON = ['Organization'];

const schema = buildSchema(typeDefinitions(), { assumeValidSDL: true });
const nodeTypes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
  .map(({ name }) => name);
/** Lists at the root, with the type of what they list. */
const lists = Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, type }): [string, string][] => {
  const connection = getNamedType(type);
  if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return [];
  return [[name, getNamedType(connection.getFields()['nodes']!.type).name]];
});

function everything(subject: string, tenant: string, scope: Scope = { kind: 'ORGANIZATION' }): Actor {
  return actorOf(
    subject,
    ROLES.map((role) => ({ role, scope })),
    tenant,
  );
}

describe('what an actor may not see', () => {
  let governance: TestGovernance;
  let ids: Readonly<Record<string, string>>;
  const admin = everything('root', 'default');
  const strangers: [string, Actor][] = [
    ['of another tenant', everything('eve', 'other')],
    ['without a role', actorOf('nobody', [])],
    ['of another account', everything('oscar', 'default', { kind: 'ACCOUNT', accountId: '333333333333' })],
    ['of an account that is not there', everything('olga', 'default', { kind: 'ACCOUNT', accountId: '999999999999' })],
    ['of an unknown unit', everything('uri', 'default', { kind: 'ORG_UNIT', unitId: 'ou-root-unknown1' })],
    [
      'of another domain',
      everything('dora', 'default', { kind: 'DOMAIN', domainArn: 'arn:aws:sagemaker:us-east-1:333333333333:domain/d-x' }),
    ],
  ];

  beforeAll(async () => {
    governance = await startGovernance();
    const { result } = await governance.app.get(Ledger).commit(admin, async (tx, record) => {
      const made = await makeNodes(tx, governance.clock.now());
      for (const [type, id] of Object.entries(made)) record({ action: 'fixture.made', targetType: type, targetId: id });
      return made;
    });
    const { seq } = await governance.app
      .get(Ledger)
      .commit(admin, async (tx) => await tx.auditEvent.findFirstOrThrow({ orderBy: { seq: 'desc' } }))
      .then(({ result: event }) => event);
    ids = { ...result, AuditEvent: String(seq) };
  });
  afterAll(() => governance.close());

  it('is tried with every type that has ids', () => {
    expect(Object.keys(ids).sort()).toEqual([...nodeTypes].sort());
    expect([...governance.app.get(NodeLoaders).types].sort()).toEqual([...nodeTypes].sort());
    expect(lists.length).toBeGreaterThan(10);
  });

  it.each(nodeTypes)('%s is there for who may see it', async (type) => {
    const { data, errors } = await governance.query(admin, 'query ($id: ID!) { node(id: $id) { id __typename } }', {
      id: toGlobalId(type, ids[type]!),
    });
    expect([errors, data.node]).toEqual([undefined, { id: toGlobalId(type, ids[type]!), __typename: type }]);
  });

  describe.each(strangers)('%s', (who, actor) => {
    it.each(nodeTypes)('%s is not found by its id', async (type) => {
      if (COMMON.includes(type) && actor.tenant === 'default' && actor.roles.length > 0) return;
      const id = toGlobalId(type, ids[type]!);
      const { data } = await governance.query(actor, 'query ($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } }', {
        id,
        ids: [id, id],
      });
      expect([who, type, data]).toEqual([who, type, { node: null, nodes: [null, null] }]);
    });

    it.each(lists)('%s has no %s', async (list, type) => {
      const field = nodeTypes.includes(type) ? 'id' : '__typename';
      const { data, errors } = await governance.query(actor, `{ ${list}(first: 100) { nodes { ${field} } } }`);
      if (errors !== undefined) expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      else if (type in ids) expect(data[list].nodes.map(({ id }: { id: string }) => id)).not.toContain(toGlobalId(type, ids[type]!));
      else expect(data[list].nodes).toEqual([]);
    });
  });

  it.each(lists.filter(([, type]) => nodeTypes.includes(type)))('%s has a %s for who may see it', async (list, type) => {
    const { data } = await governance.query(admin, `{ ${list}(first: 100) { nodes { id } } }`);
    expect(data[list].nodes.map(({ id }: { id: string }) => id)).toContain(toGlobalId(type, ids[type]!));
  });
});
