import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { askFor, change, grantsOf } from '../../dist/features/share/testing/asking.js';
import { MANAGEMENT, startWorld } from '../../dist/features/share/testing/shared-world.js';
import { settings } from '../settings.mjs';

const worker = fileURLToPath(new URL('worker.mjs', import.meta.url));

describe('a replica that is killed', () => {
  let world;
  let ahead = 0;

  beforeAll(async () => {
    world = await startWorld();
    await world.setRules([{}]);
  });
  afterAll(() => world.close());

  /** Works until it is done or dead. @returns the signal that ended it */
  const work = ({ dieAt, killAfter } = {}) =>
    new Promise((resolve, reject) => {
      const config = {
        databaseUrl: world.governance.databaseUrl,
        awsEndpointUrl: world.emulator.url,
        awsAccessKeyId: MANAGEMENT,
        awsSecretAccessKey: 'test',
        awsRegion: 'us-east-1',
        aheadSeconds: ahead,
      };
      const child = spawn(process.execPath, [worker, JSON.stringify({ ...config, dieAt })], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.once('data', () => {
        if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
      });
      child.once('error', reject);
      child.once('exit', (code, signal) => (code === null || code === 0 ? resolve(signal) : reject(new Error(`exit ${code}`))));
    });

  /** As if the dead one's lease had run out; another replica would wait for it. */
  const forgetLeases = async () => {
    await world.client().$executeRaw`UPDATE share SET lease_until = clock_timestamp() - interval '1 second' WHERE lease_until IS NOT NULL`;
    await world.client().$executeRaw`UPDATE lease SET until = 'epoch'`;
  };

  /** Restarts it; what has to wait for a while is done by this process. */
  const recover = async () => {
    await forgetLeases();
    await work();
    for (let tries = 0; tries < 5; tries += 1) {
      const behind = await world.client()
        .$queryRaw`SELECT 1 FROM share WHERE closed_at IS NULL AND applied_revision IS DISTINCT FROM desired_revision`;
      if (behind.length === 0) return;
      // what was lost with an answer is in doubt for two hours
      ahead += 2000;
      await world.advance(2000);
      await world.settle();
    }
    throw new Error('It does not come to rest.');
  };

  const newestGrant = async () => (await grantsOf(world))[0];
  const consumers = async () => (await world.principals()).filter(([, status]) => status === 'ASSOCIATED').map(([principal]) => principal);

  const revokeAll = async () => {
    for (const grant of await grantsOf(world, { state: ['ACTIVE', 'PLANNED', 'APPLYING', 'DEGRADED'] }))
      await change(
        world,
        world.admin,
        'grantRevoke',
        'GrantRevokeInput',
        { id: grant.id, ifVersion: grant.version, reason: 'next' },
        'grant { id }',
      );
  };

  const steps = [
    'intents stored',
    'after CreateResourceShare',
    'before AssociateResourceShare',
    'after AssociateResourceShare',
    'after companions',
  ];
  it.each(steps)('while access is given, %s, leaves one share after a restart', async (dieAt) => {
    const { userErrors } = await askFor(world);
    expect(userErrors).toEqual([]);
    expect(await work({ dieAt })).toBe('SIGKILL');
    await recover();
    expect(await newestGrant()).toMatchObject({
      state: 'ACTIVE',
      companions: [{ applied: true }, { applied: true }],
      share: { state: 'ACTIVE', lastError: null },
    });
    expect(await world.ramShares()).toHaveLength(1);
    expect(await consumers()).toEqual([world.consumer.account]);
    await revokeAll();
    await world.settle();
    expect(await world.ramShares()).toEqual([]);
  });

  it.each(['intents stored', 'after DeleteResourceShare', 'after companions'])(
    'while access is taken away, %s, leaves none after a restart',
    async (dieAt) => {
      await askFor(world);
      await world.settle();
      await revokeAll();
      expect(await work({ dieAt })).toBe('SIGKILL');
      await recover();
      expect(await newestGrant()).toMatchObject({
        state: 'REVOKED',
        companions: [{ applied: false }, { applied: false }],
        share: { state: 'REVOKED' },
      });
      expect(await world.ramShares()).toEqual([]);
    },
  );

  it('after its request, before access was given, when it is revoked meanwhile', async () => {
    for (const dieAt of ['after CreateResourceShare', 'after AssociateResourceShare']) {
      await askFor(world);
      expect(await work({ dieAt })).toBe('SIGKILL');
      await revokeAll();
      await recover();
      expect(await newestGrant()).toMatchObject({ state: 'REVOKED' });
      expect(await world.ramShares()).toEqual([]);
    }
  });

  it('anywhere, again and again, comes to the same end', async () => {
    for (let times = 0; times < settings.crashRounds; times += 1) {
      await askFor(world);
      await work({ killAfter: Math.floor(Math.random() * 250) });
      await forgetLeases();
      await work({ killAfter: Math.floor(Math.random() * 250) });
      await recover();
      expect(await world.ramShares()).toHaveLength(1);
      expect(await consumers()).toEqual([world.consumer.account]);
      expect(await newestGrant()).toMatchObject({ state: 'ACTIVE' });
      await revokeAll();
      await work({ killAfter: Math.floor(Math.random() * 250) });
      await recover();
      expect(await world.ramShares()).toEqual([]);
    }
  });
});
