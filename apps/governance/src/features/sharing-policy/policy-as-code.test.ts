import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { actorOf } from '../../testing/start-governance.js';
import { ada, content, grace, openPolicyDesk, policyIn, rule } from './testing/policy-desk.js';
import type { PolicyDesk } from './testing/policy-desk.js';

const PLAN = `query ($document: String!, $prune: Boolean) { policyPlan(document: $document, prune: $prune) {
  digest changes impact { widensNothing added removed newlyExternal } errors { line column path message }
  policies { name action digestBefore digestAfter outcome warnings { path message } diff { members rules { ruleId change members } } } } }`;
const APPLIED =
  'applied { planDigest policies { name action outcome policy { id state managedByApply lockVersion newest { digest number author submitter } } } }';

const file = (name: string, more = '', account = '222222222222') => `apiVersion: mlapps/v1
kind: SharingPolicy
metadata:
  name: ${name}
spec:
${more}  rules:
    - ruleId: readers
      effect: ALLOW
      subjects:
        - kind: ACCOUNT
          accountId: "${account}"
      resources:
        - kind: ANY
      permissions: [READ]
`;

describe('policies as code', () => {
  let desk: PolicyDesk;
  const plan = async (document: string, prune = false, actor = ada) => (await desk.ask(actor, PLAN, { document, prune })).data.policyPlan;
  const apply = (document: string, more: object = {}) => desk.call(ada, 'policyApply', { document, ...more }, APPLIED);
  const exported = async (names?: string[]) =>
    (await desk.ask(ada, 'query ($names: [String!]) { policyExport(names: $names) { document count } }', { names })).data.policyExport;

  beforeAll(async () => {
    desk = await openPolicyDesk();
  });
  afterAll(() => desk.governance.close());

  it('are planned, applied in one change, approved, and applied again for nothing', async () => {
    const document = `${file('first')}---\n${file('second')}`;
    const planned = await plan(document);
    expect(planned).toMatchObject({
      changes: 2,
      errors: [],
      impact: { widensNothing: false },
      policies: [
        { name: 'first', action: 'CREATE', digestBefore: null, outcome: 'IN_REVIEW' },
        { name: 'second', action: 'CREATE' },
      ],
    });
    expect(planned.policies[0].warnings).toEqual([
      { path: 'rules[0].subjects[0].accountId', message: expect.stringContaining('222222222222') },
    ]);
    const before = await desk.revision();
    const { applied, revision } = await apply(document, { expectedPlanDigest: planned.digest });
    expect(applied.planDigest).toBe(planned.digest);
    expect(applied.policies[0]).toMatchObject({
      action: 'CREATE',
      policy: { state: 'IN_REVIEW', managedByApply: true, newest: { number: 1, author: 'ada', submitter: 'ada' } },
    });
    expect(revision).toBe(`r${before + 4n}`);
    const { id, newest } = applied.policies[0].policy;
    await desk.call(grace, 'policyReview', { id, digest: newest.digest, approve: true });
    const again = await apply(document);
    expect(again.applied.policies.map(({ action, outcome }: { action: string; outcome: string }) => [action, outcome])).toEqual([
      ['UPDATE', 'ACTIVE'],
      ['UNCHANGED', null],
    ]);
    const last = await desk.revision();
    expect((await plan(file('first'))).changes).toBe(0);
    await apply(document);
    expect(await desk.revision()).toBe(last);
  });

  it('show what a change is, and carry approvals of the same text over', async () => {
    const active = await policyIn(desk, 'ACTIVE', 'changing');
    const changed = file('changing', '', '333333333333');
    const planned = await plan(changed);
    expect(planned.policies[0]).toMatchObject({
      action: 'UPDATE',
      digestBefore: active.current.digest,
      outcome: 'IN_REVIEW',
      diff: { members: [], rules: [{ ruleId: 'readers', change: 'CHANGED', members: ['subjects'] }] },
    });
    const { applied } = await apply(changed);
    const { id, newest } = applied.policies[0].policy;
    await desk.call(grace, 'policyReview', { id, digest: newest.digest, approve: true });
    await apply(changed);
    // back to the first text, whose approval still counts
    const back = await apply(file('changing'));
    expect(back.applied.policies[0]).toMatchObject({
      action: 'UPDATE',
      outcome: 'ACTIVE',
      policy: { state: 'ACTIVE', newest: { number: 3 } },
    });
  });

  it('do not bring back what was rejected on the strength of earlier approvals', async () => {
    await policyIn(desk, 'ACTIVE', 'refused-later');
    const other = file('refused-later', '', '333333333333');
    const first = (await apply(other)).applied.policies[0].policy;
    await desk.call(grace, 'policyReview', { id: first.id, digest: first.newest.digest, approve: true });
    await apply(other);
    const { policy } = await desk.call(ada, 'policyDraft', {
      id: first.id,
      ifVersion: (await desk.ask(ada, '{ sharingPolicy(name: "refused-later") { lockVersion } }')).data.sharingPolicy.lockVersion,
      content: content(),
    });
    await desk.call(ada, 'policySubmit', { id: policy.id, ifVersion: policy.lockVersion });
    await desk.call(grace, 'policyReview', { id: policy.id, digest: policy.newest.digest, approve: false });
    const back = await apply(file('refused-later'));
    expect(back.applied.policies[0]).toMatchObject({ action: 'UPDATE', outcome: 'IN_REVIEW', policy: { state: 'ACTIVE' } });
  });

  it('leave alone what somebody is writing, and describe without a version', async () => {
    const active = await policyIn(desk, 'ACTIVE', 'described');
    const draft = await desk.call(ada, 'policyDraft', { id: active.id, ifVersion: active.lockVersion, content: content(rule('human')) });
    const described = file('described').replace('  name: described\n', '  name: described\n  description: For readers.\n');
    const { applied } = await apply(described);
    expect(applied.policies[0]).toMatchObject({ action: 'DESCRIBE', policy: { newest: { digest: draft.policy.newest.digest } } });
  });

  it('prune only what was applied, and not too much of it', async () => {
    await apply(file('to-go'));
    const planned = await plan(file('first'), true);
    const going = planned.policies
      .filter(({ action }: { action: string }) => action === 'RETIRE')
      .map(({ name }: { name: string }) => name);
    expect(going).toEqual(['second', 'to-go']);
    const revision = await desk.revision();
    const guarded = await apply(file('first'), { prune: true, maxRetirements: 1 });
    expect(guarded.userErrors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: ['maxRetirements'] }]);
    expect(await desk.revision()).toBe(revision);
    const pruned = await apply(file('first'), { prune: true, expectedPlanDigest: planned.digest });
    expect(pruned.userErrors).toEqual([]);
    expect((await exported()).document).not.toContain('name: to-go');
    expect((await exported(['changing'])).count).toBe(1);
    expect((await apply(file('to-go'))).userErrors).toMatchObject([{ code: 'VALIDATION', message: expect.stringContaining('retired') }]);
  });

  it('are refused whole when anything is wrong or not as planned', async () => {
    const planned = await plan(file('fresh'));
    await apply(file('fresh'));
    const revision = await desk.revision();
    for (const [document, more, code] of [
      [`${file('good')}---\n${file('Bad Name')}`, {}, 'VALIDATION'],
      [`${file('good')}---\n${file('good')}`, {}, 'VALIDATION'],
      [file('good', '  rule: 1\n'), {}, 'VALIDATION'],
      [file('good', '  expiresAt: 2020-01-01T00:00:00Z\n'), {}, 'VALIDATION'],
      [
        file('fresh').replace('  name: fresh\n', '  name: fresh\n  scope: { kind: ACCOUNT, accountId: "222222222222" }\n'),
        {},
        'VALIDATION',
      ],
      ['- &a [1]\n- *a', {}, 'VALIDATION'],
      ['x'.repeat(4_194_305), {}, 'VALIDATION'],
      [file('good'), { maxRetirements: -1 }, 'VALIDATION'],
      [file('fresh'), { expectedPlanDigest: planned.digest }, 'CONFLICT'],
    ] as const) {
      if (document.length > 1_000_000) continue;
      const { applied, userErrors } = await apply(document, more);
      expect([document.slice(0, 200), applied, userErrors[0].code]).toEqual([document.slice(0, 200), null, code]);
    }
    expect(await desk.revision()).toBe(revision);
    const { errors } = await plan(file('good', '  rule: 1\n'));
    expect(errors).toMatchObject([{ line: 6, column: 3, path: 'spec.rule' }]);
  });

  it('are planned by who may look, and applied by who may write there', async () => {
    const viewer = actorOf('vera', 'VIEWER');
    expect((await plan(file('theirs'), false, viewer)).changes).toBe(1);
    const { userErrors } = await desk.call(viewer, 'policyApply', { document: file('theirs') }, APPLIED);
    expect(userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const stranger = await desk.ask(actorOf('eve', []), PLAN, { document: file('theirs') });
    expect(stranger.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('come out as they went in', async () => {
    const { document } = await exported();
    expect((await plan(document)).changes).toBe(0);
    await apply(document);
    expect((await exported()).document).toBe(document);
  });
});
