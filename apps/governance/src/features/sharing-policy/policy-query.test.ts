import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { actorOf } from '../../testing/start-governance.js';
import { Ledger } from '../audit/ledger.js';
import { ada, content, grace, openPolicyDesk, policyIn, rule } from './testing/policy-desk.js';
import type { PolicyDesk } from './testing/policy-desk.js';

const everything = rule('everything', {
  description: 'All there is',
  subjects: [
    { kind: 'ACCOUNT', accountId: '222222222222' },
    { kind: 'ORG_UNIT', unitId: 'ou-ab12-11111111' },
    { kind: 'ORGANIZATION' },
    { kind: 'EXTERNAL_ACCOUNT', accountId: '999999999999' },
    { kind: 'EXTERNAL_ACCOUNT' },
    { kind: 'DOMAIN', domainArn: 'arn:aws:sagemaker:us-east-1:222222222222:domain/d-abc' },
    { kind: 'ROLE', roleArn: 'arn:aws:iam::222222222222:role/Reader' },
  ],
  resources: [
    { kind: 'ANY' },
    { kind: 'APP', appArn: 'arn:aws:sagemaker:us-east-1:111111111111:mlflow-app/app-ABC' },
    { kind: 'TAG', key: 'team' },
    { kind: 'TAG', key: 'team', values: ['ml'] },
    { kind: 'OWNER_ACCOUNT', accountId: '111111111111' },
    { kind: 'OWNER_ORG_UNIT', unitId: 'ou-ab12-11111111' },
    { kind: 'DOMAIN', domainArn: 'arn:aws:sagemaker:us-east-1:111111111111:domain/d-abc' },
    { kind: 'ENVIRONMENT', name: 'prod' },
  ],
  conditions: [
    { kind: 'REGION', regions: ['us-east-1'] },
    { kind: 'RESOURCE_TAG', key: 'a', values: ['b'] },
    { kind: 'PRINCIPAL_TAG', key: 'a', values: ['b'] },
    { kind: 'TICKET', prefix: 'SEC-' },
    { kind: 'MFA', maximumAgeSeconds: 900 },
    { kind: 'CLAIM', name: 'team', values: ['ml'] },
    { kind: 'TIME_WINDOW', days: ['MON', 'TUE'], from: '08:00', to: '18:00', timeZone: 'Europe/Berlin' },
  ],
  notBefore: '2026-01-01T01:00:00+01:00',
  notAfter: '2030-01-01T00:00:00Z',
  requiresAcceptance: true,
  retainOnLeave: true,
  maximumDurationSeconds: 3600,
  approvals: 2,
});

const RULES = `rules { ruleId description effect permissions notBefore notAfter requiresAcceptance retainOnLeave maximumDurationSeconds approvals
  subjects { __typename ... on AccountSubject { kind accountId } ... on OrgUnitSubject { kind unitId } ... on OrganizationSubject { kind }
    ... on ExternalAccountSubject { kind externalAccountId } ... on DomainSubject { kind domainArn } ... on RoleSubject { kind roleArn } }
  resources { __typename ... on AnyResource { kind } ... on AppResource { kind appArn } ... on TagResource { kind key values } ... on OwnerAccountResource { kind accountId }
    ... on OwnerOrgUnitResource { kind unitId } ... on DomainResource { kind domainArn } ... on EnvironmentResource { kind name } }
  conditions { __typename ... on RegionCondition { kind regions } ... on ResourceTagCondition { kind key values } ... on PrincipalTagCondition { kind key values }
    ... on TicketCondition { kind prefix } ... on MfaCondition { kind maximumAgeSeconds } ... on ClaimCondition { kind name values }
    ... on TimeWindowCondition { kind days from to timeZone } } }`;

