import { ListObjectsCommand, ListObjectsV2Command, ListObjectVersionsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { ListObjectsCommandInput, ListObjectsV2CommandInput } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { useS3 } from '../testing/use-s3.js';

const Bucket = 'bucket';
const keys = ['a', 'a/1', 'a/2', 'b/1', 'b/2', 'c d+e', 'ü', '😀'];
const server = useS3(Bucket);

beforeAll(async () => {
  for (const Key of keys)
    await server()
      .client()
      .send(new PutObjectCommand({ Bucket, Key, Body: Key }));
});

async function list(input: Partial<ListObjectsV2CommandInput> = {}) {
  return server()
    .client()
    .send(new ListObjectsV2Command({ Bucket, ...input }));
}

async function listFirst(input: Partial<ListObjectsCommandInput> = {}) {
  return server()
    .client()
    .send(new ListObjectsCommand({ Bucket, ...input }));
}

function names({ Contents = [] }: { Contents?: { Key?: string }[] | undefined }): (string | undefined)[] {
  return Contents.map(({ Key }) => Key);
}

describe('shape', () => {
  it('shows every object with its facts', async () => {
    const answer = await list({ FetchOwner: true });
    expect(answer).toMatchObject({ Name: Bucket, Prefix: '', MaxKeys: 1000, KeyCount: keys.length, IsTruncated: false });
    expect(answer.Contents![1]).toEqual({
      Key: 'a/1',
      Size: 3,
      StorageClass: 'STANDARD',
      ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
      LastModified: expect.any(Date),
      ChecksumAlgorithm: ['CRC32'],
      ChecksumType: 'FULL_OBJECT',
      Owner: { ID: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect((await list()).Contents![0]!.Owner).toBeUndefined();
  });

  it('shows owners always in version 1, and its marker', async () => {
    const answer = await listFirst({ Marker: 'a/2' });
    expect(answer).toMatchObject({ Marker: 'a/2', IsTruncated: false });
    expect(answer.Contents![0]).toMatchObject({ Key: 'b/1', Owner: { ID: expect.any(String) } });
  });

  it('shows every object as its version null', async () => {
    const answer = await server()
      .client()
      .send(new ListObjectVersionsCommand({ Bucket, MaxKeys: 2 }));
    expect(answer).toMatchObject({
      IsTruncated: true,
      NextKeyMarker: 'a/1',
      NextVersionIdMarker: 'null',
      Versions: [{ Key: 'a', VersionId: 'null', IsLatest: true }, {}],
    });
  });
});

describe('rules', () => {
  it('encodes keys on demand', async () => {
    const answer = await list({ EncodingType: 'url', Prefix: 'c ', Delimiter: '+' });
    expect(answer).toMatchObject({ EncodingType: 'url', Prefix: 'c+', Delimiter: '%2B', CommonPrefixes: [{ Prefix: 'c+d%2B' }] });
  });

  it.each([
    [{ MaxKeys: -1 }, 'InvalidArgument'],
    [{ MaxKeys: 1.5 }, 'InvalidArgument'],
    [{ ContinuationToken: 'made up' }, 'InvalidArgument'],
    [{ EncodingType: 'base64' as 'url' }, 'InvalidArgument'],
    [{ Bucket: 'none' }, 'NoSuchBucket'],
  ])('refuses %j with %s', async (input, name) => {
    await expect(list(input)).rejects.toMatchObject({ name });
  });

  it('gives at most 1,000, and nothing for 0', async () => {
    expect(await list({ MaxKeys: 5000 })).toMatchObject({ MaxKeys: 1000 });
    expect(await list({ MaxKeys: 0 })).toMatchObject({ MaxKeys: 0, KeyCount: 0, IsTruncated: false });
  });
});

describe('behaviour', () => {
  it('pages in order of bytes', async () => {
    for (const MaxKeys of [1, 3, 8]) {
      const found: (string | undefined)[] = [];
      let token: string | undefined;
      do {
        const page = await list({ MaxKeys, ContinuationToken: token });
        expect(page.KeyCount).toBeLessThanOrEqual(MaxKeys);
        found.push(...names(page));
        token = page.NextContinuationToken;
      } while (token !== undefined);
      expect(found).toEqual(keys);
    }
  });

  it('counts common prefixes like keys', async () => {
    const first = await list({ Delimiter: '/', MaxKeys: 2 });
    expect(first).toMatchObject({ KeyCount: 2, IsTruncated: true, CommonPrefixes: [{ Prefix: 'a/' }] });
    expect(names(first)).toEqual(['a']);
    const rest = await list({ Delimiter: '/', ContinuationToken: first.NextContinuationToken });
    expect(rest.CommonPrefixes).toEqual([{ Prefix: 'b/' }]);
    expect(names(rest)).toEqual(['c d+e', 'ü', '😀']);
  });

  it('pages version 1 by marker, told only with a delimiter', async () => {
    expect((await listFirst({ MaxKeys: 2 })).NextMarker).toBeUndefined();
    const first = await listFirst({ Delimiter: '/', MaxKeys: 2 });
    expect(first.NextMarker).toBe('a/');
    expect((await listFirst({ Delimiter: '/', Marker: first.NextMarker })).CommonPrefixes).toEqual([{ Prefix: 'b/' }]);
  });

  it('starts after a key, unless a token says otherwise', async () => {
    expect(names(await list({ StartAfter: 'b/1' }))).toEqual(['b/2', 'c d+e', 'ü', '😀']);
    const token = (await list({ MaxKeys: 1 })).NextContinuationToken;
    expect(names(await list({ StartAfter: 'ü', ContinuationToken: token, MaxKeys: 1 }))).toEqual(['a/1']);
  });
});
