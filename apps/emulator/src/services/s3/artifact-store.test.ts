import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { randomIds } from '../../ids.js';
import type { ArtifactStore } from '../../mlflow/artifact-store.js';
import { createArtifactStore } from './artifact-store.js';
import type { PutToPresign } from './artifact-store.js';
import { openObjectStore } from './store/object-store.js';
import type { ObjectStore } from './store/object-store.js';

const folder = mkdtempSync(join(tmpdir(), 's3-artifacts-'));
const presigned: PutToPresign[] = [];
let store: ObjectStore;
let artifacts: ArtifactStore;

beforeAll(async () => {
  store = openObjectStore(folder, randomIds);
  const bucket = store.buckets.add({ name: 'b', account: '111111111111', region: 'eu-west-1', created: 0 });
  for (const key of ['root/a.txt', 'root/model/MLmodel', 'root/model/data/x', 'root/model.txt', 'root/empty/', 'root2/no', 'top']) {
    const file = await store.write(Readable.from([Buffer.from(key)]), [], 100);
    const object = { key, etag: file.md5, modified: 0, storageClass: 'STANDARD', headers: { contentType: 'text/plain' }, tags: [] };
    store.objects.put(bucket, object, file, () => undefined);
  }
  artifacts = createArtifactStore(store, (put) => {
    presigned.push(put);
    return { url: `http://signed${put.path}`, headers: {} };
  });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('list', () => {
  it('gives the direct children, sorted by path and relative to the root', async () => {
    const expected = [
      { path: 'a.txt', is_dir: false, file_size: 10 },
      { path: 'empty', is_dir: true },
      { path: 'model', is_dir: true },
      { path: 'model.txt', is_dir: false, file_size: 14 },
    ];
    expect(await artifacts.list('s3://b/root', undefined)).toEqual({ files: expected });
    expect(await artifacts.list('s3://b/root/', '')).toEqual({ files: expected });
  });

  it('looks into a folder', async () => {
    const { files } = await artifacts.list('s3://b/root', 'model');
    expect(files).toEqual([
      { path: 'model/MLmodel', is_dir: false, file_size: 18 },
      { path: 'model/data', is_dir: true },
    ]);
  });

  it.each([
    ['a file', 's3://b/root', 'a.txt'],
    ['a folder that is only marked', 's3://b/root', 'empty'],
    ['nothing', 's3://b/none', undefined],
    ['no bucket', 's3://none/root', undefined],
  ])('has nothing in %s', async (_what, uri, path) => {
    expect(await artifacts.list(uri, path)).toEqual({ files: [] });
  });

  it('sees only the buckets of its account', async () => {
    const others = createArtifactStore(store, () => ({ url: '', headers: {} }), '222222222222');
    expect(await others.list('s3://b/root', undefined)).toEqual({ files: [] });
    expect(await others.open('s3://b/root/a.txt')).toBeUndefined();
    const own = createArtifactStore(store, () => ({ url: '', headers: {} }), '111111111111');
    expect((await own.list('s3://b/root', undefined)).files).toHaveLength(4);
  });

  it('lists the bucket itself', async () => {
    expect((await artifacts.list('s3://b', undefined)).files.map(({ path }) => path)).toEqual(['root', 'root2', 'top']);
  });

  it('pages on demand', async () => {
    const first = await artifacts.list('s3://b/root', undefined, undefined, 3);
    expect(first.files.map(({ path }) => path)).toEqual(['a.txt', 'empty', 'model.txt']);
    const second = await artifacts.list('s3://b/root', undefined, first.nextPageToken, 3);
    expect(second).toEqual({ files: [{ path: 'model', is_dir: true }] });
  });
});

describe('open', () => {
  it('reads a file', async () => {
    const opened = await artifacts.open('s3://b/root/a.txt');
    expect(opened).toMatchObject({ size: 10, contentType: 'text/plain' });
    expect(await text(opened!.body)).toBe('root/a.txt');
  });

  it.each(['s3://b/root/none', 's3://b/root', 's3://none/x'])('finds nothing at %s', async (uri) => {
    expect(await artifacts.open(uri)).toBeUndefined();
  });
});

describe('presignPut', () => {
  it('has the signer sign the encoded path', () => {
    expect(artifacts.presignPut('s3://b/root/a b+(1).txt', 60)).toEqual({ url: 'http://signed/b/root/a%20b%2B%281%29.txt', headers: {} });
    expect(presigned.at(-1)).toMatchObject({ expiresIn: 60, bucket: { region: 'eu-west-1' } });
  });
});

describe('a location that is not on S3', () => {
  it.each(['file:///tmp/x', '/tmp/x', 'relative', 'mlflow-artifacts:/1', 'dbfs:/x', 's3:///key'])('is refused: %s', async (uri) => {
    const message = `Artifacts are served from S3 only; '${uri}' is no S3 URI.`;
    await expect(artifacts.list(uri, undefined)).rejects.toMatchObject({ code: 'INVALID_PARAMETER_VALUE', message });
    await expect(artifacts.open(uri)).rejects.toThrow(message);
    expect(() => artifacts.presignPut(uri, 60)).toThrow(message);
  });
});
