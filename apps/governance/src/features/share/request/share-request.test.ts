import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AcceptResourceShareInvitationCommand, GetResourceShareInvitationsCommand } from '@aws-sdk/client-ram';

import { actorOf } from '../../../testing/start-governance.js';
import type { Actor } from '../../access/actor.js';
import { REQUEST, askFor, change, grantsOf, newKey } from '../testing/asking.js';
import { startWorld } from '../testing/shared-world.js';
import type { SharedWorld } from '../testing/shared-world.js';

const OUTSIDER = '900000000009';

describe('requests', () => {
  let world: SharedWorld;
  let requester: Actor;
  let approver: Actor;
  let second: Actor;

  beforeAll(async () => {
    world = await startWorld();
    const on = (accountId: string) => ({ kind: 'ACCOUNT' as const, accountId });
    requester = actorOf('rita', [{ role: 'REQUESTER', scope: on(world.consumer.account) }]);
    approver = actorOf('otto', [{ role: 'APPROVER', scope: on(world.owner.account) }]);
    second = actorOf('olga', [{ role: 'APPROVER', scope: on(world.owner.account) }]);
  });
  afterAll(() => world.close());

  const review = (actor: Actor, { id, version }: { id: string; version: number }, approve = true) =>
    change(
      world,
      actor,
      'shareRequestReview',
      'ShareRequestReviewInput',
      { id, ifVersion: version, approve },
      REQUEST.replace(/userErrors.*/s, ''),
    );
  const endAll = async () => {
    for (const grant of await grantsOf(world, { state: ['PLANNED', 'ACTIVE', 'APPLYING', 'PENDING_ACCEPTANCE'] }))
      await change(
        world,
        world.admin,
        'grantRevoke',
        'GrantRevokeInput',
        { id: grant.id, ifVersion: grant.version, reason: 'x' },
        'grant { id }',
      );
    await world.settle();
  };

  it('that no rule allows are kept as denied', async () => {
    const { request } = await askFor(world, {}, requester);
    expect(request).toMatchObject({ state: 'DENIED', decision: { outcome: 'DENY', reason: 'NO_RULE_ALLOWS' }, grants: [] });
  });

  it('need the role where the access would be', async () => {
    const { userErrors } = await askFor(world, {}, approver);
    expect(userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const unit = { principal: { kind: 'ORG_UNIT', unitId: world.unitId } };
    expect((await askFor(world, unit, requester)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it.each([
    [{ justification: ' ' }, 'VALIDATION', ['justification']],
    [{ ticket: '' }, 'VALIDATION', ['ticket']],
    [{ until: '2020-01-01T00:00:00Z' }, 'VALIDATION', ['until']],
    [{ until: '2030-01-01T00:00:00Z', durationSeconds: 600 }, 'VALIDATION', ['durationSeconds']],
    [{ durationSeconds: 1 }, 'VALIDATION', ['durationSeconds']],
    [{ principal: { kind: 'ACCOUNT' } }, 'VALIDATION', ['principal', 'accountId']],
    [{ principal: { kind: 'ORG_UNIT', unitId: 'ou-abcd-12345678' } }, 'NOT_FOUND', ['principal']],
    [{ resource: 'arn:aws:sagemaker:us-east-1:111111111111:mlflow-app/app-NONE' }, 'NOT_FOUND', ['resource']],
    [{ resource: 'nonsense' }, 'NOT_FOUND', ['resource']],
    [{ extends: 'nonsense' }, 'VALIDATION', ['extends']],
  ])('with %j change nothing', async (more, code, field) => {
    const before = (await world.client().ledgerHead.findFirstOrThrow()).seq;
    const { request, userErrors } = await askFor(world, more);
    expect(request).toBeNull();
    expect(userErrors).toMatchObject([{ code, field }]);
    expect((await world.client().ledgerHead.findFirstOrThrow()).seq).toBe(before);
  });

  it("for the app's own account are refused", async () => {
    const { userErrors } = await askFor(world, { principal: { kind: 'ACCOUNT', accountId: world.owner.account } });
    expect(userErrors).toMatchObject([{ code: 'VALIDATION' }]);
  });

  it('with a key that was used answer the same, and with another input an error', async () => {
    const idempotencyKey = newKey();
    const first = await askFor(world, { idempotencyKey });
    expect((await askFor(world, { idempotencyKey })).request).toEqual(first.request);
    expect((await askFor(world, { idempotencyKey, justification: 'other' })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_MISMATCH' },
    ]);
  });

  it('are approved by as many as the rule wants, none of them the requester, each once', async () => {
    await world.setRules([{ approvals: 2, maximumDurationSeconds: 3600 }]);
    const { request } = await askFor(world, { durationSeconds: 86_400 }, requester);
    expect(request).toMatchObject({ state: 'PENDING_APPROVAL', requiredApprovals: 2 });
    expect((await askFor(world, {}, requester)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const self = actorOf('rita', 'APPROVER');
    expect((await review(self, request)).userErrors).toMatchObject([{ code: 'SELF_APPROVAL' }]);
    const robot = { ...approver, subject: 'robot', kind: 'SERVICE' as const };
    expect((await review(robot, request)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await review(approver, { ...request, version: 9 })).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    const once = await review(approver, request);
    expect(once.request).toMatchObject({ state: 'PENDING_APPROVAL' });
    expect((await review(approver, once.request)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const { request: approved } = await review(second, once.request);
    expect(approved).toMatchObject({ state: 'APPROVED', grants: [{ state: 'PLANNED' }] });
    const end = Date.parse(approved.grants[0].expiresAt) - world.governance.clock.now().getTime();
    expect(end).toBeLessThanOrEqual(3_600_000);
    expect(end).toBeGreaterThan(3_500_000);
    expect((await review(second, approved)).userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    await endAll();
  });

  it('are denied when the policies changed before they were approved', async () => {
    await world.setRules([{ approvals: 1 }]);
    const { request } = await askFor(world, {}, requester);
    await world.setRules([{ approvals: 1 }, { effect: 'DENY' }]);
    expect((await review(approver, request)).request).toMatchObject({ state: 'DENIED', decision: { outcome: 'DENY' }, grants: [] });
  });

  it('are rejected, withdrawn, or expire', async () => {
    await world.setRules([{ approvals: 1 }]);
    const first = (await askFor(world, {}, requester)).request;
    expect((await review(approver, first, false)).request).toMatchObject({ state: 'REJECTED', grants: [] });
    const withdrawn = (await askFor(world, {}, requester)).request;
    const cancel = { id: withdrawn.id, ifVersion: withdrawn.version };
    expect(
      (await change(world, approver, 'shareRequestCancel', 'ShareRequestCancelInput', cancel, 'request { state }')).userErrors,
    ).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await change(world, requester, 'shareRequestCancel', 'ShareRequestCancelInput', cancel, 'request { state }')).request).toEqual({
      state: 'CANCELLED',
    });
    const late = (await askFor(world, {}, requester)).request;
    await world.advance(8 * 86_400);
    expect((await review(approver, late)).userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    await world.settle();
    const { data } = await world.governance.query(world.admin, 'query ($id: ID!) { shareRequest(id: $id) { state } }', { id: late.id });
    expect(data.shareRequest).toEqual({ state: 'EXPIRED' });
  });

  it('are seen from both sides, and from nowhere else', async () => {
    await world.setRules([{}]);
    await askFor(world, {}, requester);
    const viewer = (accountId: string) => actorOf('vera', [{ role: 'VIEWER', scope: { kind: 'ACCOUNT', accountId } }]);
    for (const account of [world.owner.account, world.consumer.account]) expect(await grantsOf(world, {}, viewer(account))).not.toEqual([]);
    expect(await grantsOf(world, {}, viewer('100000000000'))).toEqual([]);
    const [grant] = await grantsOf(world);
    const { data } = await world.governance.query(viewer('100000000000'), 'query ($id: ID!) { node(id: $id) { id } }', { id: grant.id });
    expect(data.node).toBeNull();
    await endAll();
  });

  it('of an outside account wait for it to accept', async () => {
    await world.setRules([{ subjects: [{ kind: 'EXTERNAL_ACCOUNT' }], requiresAcceptance: true }]);
    await askFor(world, { principal: { kind: 'ACCOUNT', accountId: OUTSIDER } });
    await world.settle();
    expect((await grantsOf(world))[0]).toMatchObject({ state: 'PENDING_ACCEPTANCE', share: { state: 'PENDING_ACCEPTANCE' } });
    const outsider = world.emulator.as(OUTSIDER);
    const invitations = async () => (await outsider.ram.send(new GetResourceShareInvitationsCommand({}))).resourceShareInvitations!;
    // after twelve hours it is invited anew
    await world.advance(12 * 3600 + 60);
    await world.settle();
    await world.advance(300);
    await world.settle();
    const pending = (await invitations()).filter(({ status }) => status === 'PENDING');
    expect(pending).toHaveLength(1);
    await outsider.ram.send(
      new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn: pending[0]!.resourceShareInvitationArn }),
    );
    await world.advance(301);
    await world.settle();
    expect((await grantsOf(world))[0]).toMatchObject({ state: 'ACTIVE' });
    await endAll();
  });

  it('for more time make a grant last longer, in its place when the terms are others', async () => {
    await world.setRules([{}]);
    const { request } = await askFor(world, { durationSeconds: 600 });
    await world.settle();
    const [grant] = request.grants;
    const { request: longer } = await askFor(world, { durationSeconds: 6000, extends: grant.id });
    expect(longer).toMatchObject({ state: 'APPROVED', grants: [{ id: grant.id }] });
    const { request: stronger } = await askFor(world, { permission: 'READ', extends: grant.id });
    await world.settle();
    await world.settle();
    const [newer, older] = await grantsOf(world);
    expect(newer).toMatchObject({ id: stronger.grants[0].id, state: 'ACTIVE' });
    expect(older).toMatchObject({ id: grant.id, state: 'REVOKED', endReason: 'REPLACED' });
    await endAll();
  });

  it('that a rule wants accepted wait for the consumer', async () => {
    await world.setRules([{ requiresAcceptance: true }]);
    await askFor(world);
    await world.settle();
    const [grant] = await grantsOf(world);
    expect(grant).toMatchObject({ state: 'PENDING_ACCEPTANCE', applied: false });
    const input = { id: grant.id, ifVersion: grant.version };
    expect((await change(world, approver, 'grantAccept', 'GrantAcceptInput', input, 'grant { id }')).userErrors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect((await change(world, requester, 'grantAccept', 'GrantAcceptInput', input, 'grant { id }')).userErrors).toEqual([]);
    await world.settle();
    expect((await grantsOf(world))[0]).toMatchObject({ state: 'ACTIVE' });
    await endAll();
  });

  it('under a rule that retains are accepted through the role of the consumer', async () => {
    await world.setRules([{ retainOnLeave: true }]);
    await askFor(world);
    await world.settle();
    await world.advance(301);
    await world.settle();
    expect((await grantsOf(world))[0]).toMatchObject({ state: 'ACTIVE' });
    await endAll();
  });

  it('of a closed account are refused, and its grants end', async () => {
    await world.setRules([{}]);
    await askFor(world);
    await world.settle();
    await world.commit(async (tx) => {
      await tx.account.updateMany({ where: { accountId: world.consumer.account }, data: { state: 'SUSPENDED' } });
      return { type: 'Account', id: world.consumer.account };
    });
    await world.settle();
    expect((await grantsOf(world))[0]).toMatchObject({ state: 'REVOKED', endReason: 'ACCOUNT_CLOSED' });
    expect((await askFor(world)).userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    await world.commit(async (tx) => {
      await tx.account.updateMany({ where: { accountId: world.consumer.account }, data: { state: 'ACTIVE' } });
      return { type: 'Account', id: world.consumer.account };
    });
  });
});
