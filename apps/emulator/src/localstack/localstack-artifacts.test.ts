import { text } from 'node:stream/consumers';

import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { ArtifactStore } from '../mlflow/artifact-store.js';
import { startEmulator, type TestClients, type TestEmulator } from '../testing/start-emulator.js';
import { createLocalstackArtifacts, type LocalstackArtifacts } from './localstack-artifacts.js';

const noUrl = () => ({ url: '', headers: {} });

describe('run artifacts in LocalStack', () => {
  let behind: TestEmulator;
  let owner: TestClients;
  let artifacts: LocalstackArtifacts;
  let store: ArtifactStore;
  beforeAll(async () => {
    behind = await startEmulator({ signatures: 'strict', defaultApp: false });
    owner = behind.asNewAccount();
    await owner.s3.send(new CreateBucketCommand({ Bucket: 'runs' }));
    for (const Key of ['root/b.txt', 'root/a/1', 'root/a/2', 'root/', 'root/c'])
      await owner.s3.send(new PutObjectCommand({ Bucket: 'runs', Key, Body: Key, ContentType: 'text/x-a' }));
    artifacts = createLocalstackArtifacts(behind.url, 'us-east-1', () => undefined);
    store = artifacts.of(owner.account, noUrl);
  });
  afterAll(async () => {
    artifacts.close();
    await behind.close();
  });

  it('are listed as files and folders, in order', async () => {
    const folder = { path: 'a', is_dir: true };
    const files = [
      { path: 'b.txt', is_dir: false, file_size: 10 },
      { path: 'c', is_dir: false, file_size: 6 },
    ];
    expect(await store.list('s3://runs/root/', undefined)).toEqual({ files: [folder, ...files] });
    expect((await store.list('s3://runs/root', 'a')).files.map(({ path }) => path)).toEqual(['a/1', 'a/2']);
  });

  it('come in pages', async () => {
    const first = await store.list('s3://runs/root', undefined, undefined, 2);
    const second = await store.list('s3://runs/root', undefined, first.nextPageToken, 2);
    expect([...first.files, ...second.files].map(({ path }) => path)).toEqual(expect.arrayContaining(['a', 'b.txt', 'c']));
    expect(second.nextPageToken).toBeUndefined();
    await expect(store.list('s3://runs/root', undefined, 'nonsense', 2)).rejects.toMatchObject({ code: 'INVALID_PARAMETER_VALUE' });
  });

  it('are opened', async () => {
    const found = (await store.open('s3://runs/root/b.txt'))!;
    expect([await text(found.body), found.size, found.contentType]).toEqual(['root/b.txt', 10, 'text/x-a']);
    expect(await store.open('s3://runs/root/none')).toBeUndefined();
  });

  it('of another account are not seen', async () => {
    const other = artifacts.of('999999999999', noUrl);
    expect(await other.list('s3://runs/root', undefined)).toEqual({ files: [] });
    expect(await other.open('s3://runs/root/b.txt')).toBeUndefined();
    expect(await other.list('s3://no-such-bucket/root', undefined)).toEqual({ files: [] });
  });

  it('name LocalStack when it does not answer', async () => {
    const away = createLocalstackArtifacts('http://127.0.0.1:9', 'us-east-1', () => undefined);
    const listed = away.of('111111111111', noUrl).list('s3://runs/root', undefined);
    await expect(listed).rejects.toMatchObject({ code: 'TEMPORARILY_UNAVAILABLE', message: expect.stringContaining('LocalStack') });
    away.close();
  });
});
