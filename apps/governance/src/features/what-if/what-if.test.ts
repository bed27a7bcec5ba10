import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { actorOf } from '../../testing/start-governance.js';
import { APPS, fillMirror } from '../organization/testing/fill-mirror.js';
import { content, openPolicyDesk, policyIn, rule } from '../sharing-policy/testing/policy-desk.js';
import type { PolicyDesk } from '../sharing-policy/testing/policy-desk.js';

const ACCESS = 'nodes { principalKind principal anyExternalAccount resource permission } totalCount pageInfo { hasNextPage endCursor }';
const IMPACT = `query ($change: WhatIfChangeInput!, $after: String) { whatIf(change: $change) {
  revision pairs widensNothing widening { kind rule { ruleId } }
  added(first: 2, after: $after) { ${ACCESS} } removed(first: 5) { ${ACCESS} } newlyExternal(first: 5) { ${ACCESS} }
  lostGrants(first: 1) { nodes { allowedBefore grant { id } } }
} }`;

describe('what a change would do', () => {
  let desk: PolicyDesk;
  const viewer = actorOf('vera', 'VIEWER');
  const ask = async (change: object, after?: string) => desk.ask(viewer, IMPACT, { change, after });
  const versionOf = async (id: string): Promise<string> => {
    const { data } = await desk.ask(viewer, 'query ($id: ID!) { node(id: $id) { ... on SharingPolicy { newest { id } } } }', { id });
    return data.node.newest.id;
  };

  beforeAll(async () => {
    desk = await openPolicyDesk();
    await fillMirror(desk.governance);
    // 3333… owns an app, 2222… may read it; 3333… itself is below the unit ou-a as well
    await policyIn(desk, 'ACTIVE', 'readers', content(rule('two-reads')));
  });
  afterAll(() => desk.governance.close());

  it('shows what a draft would add, page by page', async () => {
    const wider = await policyIn(
      desk,
      'DRAFT',
      'outside',
      content(rule('five-reads', { subjects: [{ kind: 'EXTERNAL_ACCOUNT', accountId: '555555555555' }] })),
    );
    const change = { activateVersion: await versionOf(wider.id) };
    const { data } = await ask(change);
    expect(data.whatIf).toMatchObject({
      widensNothing: false,
      widening: [{ kind: 'ALLOWANCE_NOT_COVERED', rule: { ruleId: 'five-reads' } }],
    });
    expect(data.whatIf.removed.nodes).toEqual([]);
    expect(data.whatIf.added.nodes[0]).toMatchObject({
      principalKind: 'ACCOUNT',
      principal: '555555555555',
      anyExternalAccount: false,
      permission: 'READ',
    });
    expect(data.whatIf.newlyExternal.totalCount).toBe(data.whatIf.added.totalCount);
    const rest = await ask(change, data.whatIf.added.pageInfo.endCursor);
    const both = [...data.whatIf.added.nodes, ...rest.data.whatIf.added.nodes].map(({ resource }: { resource: string }) => resource);
    expect(both).toHaveLength(data.whatIf.added.totalCount);
    expect(new Set(both).size).toBe(both.length);
    expect(APPS).toEqual(expect.arrayContaining(both));
  });

  it('proves that a narrower version widens nothing', async () => {
    const same = await policyIn(desk, 'DRAFT', 'narrow', content(rule('two-reads-one', { resources: [{ kind: 'APP', appArn: APPS[3] }] })));
    const { data } = await ask({ activateVersion: await versionOf(same.id) });
    expect(data.whatIf).toMatchObject({ widensNothing: true, widening: [] });
    expect(data.whatIf.added.nodes).toEqual([]);
  });

  it('shows what goes with a policy', async () => {
    const { data } = await desk.ask(viewer, '{ sharingPolicies(first: 10) { nodes { id name } } }');
    const { id } = data.sharingPolicies.nodes.find(({ name }: { name: string }) => name === 'readers');
    const impact = await ask({ retirePolicy: id });
    expect(impact.data.whatIf.removed.nodes).toContainEqual(
      expect.objectContaining({ principal: '222222222222', resource: APPS[3], permission: 'READ' }),
    );
    expect(impact.data.whatIf.widensNothing).toBe(true);
  });

  it('shows what goes when an account leaves', async () => {
    const { data } = await ask({ removeAccount: '222222222222' });
    expect(data.whatIf).toMatchObject({ widensNothing: false, widening: [{ kind: 'ORGANIZATION_CHANGES' }] });
  });

  it.each([
    ['nothing', {}, 'Give exactly one change.'],
    ['two changes', { removeAccount: '222222222222', moveUnit: { unitId: 'ou-a', parentId: 'r-1' } }, 'Give exactly one change.'],
    ['an account that is no member', { removeAccount: '555555555555' }, 'This account is not a member of the organization.'],
    ['a unit below itself', { moveUnit: { unitId: 'ou-a', parentId: 'ou-b' } }, 'A unit cannot be moved below itself.'],
    ['what is no version', { activateVersion: 'x' }, 'This is not the id of a PolicyVersion.'],
  ])('refuses %s', async (_, change, message) => {
    expect((await ask(change)).errors?.[0]?.message).toBe(message);
  });

  it('is for those who see the organization', async () => {
    const somebody = actorOf('bob', [{ role: 'VIEWER', scope: { kind: 'ACCOUNT', accountId: '222222222222' } }]);
    const { errors } = await desk.ask(somebody, IMPACT, { change: { removeAccount: '222222222222' } });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('exports the policies in force to Cedar', async () => {
    const { data } = await desk.ask(viewer, '{ cedarExport { revision policies schema entities } }');
    expect(data.cedarExport.policies).toMatch(/two-reads/);
    expect(JSON.parse(data.cedarExport.entities)).toEqual(expect.any(Array));
  });
});
