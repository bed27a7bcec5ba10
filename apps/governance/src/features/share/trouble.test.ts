import { afterEach, describe, expect, it } from '@jest/globals';

import { checkConfig } from '../../config.js';
import { createGovernance } from '../../governance.js';
import { TestAuthenticator } from '../../testing/test-authenticator.js';
import { Reconciler } from './reconcile/reconciler.js';
import { askFor, change, grantsOf } from './testing/asking.js';
import { startCountingProxy } from './testing/counting-proxy.js';
import type { CountingProxy } from './testing/counting-proxy.js';
import { MANAGEMENT, startWorld } from './testing/shared-world.js';
import type { SharedWorld, WorldOptions } from './testing/shared-world.js';

describe('when AWS RAM', () => {
  let world: SharedWorld | undefined;
  let proxy: CountingProxy | undefined;

  const start = async (options: WorldOptions = {}): Promise<SharedWorld> => {
    const through = async (url: string) => (proxy = await startCountingProxy(url)).url;
    world = await startWorld({ ...options, through });
    await world.setRules([{}]);
    return world;
  };
  afterEach(async () => {
    await world?.close();
    await proxy?.close();
    world = proxy = undefined;
  });

  const revoke = async (at: SharedWorld) => {
    const [grant] = await grantsOf(at);
    return change(
      at,
      at.admin,
      'grantRevoke',
      'GrantRevokeInput',
      { id: grant.id, ifVersion: grant.version, reason: 'x' },
      'grant { state }',
    );
  };
  const stateOf = async (at: SharedWorld) => (await grantsOf(at))[0].state;

  it('takes two hours, nothing is told twice and nothing is taken for there', async () => {
    const at = await start({ emulator: { ramLag: 7000 } });
    await askFor(at);
    await at.settle();
    expect(await stateOf(at)).toBe('APPLYING');
    for (let minutes = 0; minutes < 110; minutes += 10) {
      await at.advance(600);
      await at.settle();
      expect(await stateOf(at)).toBe('APPLYING');
    }
    await at.advance(600);
    await at.settle();
    expect(await stateOf(at)).toBe('ACTIVE');
    expect(proxy!.ramWrites).toEqual(
      ['/createpermission', '/createresourceshare', '/associateresourceshare'].filter((path) => proxy!.ramWrites.includes(path)),
    );
    await revoke(at);
    await at.settle();
    expect(proxy!.ramWrites.at(-1)).toBe('/deleteresourceshare');
    expect(await stateOf(at)).toBe('REVOKING');
    const writes = proxy!.ramWrites.length;
    for (let passes = 0; passes < 14; passes += 1) {
      await at.advance(600);
      await at.settle();
    }
    expect(await stateOf(at)).toBe('REVOKED');
    expect(proxy!.ramWrites).toHaveLength(writes);
  });

  it('throttles and answers with empty pages, it comes about all the same', async () => {
    const at = await start({ emulator: { ramThrottle: 0.3, ramEmptyPages: 0.5, ramSeed: 3 } });
    await askFor(at);
    for (let passes = 0; passes < 20 && (await stateOf(at)) !== 'ACTIVE'; passes += 1) {
      await at.settle();
      await at.advance(301);
    }
    expect(await stateOf(at)).toBe('ACTIVE');
    expect(await at.client().share.count()).toBe(1);
  });

  it('cannot be reached, requests wait, status says so, and afterwards it comes about', async () => {
    const at = await start();
    proxy!.fate = () => 'refuse';
    const { request } = await askFor(at);
    expect(request).toMatchObject({ state: 'APPROVED' });
    await at.settle();
    const status = async () =>
      (await at.governance.query(at.admin, '{ reconcileStatus { shares due failing lastError } }')).data.reconcileStatus;
    expect(await status()).toMatchObject({ shares: 1, failing: 1, lastError: expect.any(String) });
    expect(await stateOf(at)).toBe('PLANNED');
    proxy!.fate = () => 'pass';
    await at.advance(301);
    await at.settle();
    expect(await stateOf(at)).toBe('ACTIVE');
    expect(await status()).toMatchObject({ shares: 1, due: 0, failing: 0, lastError: null });
  });

  it('does the work and the answer is lost, there is one share', async () => {
    const at = await start();
    let lost = 0;
    proxy!.fate = (path) => (/^\/(create|associate)resourceshare$/.test(path) && (lost += 1) <= 7 ? 'lose' : 'pass');
    await askFor(at);
    for (let passes = 0; passes < 10; passes += 1) {
      await at.settle();
      await at.advance(301);
    }
    expect(lost).toBeGreaterThan(5);
    expect(await stateOf(at)).toBe('ACTIVE');
    expect(await at.ramShares()).toHaveLength(1);
  });

  it('serves two replicas, they act once', async () => {
    const at = await start();
    const config = {
      awsEndpointUrl: proxy!.url,
      awsAccessKeyId: MANAGEMENT,
      awsSecretAccessKey: 'test',
      syncSeconds: 0,
      sharePollMilliseconds: 0,
      logLevel: 'silent',
    };
    const { databaseUrl, clock } = at.governance;
    const second = await createGovernance({ ...checkConfig(config), databaseUrl }, clock, new TestAuthenticator());
    try {
      const levels = ['READ', 'WRITE', 'ADMIN'];
      for (const permission of levels) await askFor(at, { permission });
      const replicas = [at.governance.app, second].map((app) => app.get(Reconciler));
      await Promise.all([...replicas, ...replicas].map((reconciler) => reconciler.drain('default')));
      await at.settle();
      expect((await grantsOf(at)).map((grant: { state: string }) => grant.state)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
      const count = (path: string) => proxy!.ramWrites.filter((each) => each === path).length;
      expect([count('/createresourceshare'), count('/associateresourceshare')]).toEqual([3, 3]);
      await at.advance(1000);
      await Promise.all(replicas.map((reconciler) => reconciler.drain('default')));
      expect([count('/createresourceshare'), count('/associateresourceshare')]).toEqual([3, 3]);
    } finally {
      await second.close();
    }
  });

  it('is well, access is taken away within seconds by a service that runs by itself', async () => {
    const at = await start({ governance: { sharePollMilliseconds: 200 } });
    await askFor(at);
    const until = async (state: string) => {
      for (let tries = 0; tries < 100 && (await stateOf(at)) !== state; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await stateOf(at)).toBe(state);
    };
    await until('ACTIVE');
    const asked = Date.now();
    await revoke(at);
    while (!proxy!.ramWrites.includes('/deleteresourceshare')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(Date.now() - asked).toBeLessThan(5000);
    await until('REVOKED');
  });
});
