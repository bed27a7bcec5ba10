import { randomBytes, createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { IdSource } from '../../../request-context.js';
import { TooLargeError } from './body-files.js';
import { openObjectStore } from './object-store.js';
import { PartGoneError } from './objects.js';
import type { ObjectStore } from './object-store.js';
import type { BucketRecord, ObjectRecord } from './records.js';

const ids: IdSource = {
  uuid: () => randomBytes(16).toString('hex'),
  pick: (alphabet, length) => Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join(''),
  hex: (bytes) => randomBytes(bytes).toString('hex'),
};
const anything = (): void => undefined;
const description = { storageClass: 'STANDARD', headers: {}, tags: [] };
const noLimit = 2 ** 40;

let folder: string;
let store: ObjectStore;
let bucket: BucketRecord;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 's3-store-'));
  store = openObjectStore(folder, ids);
  bucket = store.buckets.add({ name: 'one', account: '111111111111', region: 'us-east-1', created: 1 });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function filesOnDisk(): string[] {
  return readdirSync(join(folder, 'objects'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

async function put(key: string, bytes: Buffer | string): Promise<ObjectRecord> {
  const file = await store.write(Readable.from([Buffer.from(bytes)]), [], noLimit);
  return store.objects.put(bucket, { key, etag: file.md5, modified: 5, ...description }, file, anything);
}

async function read(object: ObjectRecord, start = 0, end = object.size - 1): Promise<Buffer> {
  return buffer(store.objects.read(object, start, end));
}

describe('writing', () => {
  it.each([0, 1, 65_536, 65_537, 1_048_576, 5_000_001])('keeps %d bytes, their size, MD5 and checksum', async (size) => {
    const bytes = randomBytes(size);
    const pieces = Array.from({ length: Math.ceil(size / 50_000) }, (_, index) => bytes.subarray(index * 50_000, (index + 1) * 50_000));
    const file = await store.write(Readable.from(pieces), ['SHA256'], noLimit);
    expect(file.size).toBe(size);
    expect(file.md5).toBe(createHash('md5').update(bytes).digest('hex'));
    expect(file.checksums.SHA256).toBe(createHash('sha256').update(bytes).digest('base64'));
    const object = store.objects.put(bucket, { key: 'k', etag: file.md5, modified: 5, ...description }, file, anything);
    expect((await read(object)).equals(bytes)).toBe(true);
  });

  it('leaves nothing of a source that breaks off', async () => {
    const source = Readable.from(
      (async function* () {
        yield randomBytes(3_000_000);
        await Promise.resolve();
        throw new Error('connection lost');
      })(),
    );
    await expect(store.write(source, [], noLimit)).rejects.toThrow('connection lost');
    await store.close();
    expect(filesOnDisk()).toEqual([]);
    store = openObjectStore(folder, ids);
  });

  it('refuses more than the limit', async () => {
    await expect(store.write(Readable.from([Buffer.alloc(10), Buffer.alloc(1)]), [], 10)).rejects.toThrow(TooLargeError);
  });

  it('leaves nothing when the check refuses', async () => {
    const file = await store.write(Readable.from([Buffer.from('x')]), [], noLimit);
    const refuse = (): never => {
      throw new Error('refused');
    };
    expect(() => store.objects.put(bucket, { key: 'k', etag: '', modified: 5, ...description }, file, refuse)).toThrow('refused');
    expect(store.objects.find(bucket, 'k')).toBeUndefined();
    await store.close();
    expect(filesOnDisk()).toEqual([]);
    store = openObjectStore(folder, ids);
  });

  it('removes at the start what a killed process left', async () => {
    await put('kept', 'kept');
    await store.write(Readable.from([Buffer.from('never referred to')]), [], noLimit);
    expect(filesOnDisk()).toHaveLength(2);
    await store.close();
    store = openObjectStore(folder, ids);
    expect(filesOnDisk()).toHaveLength(1);
    expect((await read(store.objects.find(bucket, 'kept')!)).toString()).toBe('kept');
  });
});

describe('reading', () => {
  it('gives any range, also across parts', async () => {
    const upload = store.uploads.add({ bucket: bucket.id, key: 'big', initiated: 1, ...description });
    const bytes = randomBytes(900_000);
    for (const [number, [start, end]] of [
      [0, 300_000],
      [300_000, 300_001],
      [300_001, 900_000],
    ].entries()) {
      const file = await store.write(Readable.from([bytes.subarray(start, end)]), [], noLimit);
      store.uploads.putPart(upload, number + 1, file, 2);
    }
    const object = { key: 'big', etag: 'e-3', modified: 3, ...description };
    const record = store.objects.putParts(bucket, object, upload, store.uploads.parts(upload), anything);
    expect(record.size).toBe(900_000);
    for (const [start, end] of [
      [0, 899_999],
      [0, 0],
      [299_999, 300_001],
      [300_000, 300_000],
      [899_999, 899_999],
      [5, 600_000],
    ] as const) {
      expect((await read(record, start, end)).equals(bytes.subarray(start, end + 1))).toBe(true);
    }
  });

  it.each(['overwritten', 'deleted', 'purged'])('ends with the bytes it began with when the object is %s', async (how) => {
    const bytes = randomBytes(3_000_000);
    const object = await put('k', bytes);
    const reading = store.objects.read(object, 0, object.size - 1);
    const first = await new Promise<Buffer>((resolve) => reading.once('data', (chunk: Buffer) => resolve(chunk)));
    reading.pause();
    if (how === 'overwritten') await put('k', 'new');
    if (how === 'deleted') store.objects.delete(bucket, 'k', anything);
    if (how === 'purged') store.purge();
    expect(Buffer.concat([first, await buffer(reading)]).equals(bytes)).toBe(true);
    await store.close();
    expect(filesOnDisk()).toHaveLength(how === 'overwritten' ? 1 : 0);
    store = openObjectStore(folder, ids);
  });

  it('lets go of the files of an abandoned reading', async () => {
    const object = await put('k', randomBytes(3_000_000));
    const reading = store.objects.read(object, 0, object.size - 1);
    store.objects.delete(bucket, 'k', anything);
    const closed = new Promise((resolve) => reading.once('close', resolve));
    reading.destroy();
    await closed;
    await store.close();
    expect(filesOnDisk()).toEqual([]);
    store = openObjectStore(folder, ids);
  });
});

describe('records', () => {
  it('keeps odd keys apart and in order of their bytes', async () => {
    const odd = ['a\0b', 'a', '..', '../x', 'a//b', '/', 'é', 'e\u0301', '%2e', ' ', '\uffff', '😀', 'x'.repeat(1024)];
    for (const key of odd) await put(key, key);
    const listed = store.objects
      .list(bucket, { prefix: '', delimiter: '', after: '', limit: 1000 })
      .entries.map(({ key }) => key.toString());
    expect(listed).toEqual([...odd].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    for (const key of odd) expect((await read(store.objects.find(bucket, key)!)).toString()).toBe(key);
  });

  it('keeps description, checksum and tags', async () => {
    const file = await store.write(Readable.from([Buffer.from('x')]), ['CRC32'], noLimit);
    const object = {
      key: 'k',
      etag: file.md5,
      modified: 7,
      storageClass: 'GLACIER',
      tags: [{ Key: 'a', Value: 'b' }],
      headers: { contentType: 'text/plain', metadata: { one: '1' } },
      checksum: { algorithm: 'CRC32', type: 'FULL_OBJECT', value: file.checksums.CRC32! },
    } as const;
    const made = store.objects.put(bucket, object, file, anything);
    expect(store.objects.find(bucket, 'k')).toEqual(made);
    store.objects.setTags(made, []);
    expect(store.objects.find(bucket, 'k')).toEqual({ ...made, tags: [] });
  });

  it('forgets parts that are replaced, left out or aborted', async () => {
    const part = async (): ReturnType<ObjectStore['write']> => store.write(Readable.from([Buffer.from('part')]), [], noLimit);
    const upload = store.uploads.add({ bucket: bucket.id, key: 'k', initiated: 1, ...description });
    for (const number of [1, 1, 2, 3]) store.uploads.putPart(upload, number, await part(), 2);
    const parts = store.uploads.parts(upload);
    expect(parts.map(({ number }) => number)).toEqual([1, 2, 3]);
    store.objects.putParts(bucket, { key: 'k', etag: 'e-2', modified: 1, ...description }, upload, [parts[0]!, parts[2]!], anything);
    expect(store.uploads.find(upload.id)).toBeUndefined();
    expect(store.uploads.putPart(upload, 4, await part(), 2)).toBeUndefined();
    const aborted = store.uploads.add({ bucket: bucket.id, key: 'k', initiated: 1, ...description });
    store.uploads.putPart(aborted, 1, await part(), 2);
    store.abort(aborted);
    await store.close();
    expect(filesOnDisk()).toHaveLength(2);
    store = openObjectStore(folder, ids);
    expect((await read(store.objects.find(bucket, 'k')!)).toString()).toBe('partpart');
  });

  it('makes no object of a part that was replaced after it was looked at', async () => {
    const upload = store.uploads.add({ bucket: bucket.id, key: 'k', initiated: 1, ...description });
    const part = () => store.write(Readable.from([Buffer.from('part')]), [], noLimit);
    for (const number of [1, 2]) store.uploads.putPart(upload, number, await part(), 2);
    const parts = store.uploads.parts(upload);
    store.uploads.putPart(upload, 2, await part(), 3);
    const object = { key: 'k', etag: 'e-2', modified: 1, ...description };
    expect(() => store.objects.putParts(bucket, object, upload, parts, anything)).toThrow(PartGoneError);
    expect(store.objects.find(bucket, 'k')).toBeUndefined();
    expect(store.objects.putParts(bucket, object, upload, store.uploads.parts(upload), anything).size).toBe(8);
  });

  it('deletes a bucket only when it is empty, and purges by account', async () => {
    await put('k', 'x');
    expect(store.deleteBucket(bucket)).toBe(false);
    store.purge('222222222222');
    expect(store.objects.find(bucket, 'k')).toBeDefined();
    store.objects.delete(bucket, 'k', anything);
    expect(store.deleteBucket(bucket)).toBe(true);
    expect(store.buckets.find('one')).toBeUndefined();
    await expect(put('k', 'x')).rejects.toThrow();
  });

  it('gives a new body an id no other has, also after a restart', async () => {
    const one = await put('one', '1');
    await store.close();
    store = openObjectStore(folder, ids);
    const two = await put('two', '2');
    expect(two.body).toBeGreaterThan(one.body);
  });

  it('outlives a file that is discarded after the database was closed', async () => {
    const file = await store.write(Readable.from([Buffer.from('late')]), [], noLimit);
    await store.close();
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', note);
    store.discard(file);
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('unhandledRejection', note);
    store = openObjectStore(folder, ids);
    expect(unhandled).toEqual([]);
  });
});
