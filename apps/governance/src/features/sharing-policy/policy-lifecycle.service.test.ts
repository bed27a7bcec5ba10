import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { actorOf } from '../../testing/start-governance.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { systemActor } from '../access/actor.js';
import { PolicyActivationService } from './policy-activation.service.js';
import { PolicyFactsService } from './policy-facts.service.js';
import { ada, content, grace, openPolicyDesk, policyIn, rule } from './testing/policy-desk.js';
import type { PolicyDesk } from './testing/policy-desk.js';

const DAY = 86_400;

describe('policies through the API', () => {
  let desk: PolicyDesk;
  const facts = () => desk.governance.app.get(PolicyFactsService).active('default');

  beforeAll(async () => {
    desk = await openPolicyDesk();
  });
  afterAll(() => desk.governance.close());

  it('are drafted, submitted, approved and activated, each step in the ledger', async () => {
    const before = await desk.revision();
    const policy = await policyIn(desk, 'ACTIVE', 'whole-way');
    expect(policy).toMatchObject({
      state: 'ACTIVE',
      lockVersion: 4,
      requestMode: 'ENFORCE',
      current: { number: 1, state: 'ACTIVE' },
      newest: { author: 'ada', submitter: 'ada', approvalsCounting: 1 },
    });
    expect(await desk.revision()).toBe(before + 4n);
    expect((await facts()).find(({ name }) => name === 'whole-way')).toMatchObject({
      version: 1,
      digest: policy.current.digest,
      mode: 'ENFORCE',
      scope: { kind: 'ORGANIZATION' },
    });
  });

  it('are answered the same when a request is repeated', async () => {
    const input = { idempotencyKey: 'once', name: 'repeated', content: content() };
    const first = await desk.call(ada, 'policyDraft', input);
    expect(await desk.call(ada, 'policyDraft', input)).toEqual(first);
    const { userErrors } = await desk.call(ada, 'policyDraft', { ...input, name: 'other' });
    expect(userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_MISMATCH' }]);
  });

  it('are not approved by who wrote or submitted them, whatever their roles and token', async () => {
    const both = [
      { role: 'POLICY_ADMIN', scope: { kind: 'ORGANIZATION' } },
      { role: 'APPROVER', scope: { kind: 'ORGANIZATION' } },
    ] as const;
    const { policy: draft } = await desk.call(ada, 'policyDraft', { name: 'four-eyes', content: content() });
    const edited = await desk.call(actorOf('alan', 'POLICY_ADMIN'), 'policyDraft', {
      id: draft.id,
      ifVersion: 1,
      content: content(rule('more')),
    });
    const { policy } = await desk.call(actorOf('carol', 'POLICY_ADMIN'), 'policySubmit', {
      id: draft.id,
      ifVersion: edited.policy.lockVersion,
    });
    const { digest } = policy.newest;
    expect(policy.newest).toMatchObject({ number: 1, author: 'ada', submitter: 'carol' });
    for (const subject of ['ada', 'alan', 'carol']) {
      const { userErrors } = await desk.call({ ...actorOf(subject, both), requestId: 'another token' }, 'policyReview', {
        id: draft.id,
        digest,
        approve: true,
      });
      expect(userErrors).toMatchObject([{ code: 'SELF_APPROVAL' }]);
    }
    const robot = { ...grace, subject: 'robot', kind: 'SERVICE' as const };
    const byRobot = await desk.call(robot, 'policyReview', { id: draft.id, digest, approve: true });
    expect(['SELF_APPROVAL', 'FORBIDDEN']).toContain(byRobot.userErrors[0].code);
    const other = await desk.call(grace, 'policyReview', { id: draft.id, digest: draft.newest.digest, approve: true });
    expect(other.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['digest'] }]);
    const done = await desk.call(grace, 'policyReview', { id: draft.id, digest, approve: true });
    expect(done.policy.newest).toMatchObject({ state: 'APPROVED', approvalsCounting: 1 });
    const again = await desk.call(grace, 'policyReview', { id: draft.id, digest, approve: true });
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('are another version once they were submitted, which voids what was approved', async () => {
    const approved = await policyIn(desk, 'APPROVED', 'edited-late');
    const { policy } = await desk.call(ada, 'policyDraft', {
      id: approved.id,
      ifVersion: approved.lockVersion,
      content: content(rule('late')),
    });
    expect(policy.newest).toMatchObject({ number: 2, state: 'DRAFT', approvalsCounting: 0 });
    const back = await desk.call(ada, 'policyDraft', { id: policy.id, ifVersion: policy.lockVersion, content: content() });
    expect(back.policy.newest).toMatchObject({ number: 2, digest: approved.newest.digest, approvalsCounting: 0 });
  });

  it('are drafts again when they are rejected or withdrawn', async () => {
    const waiting = await policyIn(desk, 'IN_REVIEW', 'rejected');
    const rejected = await desk.call(grace, 'policyReview', {
      id: waiting.id,
      digest: waiting.newest.digest,
      approve: false,
      comment: 'Too wide.',
    });
    expect(rejected.policy.newest).toMatchObject({ state: 'DRAFT', number: 1 });
    const edited = await desk.call(ada, 'policyDraft', {
      id: waiting.id,
      ifVersion: rejected.policy.lockVersion,
      content: content(rule('narrow')),
    });
    expect(edited.policy.newest).toMatchObject({ state: 'DRAFT', number: 2 });
    const approved = await policyIn(desk, 'APPROVED', 'withdrawn');
    const withdrawn = await desk.call(ada, 'policyWithdraw', { id: approved.id, ifVersion: approved.lockVersion });
    expect(withdrawn.policy.newest).toMatchObject({ state: 'DRAFT', approvalsCounting: 0 });
  });

  it('are not activated on approvals that expired', async () => {
    const approved = await policyIn(desk, 'APPROVED', 'stale-approval');
    desk.governance.clock.advance(14 * DAY);
    const late = { id: approved.id, ifVersion: approved.lockVersion, digest: approved.newest.digest };
    const refused = await desk.call(ada, 'policyActivate', late);
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    const renewed = await desk.call(grace, 'policyReview', { id: approved.id, digest: approved.newest.digest, approve: true });
    const done = await desk.call(ada, 'policyActivate', { ...late, ifVersion: renewed.policy.lockVersion });
    expect(done.policy.state).toBe('ACTIVE');
  });

  it('are activated once, however many ask at once', async () => {
    const { id, lockVersion: ifVersion, newest } = await policyIn(desk, 'APPROVED', 'raced');
    const before = await desk.revision();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => desk.call(ada, 'policyActivate', { id, ifVersion, digest: newest.digest })),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
    expect(new Set(codes)).toEqual(new Set(['STALE_VERSION']));
    expect(await desk.revision()).toBe(before + 1n);
  });

  it('are suspended and resumed', async () => {
    const active = await policyIn(desk, 'ACTIVE', 'paused');
    const suspended = await desk.call(ada, 'policySuspend', { id: active.id, ifVersion: active.lockVersion, reason: 'Incident 7' });
    expect(suspended.policy).toMatchObject({ state: 'SUSPENDED', current: { number: 1 } });
    expect((await facts()).some(({ name }) => name === 'paused')).toBe(false);
    const resumed = await desk.call(ada, 'policyResume', { id: active.id, ifVersion: suspended.policy.lockVersion });
    expect(resumed.policy.state).toBe('ACTIVE');
    expect((await facts()).some(({ name }) => name === 'paused')).toBe(true);
  });

  it('are rolled back while approvals of the earlier text count, or after a fresh one', async () => {
    const first = await policyIn(desk, 'ACTIVE', 'returned');
    const draft = await desk.call(ada, 'policyDraft', { id: first.id, ifVersion: first.lockVersion, content: content(rule('second')) });
    const submitted = await desk.call(ada, 'policySubmit', { id: first.id, ifVersion: draft.policy.lockVersion });
    const { digest } = submitted.policy.newest;
    const approved = await desk.call(grace, 'policyReview', { id: first.id, digest, approve: true });
    const second = await desk.call(ada, 'policyActivate', { id: first.id, ifVersion: approved.policy.lockVersion, digest });
    expect(second.policy.current.number).toBe(2);
    const back = await desk.call(ada, 'policyRollback', { id: first.id, ifVersion: second.policy.lockVersion, toVersion: 1 });
    expect(back.policy).toMatchObject({ state: 'ACTIVE', current: { number: 1 }, newest: { number: 2, state: 'SUPERSEDED' } });
    desk.governance.clock.advance(14 * DAY);
    const to2 = { id: first.id, ifVersion: back.policy.lockVersion, toVersion: 2 };
    expect((await desk.call(ada, 'policyRollback', to2)).userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    const fresh = await desk.call(grace, 'policyReview', { id: first.id, digest, approve: true });
    const forth = await desk.call(ada, 'policyRollback', { ...to2, ifVersion: fresh.policy.lockVersion });
    expect(forth.policy.current.number).toBe(2);
  });

  it('end by the clock, in decisions before anything happened', async () => {
    const expiresAt = new Date(desk.governance.clock.now().getTime() + 3_600_000).toISOString();
    const active = await policyIn(desk, 'ACTIVE', 'ending', { ...content(), expiresAt });
    expect((await facts()).find(({ name }) => name === 'ending')!.document.rules[0]!.notAfter).toBe(expiresAt);
    desk.governance.clock.advance(3_601);
    await desk.sweep();
    const { data } = await desk.ask(ada, 'query ($id: ID!) { sharingPolicy(id: $id) { state lockVersion } }', { id: active.id });
    expect(data.sharingPolicy.state).toBe('EXPIRED');
    const revision = await desk.revision();
    await desk.sweep();
    expect(await desk.revision()).toBe(revision);
  });

  it('begin by the clock, unless the approvals count no more', async () => {
    const at = (seconds: number) => new Date(desk.governance.clock.now().getTime() + seconds * 1000).toISOString();
    const [soon, late] = [await policyIn(desk, 'APPROVED', 'soon'), await policyIn(desk, 'APPROVED', 'late')];
    for (const [{ id, lockVersion: ifVersion, newest }, seconds] of [
      [soon, 60],
      [late, 15 * DAY],
    ] as const)
      expect((await desk.call(ada, 'policyActivate', { id, ifVersion, digest: newest.digest, at: at(seconds) })).userErrors).toEqual([]);
    const stateOf = async (id: string) =>
      (await desk.ask(ada, 'query ($id: ID!) { sharingPolicy(id: $id) { state lockVersion newest { activateAt } } }', { id })).data
        .sharingPolicy;
    await desk.sweep();
    expect((await stateOf(soon.id)).state).toBe('APPROVED');
    const activation = desk.governance.app.get(PolicyActivationService);
    await activation.activateScheduled(systemActor('default', 'policies'), idOf('SharingPolicy', soon.id, []));
    expect((await stateOf(soon.id)).lockVersion).toBe(soon.lockVersion + 1);
    desk.governance.clock.advance(61);
    await desk.sweep();
    expect((await stateOf(soon.id)).state).toBe('ACTIVE');
    desk.governance.clock.advance(15 * DAY);
    await desk.sweep();
    expect(await stateOf(late.id)).toMatchObject({ state: 'APPROVED', newest: { activateAt: null } });
  });

  it('end sooner and count more without another version, never the other way', async () => {
    const { id, lockVersion: ifVersion, newest } = await policyIn(desk, 'APPROVED', 'tightened');
    const warned = await desk.call(ada, 'policyActivate', {
      id,
      ifVersion,
      digest: newest.digest,
      requestMode: 'WARN',
      reconcileMode: 'DRY_RUN',
    });
    const step = (mutation: string, lockVersion: number, more: object) => desk.call(ada, mutation, { id, ifVersion: lockVersion, ...more });
    const enforced = await step('policyModeChange', warned.policy.lockVersion, { requestMode: 'ENFORCE' });
    expect(enforced.policy).toMatchObject({ requestMode: 'ENFORCE', reconcileMode: 'DRY_RUN' });
    const { lockVersion } = enforced.policy;
    expect((await step('policyModeChange', lockVersion, { requestMode: 'WARN' })).userErrors).toMatchObject([
      { code: 'INVALID_STATE', field: ['requestMode'] },
    ]);
    const end = (days: number) => new Date(desk.governance.clock.now().getTime() + days * DAY * 1000).toISOString();
    const ended = await step('policyExpirySet', lockVersion, { expiresAt: end(10) });
    const later = await step('policyExpirySet', ended.policy.lockVersion, { expiresAt: end(11) });
    expect(later.userErrors).toMatchObject([{ code: 'INVALID_STATE', field: ['expiresAt'] }]);
    expect((await step('policyExpirySet', ended.policy.lockVersion, { expiresAt: end(9) })).userErrors).toEqual([]);
  });

  it('are over once they are retired', async () => {
    const active = await policyIn(desk, 'ACTIVE', 'gone');
    const draft = await desk.call(ada, 'policyDraft', { id: active.id, ifVersion: active.lockVersion, content: content(rule('next')) });
    const retired = await desk.call(ada, 'policyRetire', { id: active.id, ifVersion: draft.policy.lockVersion, revokeShares: true });
    expect(retired.policy).toMatchObject({ state: 'RETIRED', newest: { number: 2, state: 'RETIRED' } });
    const after = { id: active.id, ifVersion: retired.policy.lockVersion };
    for (const [mutation, more] of [
      ['policySubmit', {}],
      ['policyResume', {}],
      ['policyRollback', { toVersion: 1 }],
      ['policyDraft', { content: content() }],
    ] as const)
      expect((await desk.call(ada, mutation, { ...after, ...more })).userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    expect((await desk.call(ada, 'policyDraft', { name: 'gone', content: content() })).userErrors).toMatchObject([
      { code: 'CONFLICT', field: ['name'] },
    ]);
  });

  it('take as many approvals as the settings say', async () => {
    const settings = 'settings { requiredApprovals approvalSeconds lockVersion }';
    const update = (input: object) => desk.call(ada, 'policySettingsUpdate', input, settings);
    expect((await update({ ifVersion: 1, requiredApprovals: 0 })).userErrors).toMatchObject([
      { code: 'VALIDATION', field: ['requiredApprovals'] },
    ]);
    expect((await update({ ifVersion: 1, requiredApprovals: 2 })).settings).toEqual({
      requiredApprovals: 2,
      approvalSeconds: 14 * DAY,
      lockVersion: 2,
    });
    expect((await update({ ifVersion: 1, requiredApprovals: 1 })).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    const waiting = await policyIn(desk, 'APPROVED', 'two-of-them');
    expect(waiting.state).toBe('IN_REVIEW');
    const second = await desk.call(actorOf('heidi', 'APPROVER'), 'policyReview', {
      id: waiting.id,
      digest: waiting.newest.digest,
      approve: true,
    });
    expect(second.policy).toMatchObject({ state: 'APPROVED', newest: { approvalsCounting: 2 } });
    expect((await update({ ifVersion: 2, requiredApprovals: 1 })).userErrors).toEqual([]);
  });
});
