import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { readPublicKeys, verifyCheckpoint } from '@mlapps/audit-log/checkpoint';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import { CheckpointKey } from './checkpoint-key.js';
import { CheckpointSchedule } from './checkpoint-schedule.js';
import { checkpointOf } from './checkpoint.service.js';
import { Ledger } from './ledger.js';

describe('checkpoints come by themselves', () => {
  let governance: TestGovernance;
  const data = mkdtempSync(join(tmpdir(), 'mlapps-schedule-'));
  beforeAll(async () => {
    governance = await startGovernance({ data, auditCheckpointEvents: 20 });
  });
  afterAll(async () => {
    await governance.close();
    rmSync(data, { recursive: true });
  });

  const write = (count: number) =>
    governance.app.get(Ledger).commit(actorOf('ada'), async (_, record) => {
      for (let index = 0; index < count; index += 1) record({ action: 'thing.made', targetType: 'Thing', targetId: String(index) });
    });
  const newest = () =>
    governance.app
      .get(TenantClients)
      .of('default')
      .auditCheckpoint.findFirst({ orderBy: { treeSize: 'desc' } });
  async function sealedThrough(size: bigint): Promise<void> {
    for (let waited = 0; (await newest())?.treeSize !== size; waited += 20) {
      if (waited > 10_000) throw new Error(`No checkpoint over ${size} events came.`);
      await sleep(20);
    }
  }

  it('after so many events, and not before', async () => {
    await write(5);
    await write(19);
    expect(await newest()).toBeNull();
    await write(1);
    await sealedThrough(25n);
    await write(19);
    await write(1);
    await sealedThrough(45n);
  });

  it('in their time', async () => {
    await write(3);
    await governance.app.get(CheckpointSchedule).sealAll();
    expect((await newest())?.treeSize).toBe(48n);
    await governance.app.get(CheckpointSchedule).sealAll();
    expect(await governance.app.get(TenantClients).of('default').auditCheckpoint.count()).toBe(3);
  });

  it('signed with a key that nobody else may read, and that is kept', async () => {
    const file = join(data, 'audit-signing-key.pem');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = new CheckpointKey({ data, auditSigningKey: undefined }).get();
    const checkpoint = checkpointOf((await newest())!);
    expect(verifyCheckpoint(checkpoint, readPublicKeys([again.publicKeyPem]))).toBe('valid');
    const given = join(data, 'given.pem');
    writeFileSync(given, readFileSync(file));
    expect(new CheckpointKey({ data: join(data, 'elsewhere'), auditSigningKey: given }).get().keyId).toBe(again.keyId);
    expect(() => new CheckpointKey({ data, auditSigningKey: join(data, 'none.pem') }).get()).toThrow(/ENOENT/);
  });
});
