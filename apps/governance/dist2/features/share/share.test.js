import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DescribeMlflowAppCommand } from '@aws-sdk/client-sagemaker';
import { GetBucketPolicyCommand } from '@aws-sdk/client-s3';
import { GetResourceSharesCommand } from '@aws-sdk/client-ram';
import { actorOf } from '../../testing/start-governance.js';
import { askFor, change, grantsOf } from './testing/asking.js';
import { startWorld } from './testing/shared-world.js';
describe('access', () => {
    let world;
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
        const bucket = app.artifactStoreUri.split('/')[2];
        const { Policy } = await world.owner.s3.send(new GetBucketPolicyCommand({ Bucket: bucket }));
        expect(JSON.parse(Policy).Statement).toHaveLength(3);
    });
    it('says on the RAM share whose it is', async () => {
        const { resourceShares } = await world.owner.ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF' }));
        const [share] = resourceShares;
        expect(share.name).toMatch(/^mlapps-[0-9a-f-]{36}$/);
        expect(share.tags).toEqual(expect.arrayContaining([{ key: 'managed-by', value: 'mlapps-governance' }]));
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
        expect(share.lastReconciledAt.getTime()).toBeGreaterThan(world.governance.clock.now().getTime() - 60_000);
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
        const policy = world.owner.s3.send(new GetBucketPolicyCommand({ Bucket: app.artifactStoreUri.split('/')[2] }));
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
//# sourceMappingURL=share.test.js.map