import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DescribeMlflowAppCommand } from '@aws-sdk/client-sagemaker';
import { GetBucketPolicyCommand } from '@aws-sdk/client-s3';
import { GetResourceSharesCommand } from '@aws-sdk/client-ram';

import { actorOf } from '../../testing/start-governance.js';
import { askFor, change, grantsOf } from './testing/asking.js';
import { startWorld } from './testing/shared-world.js';
import type { SharedWorld } from './testing/shared-world.js';

describe('access', () => {
  let world: SharedWorld;

  beforeAll(async () => {
    world = await startWorld();
    await world.setRules([{}]);
  });
  afterAll(() => world.close());

  const describes = () => world.consumer.sagemaker.send(new DescribeMlflowAppCommand({ Arn: world.appArn }));
  const revisionNow = async () => (await world.client().ledgerHead.findFirstOrThrow()).seq;

  it('is asked for, brought about in RAM and shown as it is there', async () => {
    await expect(describes()).rejects.toThrow();
    const { request, userErrors } = await askFor(world);
    expect(userErrors).toEqual([]);
    expect(request).toMatchObject({ state: 'APPROVED', grants: [{ state: 'PLANNED' }] });
    await world.settle();
    const [grant] = await grantsOf(world);
    expect(grant).toMatchObject({ state: 'ACTIVE', observed: 'ASSOCIATED', share: { state: 'ACTIVE', lastError: null } });
    expect(await world.principals()).toEqual([[world.consumer.account, 'ASSOCIATED']]);
    await describes();
  });

  it('brings its companions along', async () => {
    const [grant] = await grantsOf(world);
    expect(grant.companions).toEqual([
      { kind: 'BUCKET_POLICY', applied: true, unsupported: false, lastError: null },
      { kind: 'TAG', applied: true, unsupported: false, lastError: null },
    ]);
    const app = await world.client().mlflowApp.findFirstOrThrow();
    const bucket = app.artifactStoreUri!.split('/')[2]!;
    const { Policy } = await world.owner.s3.send(new GetBucketPolicyCommand({ Bucket: bucket }));
    expect(JSON.parse(Policy!).Statement).toHaveLength(3);
  });

  it('says on the RAM share whose it is', async () => {
    const { resourceShares } = await world.owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
    const [share] = resourceShares!;
    expect(share!.name).toMatch(/^mlapps-[0-9a-f-]{36}$/);
    expect(share!.tags).toEqual(expect.arrayContaining([{ key: 'managed-by', value: 'mlapps-governance' }]));
  });

  it('costs no write and no event once it is as it is to be', async () => {
    const before = await revisionNow();
    const { resourceShares } = await world.owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
    await world.advance(1000);
    await world.settle();
    const after = await world.owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
    expect(after.resourceShares).toEqual(resourceShares);
    expect(await revisionNow()).toBe(before);
    const share = await world.client().share.findFirstOrThrow();
    expect(share.lastReconciledAt!.getTime()).toBeGreaterThan(world.governance.clock.now().getTime() - 60_000);
  });

  it('is not granted twice', async () => {
    const { request, userErrors } = await askFor(world);
    expect(request).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('ends when it is revoked, and leaves nothing behind', async () => {
    const [grant] = await grantsOf(world);
    const input = { id: grant.id, ifVersion: grant.version, reason: 'done' };
    const stale = await change(world, world.admin, 'grantRevoke', 'GrantRevokeInput', { ...input, ifVersion: 7 }, 'grant { id }');
    expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    const eve = actorOf('eve', 'VIEWER');
    const foreign = await change(world, eve, 'grantRevoke', 'GrantRevokeInput', input, 'grant { id }');
    expect(foreign.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const { userErrors, grant: revoked } = await change(world, world.admin, 'grantRevoke', 'GrantRevokeInput', input, 'grant { state }');
    expect([userErrors, revoked]).toEqual([[], { state: 'REVOKING' }]);
    await world.settle();
    expect(await grantsOf(world)).toMatchObject([{ state: 'REVOKED', endReason: 'REVOKED', share: { state: 'REVOKED' } }]);
    expect(await world.ramShares()).toEqual([]);
    await expect(describes()).rejects.toThrow();
    const app = await world.client().mlflowApp.findFirstOrThrow();
    const policy = world.owner.s3.send(new GetBucketPolicyCommand({ Bucket: app.artifactStoreUri!.split('/')[2]! }));
    await expect(policy).rejects.toMatchObject({ name: 'NoSuchBucketPolicy' });
  });

  it('ends by the clock', async () => {
    await askFor(world, { durationSeconds: 600 });
    await world.settle();
    await describes();
    await world.advance(601);
    await world.settle();
    await expect(describes()).rejects.toThrow();
    const [grant] = await grantsOf(world);
    expect(grant).toMatchObject({ state: 'REVOKED', endReason: 'EXPIRED' });
  });

  it('stays under a policy that only warns, and says which one would end it', async () => {
    await askFor(world);
    await world.settle();
    const warning = (reconcileMode: 'WARN' | 'ENFORCE', state: 'ACTIVE' | 'SUSPENDED') =>
      world.commit(async (tx) => {
        const known = await tx.sharingPolicy.findFirst({ where: { name: 'test' }, include: { versions: { where: { state: 'ACTIVE' } } } });
        const { id: policyId, versions, ...policy } = known!;
        const id = '01900000-0000-7000-8000-00000000aaaa';
        const values = { state, requestMode: reconcileMode, reconcileMode };
        await tx.sharingPolicy.upsert({
          where: { id },
          create: { ...policy, ...values, id, name: 'freeze', activeVersion: 1, latestVersion: 1 },
          update: values,
        });
        const { document } = versions[0]!;
        const [rule] = (document as { rules: object[] }).rules;
        const denial = { rules: [{ ...rule, ruleId: 'freeze', effect: 'DENY' }] };
        const version = { ...versions[0]!, id: '01900000-0000-7000-8000-00000000bbbb', policyId: id, number: 1, document: denial };
        await tx.policyVersion.upsert({ where: { id: version.id }, create: version as never, update: { state } });
        return { type: 'SharingPolicy', id: policyId };
      });
    await warning('WARN', 'ACTIVE');
    await world.settle();
    const warned = () => grantsOf(world, { wouldEnd: true });
    expect(await warned()).toMatchObject([{ state: 'ACTIVE' }]);
    expect(await world.client().grant.findMany({ where: { desired: true } })).toMatchObject([{ wouldEndBy: ['freeze'] }]);
    await describes();
    const before = await world.client().auditEvent.count({ where: { action: 'grant.would-end' } });
    await world.setRules([{}]);
    await world.settle();
    expect(await world.client().auditEvent.count({ where: { action: 'grant.would-end' } })).toBe(before);
    await warning('WARN', 'SUSPENDED');
    await world.settle();
    expect(await warned()).toEqual([]);
    await change(
      world,
      world.admin,
      'shareRevoke',
      'ShareRevokeInput',
      { id: (await grantsOf(world))[0].share.id, reason: 'x' },
      'share { id }',
    );
    await world.advance(5);
    await world.settle();
  });

  it('ends when the policies no longer allow it', async () => {
    await askFor(world);
    await world.settle();
    await describes();
    await world.setRules([{}, { ruleId: 'freeze', effect: 'DENY' }]);
    await world.settle();
    await expect(describes()).rejects.toThrow();
    expect((await grantsOf(world))[0]).toMatchObject({ state: 'REVOKED', endReason: 'POLICY' });
    await world.setRules([{}]);
  });
});
