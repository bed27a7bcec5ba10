import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { toGlobalId } from '../../platform/graphql/global-id.js';
import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { statementsOf } from '../../testing/statements.js';
import { APPS, DOMAIN, fillMirror } from './testing/fill-mirror.js';

describe('the mirror of an organization', () => {
  let governance: TestGovernance;
  const viewer = actorOf('vera');
  const ask = async (query: string, variables: Record<string, unknown> = {}, actor = viewer) => {
    const { data, errors } = await governance.query(actor, query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const accountIds = async (filter: string, actor = viewer): Promise<string[]> => {
    const { accounts } = await ask(`{ accounts(first: 50, filter: ${filter}) { nodes { accountId } } }`, {}, actor);
    return accounts.nodes.map(({ accountId }: { accountId: string }) => accountId);
  };
  const appNames = async (filter: string): Promise<string[]> => {
    const { mlflowApps } = await ask(`{ mlflowApps(first: 50, filter: ${filter}) { nodes { name } } }`);
    return mlflowApps.nodes.map(({ name }: { name: string }) => name);
  };

  beforeAll(async () => {
    governance = await startGovernance();
    await fillMirror(governance);
  });
  afterAll(() => governance.close());

  it('is paged both ways', async () => {
    const page = 'nodes { accountId } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
    const { accounts } = await ask(`{ accounts(first: 2) { ${page} } }`);
    expect(accounts).toMatchObject({ nodes: [{ accountId: '111111111111' }, { accountId: '222222222222' }], totalCount: 4 });
    const after = { after: accounts.pageInfo.endCursor };
    const next = await ask(`query ($after: String) { accounts(first: 2, after: $after) { ${page} } }`, after);
    expect(next.accounts).toMatchObject({
      nodes: [{ accountId: '333333333333' }, { accountId: '555555555555' }],
      pageInfo: { hasNextPage: false },
    });
    const before = { before: next.accounts.pageInfo.startCursor };
    const back = await ask(`query ($before: String) { accounts(last: 1, before: $before) { nodes { accountId } } }`, before);
    expect(back.accounts.nodes).toEqual([{ accountId: '222222222222' }]);
  });

  it('of another tenant is not there', async () => {
    const eve = actorOf('eve', 'VIEWER', 'other');
    const id = toGlobalId('Account', '111111111111');
    const query =
      'query ($id: ID!) { organization { id } accounts(first: 2) { nodes { id } } node(id: $id) { id } account(id: $id) { id } }';
    expect(await ask(query, { id }, eve)).toEqual({ organization: null, accounts: { nodes: [] }, node: null, account: null });
  });

  it('is walked from the top down and from the bottom up, in few statements', async () => {
    const query = `{
      organization {
        organizationId sharingEnabled managementAccount { name }
        root { name children(first: 10) { totalCount nodes { name path parent { name } accounts(first: 10) {
          totalCount nodes { accountId tags { key value } orgUnit { name } domains(first: 5) { nodes { domainId apps { name } } }
            apps(first: 5) { nodes { name environment account { accountId } domains { domainId account { name } } } } } } } } }
      }
    }`;
    // who may see what is kept for a moment
    await ask(query);
    const { result, statements } = await statementsOf(() => ask(query));
    const research = result.organization.root.children.nodes[0];
    expect(result.organization).toMatchObject({ organizationId: 'o-test', sharingEnabled: true, managementAccount: { name: 'one' } });
    expect(research).toMatchObject({ name: 'research', path: '/r-1/ou-a/', parent: { name: 'Root' } });
    expect(research.accounts).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          accountId: '222222222222',
          tags: [{ key: 'team', value: 'ml' }],
          orgUnit: { name: 'research' },
          domains: { nodes: [{ domainId: 'd-1', apps: [{ name: 'tracking' }] }] },
          apps: {
            nodes: [
              { name: 'tracking', environment: 'prod', domains: [{ domainId: 'd-1', account: { name: 'two' } }] },
              { name: 'untagged' },
            ],
          },
        },
      ],
    });
    expect(statements.length).toBeLessThanOrEqual(20);
  });

  it('is filtered', async () => {
    const under = (unit: string) => `{ underUnit: "${toGlobalId('OrgUnit', unit)}" }`;
    expect(await accountIds(under('ou-a'))).toEqual(['222222222222', '333333333333']);
    expect(await accountIds(under('ou-none'))).toEqual([]);
    expect(await accountIds('{ states: [SUSPENDED] }')).toEqual(['333333333333']);
    expect(await accountIds('{ membership: [DEPARTED] }')).toEqual(['444444444444']);
    expect(await accountIds('{ membership: [EXTERNAL] }')).toEqual(['555555555555']);
    expect(await accountIds('{ text: "TW" }')).toEqual(['222222222222']);
    expect(await accountIds('{ text: "3333" }')).toEqual(['333333333333']);
    expect(await accountIds('{ inventoryFailed: true }')).toEqual(['333333333333']);
    expect(await appNames('{}')).toEqual(['tracking', 'untagged', 'vision']);
    expect(await appNames('{ includeClosed: true }')).toHaveLength(4);
    expect(await appNames('{ tag: { key: "team" } }')).toEqual(['tracking', 'vision']);
    expect(await appNames('{ tag: { key: "team", values: ["ml", "x"] } }')).toEqual(['tracking']);
    expect(await appNames('{ environments: ["prod"], regions: ["us-east-1"] }')).toEqual(['tracking']);
    expect(await appNames(`{ domain: "${toGlobalId('Domain', DOMAIN)}" }`)).toEqual(['tracking']);
    expect(await appNames(`{ accounts: ["${toGlobalId('Account', '333333333333')}"] }`)).toEqual(['vision']);
    expect(await appNames(under('ou-b'))).toEqual(['vision']);
    const { orgUnits, domains } = await ask(
      `{ orgUnits(first: 9, filter: { text: "s" }) { nodes { name } } domains(first: 9, filter: ${under('ou-a')}) { nodes { domainId } } }`,
    );
    expect(orgUnits.nodes).toEqual([{ name: 'research' }, { name: 'vision' }]);
    expect(domains.nodes).toEqual([{ domainId: 'd-1' }]);
  });

  it('is found by ids and by names', async () => {
    const query = `{
      byPath: orgUnit(path: "/r-1/ou-a/ou-b") { unitId } byNumber: account(accountId: "444444444444") { membership closedAt orgUnit { id } path }
      byArn: mlflowApp(arn: "${APPS[0]}") { id name tags { key value } } untagged: mlflowApp(arn: "${APPS[1]}") { tags { key } }
    }`;
    const found = await ask(query);
    expect(found).toMatchObject({
      byPath: { unitId: 'ou-b' },
      byNumber: { membership: 'DEPARTED', orgUnit: null, path: '/444444444444/' },
      byArn: { id: toGlobalId('MlflowApp', APPS[0]), name: 'tracking' },
      untagged: { tags: null },
    });
    const ids = ['Organization:o-test', 'OrgUnit:ou-a', 'Account:111111111111', `Domain:${DOMAIN}`, `MlflowApp:${APPS[0]}`];
    const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: ids.map((id) => Buffer.from(id).toString('base64url')),
    });
    expect(nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual(ids.map((id) => id.split(':')[0]));
  });

  it('refuses questions that are none', async () => {
    for (const field of [
      'account { id }',
      `account(id: "${toGlobalId('Account', '1')}", accountId: "1") { id }`,
      `account(id: "${toGlobalId('OrgUnit', 'ou-a')}") { id }`,
      'accounts(first: 1, filter: { underUnit: "no id" }) { nodes { id } }',
      'syncRun(id: "no id") { id }',
    ]) {
      const { errors } = await governance.query(viewer, `{ ${field} }`);
      expect(errors).toMatchObject([{ extensions: { code: 'VALIDATION' } }]);
    }
  });

  it('shows somebody with a role on a unit what is below it', async () => {
    const ursula = actorOf('ursula', [{ role: 'VIEWER', scope: { kind: 'ORG_UNIT', unitId: 'ou-b' } }]);
    expect(await accountIds('{}', ursula)).toEqual(['333333333333']);
    const query = `query ($above: ID!, $other: ID!) {
      orgUnits(first: 9) { nodes { unitId parent { id } } mlflowApps: totalCount } mlflowApps(first: 9) { nodes { name } } domains(first: 9) { nodes { id } }
      above: node(id: $above) { id } other: node(id: $other) { id } organization { lastSync { id } managementAccount { id } }
    }`;
    const variables = { above: toGlobalId('OrgUnit', 'ou-a'), other: toGlobalId('MlflowApp', APPS[0]) };
    expect(await ask(query, variables, ursula)).toEqual({
      orgUnits: { nodes: [{ unitId: 'ou-b', parent: null }], mlflowApps: 1 },
      mlflowApps: { nodes: [{ name: 'vision' }] },
      domains: { nodes: [] },
      above: null,
      other: null,
      organization: { lastSync: null, managementAccount: null },
    });
    const { errors } = await governance.query(ursula, '{ syncRuns(first: 1) { nodes { id } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
