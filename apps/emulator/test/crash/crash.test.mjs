/**
 * SIGKILL in the middle of concurrent writes, again and again on the same data folder: what was acknowledged is there, what was not is whole or
 * invisible. `MLAPPS_SEED` repeats what chance decided (not how the processes interleaved), `MLAPPS_CRASH_ROUNDS` goes on for longer.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { CreateBucketCommand, ListMultipartUploadsCommand, AbortMultipartUploadCommand } from '@aws-sdk/client-s3';
import { CreateMlflowAppCommand, DescribeMlflowAppCommand, SageMakerClient } from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { EmulatorProcess } from '../emulator-process.mjs';
import { Random, seedOf } from '../random.mjs';
import { settings } from '../settings.mjs';
import {
  accountsAt,
  checkAccounts,
  foundOrganization,
  growOrganization,
  inviteAccounts,
  raiseQuotas,
  shareApp,
} from './account-writer.mjs';
import { Ledger } from './ledger.mjs';
import { checkObjects, putObjects, s3At, uploadInParts } from './object-writer.mjs';
import { checkRuns, writeRuns } from './tracking-writer.mjs';

const BUCKET = 'crash';
const APPS = 3;
const FLAGS = ['--app-limit', '100000', '--log-level', 'warn'];
const rounds = Array.from({ length: settings.crashRounds }, (_, index) => index + 1);

function sagemakerAt(endpoint) {
  return new SageMakerClient({
    endpoint,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: { accessKeyId: '123456789012', secretAccessKey: 'test' },
  });
}

async function createApp(sagemaker, name) {
  const { Arn } = await sagemaker.send(
    new CreateMlflowAppCommand({
      Name: name,
      ArtifactStoreUri: `s3://${BUCKET}/mlflow`,
      RoleArn: 'arn:aws:iam::123456789012:role/MlflowRole',
    }),
  );
  return Arn;
}

describe(`a process that is killed while it writes (MLAPPS_SEED=${settings.seed})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mlapps-crash-'));
  const objects = new Ledger();
  const apps = [];
  let organization;

  beforeAll(async () => {
    const emulator = await EmulatorProcess.start(folder, FLAGS);
    const sagemaker = sagemakerAt(emulator.url);
    await s3At(emulator.url).send(new CreateBucketCommand({ Bucket: BUCKET }));
    for (let index = 0; index < APPS; index++) apps.push((await createApp(sagemaker, `crash-${index}`)).split('/').at(-1));
    const accounts = accountsAt(emulator.url);
    organization = await foundOrganization(accounts);
    accounts.destroy();
    // killed at once: what was acknowledged a moment ago must be on disk already
    await emulator.kill();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(rounds)('round %i: finds every acknowledged write, and no half of any other', async (round) => {
    const random = new Random(seedOf(settings.seed, round));
    const ledger = new Ledger();
    await writeUntilKilled(folder, { apps, organization }, round, random, ledger, objects);
    if (random.chance(0.3)) await killWhileStarting(folder, random.integer(20, 300));

    const emulator = await EmulatorProcess.start(folder, FLAGS);
    const s3 = s3At(emulator.url);
    const sagemaker = sagemakerAt(emulator.url);
    const accounts = accountsAt(emulator.url);
    try {
      expect(ledger.refusals).toEqual([]);
      expect(objects.refusals).toEqual([]);
      expect(await checkRuns(ledger, emulator.url)).toEqual([]);
      expect(await checkObjects(s3, BUCKET, objects)).toEqual([]);
      expect(await checkAccounts(accounts, organization, ledger)).toEqual([]);
      for (const { answer } of ledger.acknowledged('app')) {
        expect((await sagemaker.send(new DescribeMlflowAppCommand({ Arn: answer }))).Status).toBe('Created');
      }
      await abortUploads(s3);
      const kinds = ['run', 'metric', 'batch', 'app', 'account', 'move', 'joined', 'share', 'accepted', 'quota'];
      const written = kinds.map((kind) => `${ledger.acknowledged(kind).length} ${kind}`);
      console.log(`round ${round}: acknowledged ${written.join(', ')}, ${objects.acknowledged('object').length} objects so far`);
      expect(ledger.acknowledged('run').length).toBeGreaterThan(0);
    } finally {
      s3.destroy();
      sagemaker.destroy();
      accounts.destroy();
      await emulator.kill();
    }
  });

  it('leaves no files behind that nobody can see', async () => {
    const emulator = await EmulatorProcess.start(folder, FLAGS);
    const s3 = s3At(emulator.url);
    const listed = await checkObjects(s3, BUCKET, objects);
    await emulator.stop();
    expect(listed).toEqual([]);
    const visible = new Set(objects.of('object').map(({ key }) => key)).size;
    expect(filesBelow(join(folder, 's3')).length).toBeLessThanOrEqual(visible * 2 + 20);
  });
});

async function writeUntilKilled(folder, { apps, organization }, round, random, ledger, objects) {
  const emulator = await EmulatorProcess.start(folder, FLAGS);
  const s3 = s3At(emulator.url);
  const sagemaker = sagemakerAt(emulator.url);
  const accounts = accountsAt(emulator.url);
  const shared = `arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/${apps[0]}`;
  let killed = false;
  const stopped = () => killed;
  const part = (name) => new Random(seedOf(settings.seed, round, name));
  const writers = [
    ...apps.flatMap((app) =>
      [1, 2].map((lane) => writeRuns(`${emulator.url}/mlflow/${app}`, `round ${round}.${lane}`, ledger, part(app + lane), stopped)),
    ),
    ...[1, 2].map((lane) => putObjects(s3, BUCKET, `round ${round}.${lane}`, objects, part(`put${lane}`), stopped)),
    uploadInParts(s3, BUCKET, `round ${round}`, objects, stopped),
    createApps(sagemaker, round, ledger, stopped),
    ...[1, 2].map((lane) => growOrganization(accounts, organization, `round ${round}.${lane}`, ledger, stopped)),
    inviteAccounts(accounts, ledger, stopped),
    ...[1, 2].map((lane) => shareApp(accounts, shared, `round ${round}.${lane}`, ledger, stopped)),
    raiseQuotas(accounts, ledger, stopped),
  ];
  await sleep(random.integer(200, 1500));
  await emulator.kill();
  killed = true;
  await Promise.all(writers);
  s3.destroy();
  sagemaker.destroy();
  accounts.destroy();
}

async function createApps(sagemaker, round, ledger, stopped) {
  for (let count = 0; !stopped(); count++) {
    await ledger.write({ kind: 'app' }, () => createApp(sagemaker, `round-${round}-${count}`));
    await sleep(20);
  }
}

async function killWhileStarting(folder, milliseconds) {
  const emulator = new EmulatorProcess(folder, FLAGS);
  await sleep(milliseconds);
  await emulator.kill();
}

async function abortUploads(s3) {
  const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket: BUCKET }));
  for (const { Key, UploadId } of Uploads) await s3.send(new AbortMultipartUploadCommand({ Bucket: BUCKET, Key, UploadId }));
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
}
