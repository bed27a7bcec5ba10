import { CloseAccountCommand } from '@aws-sdk/client-organizations';
import { CreatePermissionVersionCommand, ListPermissionsCommand, ListResourceSharePermissionsCommand } from '@aws-sdk/client-ram';
import { DeleteMlflowAppCommand } from '@aws-sdk/client-sagemaker';
import { afterEach, describe, expect, it } from '@jest/globals';

import { Reconciler } from './reconcile/reconciler.js';
import { ShareWorker } from './reconcile/share-worker.js';
import { askFor, change, grantsOf, newKey } from './testing/asking.js';
import { startCountingProxy } from './testing/counting-proxy.js';
import type { CountingProxy } from './testing/counting-proxy.js';
import { startWorld } from './testing/shared-world.js';
import type { SharedWorld } from './testing/shared-world.js';

describe('a share in trouble', () => {
  let world: SharedWorld | undefined;
  let proxy: CountingProxy;

  const start = async (emulator: Record<string, unknown> = {}): Promise<SharedWorld> => {
    const through = async (url: string) => (proxy = await startCountingProxy(url)).url;
    const made = await startWorld({ emulator, through });
    world = made;
    await made.setRules([{}]);
    return made;
  };
  afterEach(async () => {
    await world?.close();
    await proxy.close();
    world = undefined;
  });

  const revoke = async (at: SharedWorld) => {
    const [grant] = await grantsOf(at);
    const input = { id: grant.id, ifVersion: grant.version, reason: 'x' };
    const { userErrors } = await change(at, at.admin, 'grantRevoke', 'GrantRevokeInput', input, 'grant { state }');
    expect(userErrors).toEqual([]);
  };
  const pass = async (at: SharedWorld, seconds: number, times = 1) => {
    for (let passes = 0; passes < times; passes += 1) {
      await at.advance(seconds);
      await at.settle();
    }
  };

  it.each([
    ['alone in it', false],
    ['beside others', true],
  ])('lets in again, while RAM still shows the past, who was let out, %s', async (_, withOthers) => {
    const at = await start({ ramLag: 3600 });
    if (withOthers) await askFor(at, { principal: { kind: 'ORG_UNIT', unitId: at.unitId } });
    await askFor(at);
    await at.settle();
    await pass(at, 1900, 2);
    expect((await grantsOf(at))[0]).toMatchObject({ state: 'ACTIVE' });
    await revoke(at);
    await at.settle();
    await askFor(at);
    await at.settle();
    await pass(at, 1800, 7);
    expect((await grantsOf(at))[0]).toMatchObject({ state: 'ACTIVE' });
    expect(await at.principals()).toContainEqual([at.consumer.account, 'ASSOCIATED']);
    expect(await at.ramShares()).toHaveLength(1);
  });

  it('comes to its end when the app is deleted', async () => {
    const at = await start();
    await askFor(at);
    await at.settle();
    await at.owner.sagemaker.send(new DeleteMlflowAppCommand({ Arn: at.appArn }));
    await at.commit(async (tx) => {
      await tx.mlflowApp.updateMany({ where: { arn: at.appArn }, data: { closedAt: at.governance.clock.now() } });
      return { type: 'MlflowApp', id: at.appArn };
    });
    await at.settle();
    await pass(at, 301, 2);
    const [grant] = await grantsOf(at);
    expect(grant).toMatchObject({ state: 'REVOKED', endReason: 'APP_DELETED', share: { state: 'REVOKED' } });
    expect(grant.companions.map(({ applied }: { applied: boolean }) => applied)).toEqual([false, false]);
    expect(await at.ramShares()).toEqual([]);
  });

  it('stays to be revoked, and says so, for as long as its owner cannot be reached', async () => {
    const at = await start();
    await askFor(at);
    await at.settle();
    await at.management.organizations.send(new CloseAccountCommand({ AccountId: at.owner.account }));
    await at.advance(10);
    await revoke(at);
    await at.settle();
    await pass(at, 3600, 6);
    const [grant] = await grantsOf(at);
    expect(grant).toMatchObject({ state: 'REVOKING', share: { state: 'REVOKING', lastError: expect.any(String) } });
    const answer = await at.governance.query(at.admin, '{ reconcileStatus { revoking failing lastError } }');
    expect(answer.data.reconcileStatus).toMatchObject({ revoking: 1, failing: 1, lastError: expect.any(String) });
  });

  it('gives one grant to two who ask for the same at once', async () => {
    const at = await start();
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => askFor(at)));
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'none').sort();
    expect(codes).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'none']);
    expect(await grantsOf(at)).toHaveLength(1);
  });

  it('gets the new version of its permission, once', async () => {
    const at = await start();
    await askFor(at, { permission: 'READ' });
    await at.settle();
    const { permissions } = await at.owner.ram.send(new ListPermissionsCommand({}));
    const own = permissions!.find(({ name }) => name === 'mlapps-governance-read')!;
    const policyTemplate = JSON.stringify({ Effect: 'Allow', Action: ['sagemaker:DescribeMlflowApp'] });
    await at.owner.ram.send(new CreatePermissionVersionCommand({ permissionArn: own.arn!, policyTemplate }));
    await pass(at, 1000);
    const writes = proxy.ramWrites.length;
    await pass(at, 1000, 3);
    const [share] = await at.ramShares();
    const attached = await at.owner.ram.send(new ListResourceSharePermissionsCommand({ resourceShareArn: share! }));
    // theirs was the second, and did not carry what the level is to carry
    expect(attached.permissions).toMatchObject([{ arn: own.arn, version: '3' }]);
    expect((await grantsOf(at))[0]).toMatchObject({ state: 'ACTIVE' });
    expect(proxy.ramWrites).toHaveLength(writes);
  });

  it('is not told anything by a process that stood still since it got the lease', async () => {
    const at = await start();
    const worker = at.governance.app.get(ShareWorker);
    worker.callsMilliseconds = 0;
    await askFor(at);
    const before = proxy.ramWrites.filter((path) => path.endsWith('share'));
    await at.settle();
    expect(proxy.ramWrites.filter((path) => path.endsWith('share'))).toEqual(before);
    worker.callsMilliseconds = 30_000;
    await pass(at, 301);
    expect((await grantsOf(at))[0]).toMatchObject({ state: 'ACTIVE' });
  });

  it('is left alone once another has taken it over', async () => {
    const at = await start();
    const worker = at.governance.app.get(ShareWorker);
    let taken = false;
    worker.checkpoint = async (step) => {
      if (step !== 'after CreateResourceShare' || taken) return;
      taken = true;
      await at.client().$executeRaw`UPDATE share SET fence = fence + 1, lease_until = clock_timestamp() - interval '1 second'`;
    };
    await askFor(at);
    await at.settle();
    await pass(at, 301);
    expect(taken).toBe(true);
    expect(await at.ramShares()).toHaveLength(1);
    expect((await grantsOf(at))[0]).toMatchObject({ state: 'ACTIVE' });
    expect(await at.client().share.findMany({ select: { generation: true } })).toEqual([{ generation: 1 }]);
  });

  it('lets the others in when a domain cannot be looked up', async () => {
    const at = await start();
    const domainArn = `arn:aws:sagemaker:us-east-1:${at.consumer.account}:domain/d-none`;
    await at.commit(async (tx) => {
      const row = { arn: domainArn, domainId: 'd-none', name: 'none', accountId: at.consumer.account, region: 'us-east-1' };
      await tx.domain.create({ data: { ...row, status: 'InService', tags: {}, observedAt: at.governance.clock.now() } as never });
      return { type: 'Domain', id: domainArn };
    });
    await askFor(at, { principal: { kind: 'DOMAIN', domainArn } });
    await askFor(at);
    await at.settle();
    const states = (await grantsOf(at)).map(({ principal, state }: { principal: { kind: string }; state: string }) => [
      principal.kind,
      state,
    ]);
    expect(Object.fromEntries(states)).toEqual({ DOMAIN: 'PLANNED', ACCOUNT: 'ACTIVE' });
    const [{ share }] = await grantsOf(at);
    expect(share.lastError).toEqual(expect.any(String));
  });

  it.each([
    [0, 100],
    [60, 20],
    [7200, 20],
  ])('costs no write and no event, with a lag of %i s in %i cycles', async (ramLag, cycles) => {
    const at = await start({ ramLag });
    await askFor(at);
    await at.settle();
    await pass(at, 1800, ramLag === 0 ? 1 : 5);
    expect((await grantsOf(at))[0]).toMatchObject({ state: 'ACTIVE' });
    const writes = proxy.ramWrites.length;
    const { seq } = await at.client().ledgerHead.findFirstOrThrow();
    const reconciler = at.governance.app.get(Reconciler);
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      await at.client().share.updateMany({ data: { dueAt: new Date(0) } });
      await reconciler.drain('default');
    }
    expect(proxy.ramWrites).toHaveLength(writes);
    expect((await at.client().ledgerHead.findFirstOrThrow()).seq).toBe(seq);
  });

  it('is answered for again when the answer to its request was lost', async () => {
    const at = await start();
    const idempotencyKey = newKey();
    const first = await askFor(at, { idempotencyKey });
    const again = await askFor(at, { idempotencyKey });
    expect(again.request.id).toBe(first.request.id);
    expect(await grantsOf(at)).toHaveLength(1);
  });
});