describe('policies', () => {
  let desk: PolicyDesk;

  beforeAll(async () => {
    desk = await openPolicyDesk();
    const observedAt = desk.governance.clock.now();
    await desk.governance.app.get(Ledger).commit(ada, async (tx, record) => {
      await tx.orgUnit.create({ data: { unitId: 'r-ab12', arn: 'r', name: 'Root', path: '/r-ab12/', observedAt } });
      for (const unitId of ['ou-ab12-11111111', 'ou-ab12-22222222'])
        await tx.orgUnit.create({
          data: { unitId, arn: unitId, name: unitId, parentId: 'r-ab12', path: `/r-ab12/${unitId}/`, observedAt },
        });
      record({ action: 'unit.created', targetType: 'OrgUnit', targetId: 'r-ab12' });
    });
    await policyIn(desk, 'ACTIVE', 'alpha');
    await policyIn(desk, 'DRAFT', 'beta');
    await desk.call(ada, 'policyDraft', { name: 'in-one', scope: { kind: 'ORG_UNIT', unitId: 'ou-ab12-11111111' }, content: content() });
    await desk.call(ada, 'policyDraft', { name: 'in-two', scope: { kind: 'ORG_UNIT', unitId: 'ou-ab12-22222222' }, content: content() });
  });
  afterAll(() => desk.governance.close());

  it('tell every kind of rule as it was given, again and again', async () => {
    const { policy } = await desk.call(ada, 'policyDraft', { name: 'everything', content: content(everything) });
    // the third answer comes from the compiled query
    for (let turn = 0; turn < 3; turn += 1) {
      const { data, errors } = await desk.ask(ada, `query ($id: ID!) { sharingPolicy(id: $id) { newest { ${RULES} ruleCount } } }`, {
        id: policy.id,
      });
      expect(errors).toBeUndefined();
      const [told] = data.sharingPolicy.newest.rules;
      const plain = (list: Record<string, unknown>[]) =>
        list.map(({ __typename, externalAccountId, ...rest }) => ({
          ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
          ...(externalAccountId != null && { accountId: externalAccountId }),
        }));
      expect(plain(told.subjects)).toEqual((everything as never as { subjects: object[] }).subjects);
      expect(plain(told.resources)).toEqual(everything.resources);
      expect(plain(told.conditions)).toEqual((everything as never as { conditions: object[] }).conditions);
      expect(told).toMatchObject({
        notBefore: '2026-01-01T00:00:00.000Z',
        notAfter: '2030-01-01T00:00:00.000Z',
        approvals: 2,
        retainOnLeave: true,
      });
    }
  });

  it('are found by name, state, scope and text, and paged', async () => {
    const list = async (filter: object, more = 'first: 10') =>
      (
        await desk.ask(
          ada,
          `query ($filter: SharingPolicyFilter) { sharingPolicies(${more}, filter: $filter) { nodes { name } totalCount pageInfo { endCursor hasNextPage } } }`,
          { filter },
        )
      ).data.sharingPolicies;
    const names = async (filter: object) => (await list(filter)).nodes.map(({ name }: { name: string }) => name);
    expect(await names({ states: ['ACTIVE'] })).toEqual(['alpha']);
    expect(await names({ scope: { kind: 'ORG_UNIT', unitId: 'ou-ab12-22222222' } })).toEqual(['in-two']);
    expect(await names({ text: 'ET' })).toEqual(['beta']);
    const page = await list({}, 'first: 2');
    expect(page).toMatchObject({ nodes: [{ name: 'alpha' }, { name: 'beta' }], totalCount: 5, pageInfo: { hasNextPage: true } });
    expect((await list({}, `first: 2, after: "${page.pageInfo.endCursor}"`)).nodes).toEqual([{ name: 'everything' }, { name: 'in-one' }]);
    expect((await desk.ask(ada, '{ sharingPolicy(name: "alpha") { state } }')).data.sharingPolicy.state).toBe('ACTIVE');
    expect((await desk.ask(ada, '{ sharingPolicy { state } }')).errors?.[0]?.extensions?.['code']).toBe('VALIDATION');
  });

  it('are seen by who may look at their scope, also as nodes', async () => {
    const lee = actorOf('lee', [{ role: 'POLICY_ADMIN', scope: { kind: 'ORG_UNIT', unitId: 'ou-ab12-11111111' } }]);
    const { data } = await desk.ask(lee, '{ sharingPolicies(first: 10) { nodes { id name newest { id } } totalCount } }');
    expect(data.sharingPolicies).toMatchObject({ nodes: [{ name: 'in-one' }], totalCount: 1 });
    const all = (await desk.ask(ada, '{ sharingPolicies(first: 10) { nodes { id newest { id } } } }')).data.sharingPolicies.nodes;
    const ids = all.flatMap(({ id, newest }: { id: string; newest: { id: string } }) => [id, newest.id]);
    const nodes = async (actor: typeof lee) =>
      (await desk.ask(actor, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).data.nodes.filter(
        (node: unknown) => node !== null,
      );
    expect(await nodes(ada)).toHaveLength(10);
    expect((await nodes(lee)).map(({ id }: { id: string }) => id)).toEqual([
      data.sharingPolicies.nodes[0].id,
      data.sharingPolicies.nodes[0].newest.id,
    ]);
    expect(await nodes(actorOf('eve', 'VIEWER', 'other'))).toEqual([]);
  });

  it('say who may approve them', async () => {
    const waiting = await policyIn(desk, 'IN_REVIEW', 'asking');
    await desk.governance.app.get(Ledger).commit(ada, async (tx, record) => {
      for (const [id, subject, role] of [
        ['0190f5fe-7c00-7a00-8000-000000000001', 'ada', 'APPROVER'],
        ['0190f5fe-7c00-7a00-8000-000000000002', 'group:security', 'APPROVER'],
        ['0190f5fe-7c00-7a00-8000-000000000003', 'nora', 'AUDITOR'],
      ] as const)
        await tx.roleBinding.create({
          data: { id, subject, role, scopeKind: 'ORGANIZATION', scopeId: '', createdBy: 'ada', createdAt: desk.governance.clock.now() },
        });
      record({ action: 'role.bound', targetType: 'RoleBinding', targetId: '1' });
    });
    // roles are read again after a second
    desk.governance.clock.advance(2);
    const query =
      'query ($id: ID!) { sharingPolicy(id: $id) { newest { approvers viewerCanApprove approvalsRequired approvals { approver } } } }';
    const { data } = await desk.ask(grace, query, { id: waiting.id });
    expect(data.sharingPolicy.newest).toEqual({
      approvers: ['group:security'],
      viewerCanApprove: true,
      approvalsRequired: 1,
      approvals: [],
    });
    expect((await desk.ask(ada, query, { id: waiting.id })).data.sharingPolicy.newest.viewerCanApprove).toBe(false);
  });

  it('have a history that can be compared', async () => {
    const first = await policyIn(desk, 'ACTIVE', 'compared', content(rule('kept'), rule('changed'), rule('removed')));
    const next = content(rule('kept'), rule('changed', { permissions: ['WRITE'], approvals: 1 }), rule('added'));
    await desk.call(ada, 'policyDraft', { id: first.id, ifVersion: first.lockVersion, content: { ...next, requestMode: 'WARN' } });
    const query = `query ($id: ID!) { sharingPolicy(id: $id) { versions(first: 1) { nodes { number state } totalCount }
      diff(from: 1, to: 2) { members rules { ruleId change members before { permissions } after { permissions } } } none: diff(from: 1, to: 9) { members } } }`;
    const { data, errors } = await desk.ask(ada, query, { id: first.id });
    expect(errors).toBeUndefined();
    expect(data.sharingPolicy).toEqual({
      versions: { nodes: [{ number: 2, state: 'DRAFT' }], totalCount: 2 },
      diff: {
        members: ['modes'],
        rules: [
          { ruleId: 'added', change: 'ADDED', members: [], before: null, after: { permissions: ['READ'] } },
          {
            ruleId: 'changed',
            change: 'CHANGED',
            members: ['approvals', 'permissions'],
            before: { permissions: ['READ'] },
            after: { permissions: ['WRITE'] },
          },
          { ruleId: 'removed', change: 'REMOVED', members: [], before: { permissions: ['READ'] }, after: null },
        ],
      },
      none: null,
    });
  });
});
