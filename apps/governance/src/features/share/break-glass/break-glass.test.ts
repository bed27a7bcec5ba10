import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Actor } from '../../access/actor.js';
import { actorOf } from '../../../testing/start-governance.js';
import { askFor, change, grantsOf } from '../testing/asking.js';
import { startWorld } from '../testing/shared-world.js';
import type { SharedWorld } from '../testing/shared-world.js';

const SELECTION = 'breakGlass { id version overdue justified grants { id state expiresAt } }';

describe('break-glass', () => {
  let world: SharedWorld;
  let ada: Actor;
  const bob = actorOf('bob', 'APPROVER');

  beforeAll(async () => {
    world = await startWorld();
    await world.setRules([{ subjects: [{ kind: 'ACCOUNT', accountId: '555555555555' }] }]);
    ada = world.admin;
  });
  afterAll(() => world.close());

  const open = (actor: Actor, more: object = {}) =>
    change(
      world,
      { ...actor, mfaAt: actor.mfaAt === undefined ? undefined : world.governance.clock.now() },
      'breakGlassOpen',
      'BreakGlassOpenInput',
      {
        principal: { kind: 'ACCOUNT', accountId: world.consumer.account },
        resource: world.appArn,
        permission: 'WRITE',
        reason: 'outage',
        ticket: 'INC-1',
        ttlSeconds: 600,
        ...more,
      },
      SELECTION,
    );
  const review = (actor: Actor, { id, version }: { id: string; version: number }, justified: boolean) =>
    change(world, actor, 'breakGlassReview', 'BreakGlassReviewInput', { id, ifVersion: version, justified, comment: 'seen' }, SELECTION);

  it('needs the role and a second factor', async () => {
    expect((await open(actorOf('rita', 'REQUESTER'))).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await open(bob)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await open({ ...ada, kind: 'SERVICE' })).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it.each([[{ ttlSeconds: 1 }], [{ ttlSeconds: 10_000_000 }], [{ reason: '' }], [{ ticket: ' ' }]])('is refused with %j', async (more) => {
    expect((await open(ada, more)).userErrors).toMatchObject([{ code: 'VALIDATION' }]);
  });

  it('gives access that no rule allows, for a while', async () => {
    const { breakGlass, userErrors } = await open(ada);
    expect(userErrors).toEqual([]);
    await world.settle();
    expect((await grantsOf(world, { breakGlass: true }))[0]).toMatchObject({ state: 'ACTIVE' });
    expect((await open(ada)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await world.setRules([{ subjects: [{ kind: 'ACCOUNT', accountId: world.consumer.account }] }]);
    const [{ id }] = await grantsOf(world, { breakGlass: true });
    for (const more of [{}, { extends: id }]) expect((await askFor(world, more)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await world.setRules([{ subjects: [{ kind: 'ACCOUNT', accountId: '555555555555' }] }]);
    expect((await review(ada, breakGlass, true)).userErrors).toMatchObject([{ code: 'SELF_APPROVAL' }]);
    await world.advance(601);
    await world.settle();
    expect((await grantsOf(world, { breakGlass: true }))[0]).toMatchObject({ state: 'REVOKED', endReason: 'EXPIRED' });
    expect((await review(bob, breakGlass, true)).breakGlass).toMatchObject({ justified: true });
    expect((await review(bob, breakGlass, true)).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });

  it('ends at once when it was not justified', async () => {
    const { breakGlass } = await open(ada);
    await world.settle();
    await review(bob, breakGlass, false);
    await world.settle();
    expect((await grantsOf(world, { breakGlass: true }))[0]).toMatchObject({ state: 'REVOKED', endReason: 'REVOKED' });
  });

  it('is closed to somebody whose review is overdue', async () => {
    const { breakGlass } = await open(ada);
    await world.advance(90_000);
    await world.settle();
    const { data } = await world.governance.query(
      ada,
      '{ breakGlasses(first: 5, filter: { overdue: true }) { nodes { id overdue } } reconcileStatus { overdueReviews } }',
    );
    expect(data).toEqual({ breakGlasses: { nodes: [{ id: breakGlass.id, overdue: true }] }, reconcileStatus: { overdueReviews: 1 } });
    expect(await world.client().auditEvent.count({ where: { action: 'break-glass.review-overdue' } })).toBe(1);
    expect((await open(ada)).userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    await review(bob, breakGlass, true);
    expect((await open(ada)).userErrors).toEqual([]);
    await world.advance(601);
    await world.settle();
  });

  it('does not go past a denial', async () => {
    await world.setRules([{ effect: 'DENY' }]);
    expect((await open({ ...ada, subject: 'carl' })).userErrors).toMatchObject([{ code: 'DENIED' }]);
  });
});
