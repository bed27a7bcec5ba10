import { DeleteObjectCommand, DeleteObjectsCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Delete } from '@aws-sdk/client-s3';
import { describe, expect, it } from '@jest/globals';

import { useS3 } from '../testing/use-s3.js';

const Bucket = 'bucket';
const server = useS3(Bucket);

async function put(Key: string): Promise<string> {
  return (
    await server()
      .client()
      .send(new PutObjectCommand({ Bucket, Key, Body: Key }))
  ).ETag!;
}

async function remove(what: Delete) {
  return server()
    .client()
    .send(new DeleteObjectsCommand({ Bucket, Delete: what }));
}

async function post(body: string, headers: Record<string, string> = {}): Promise<string> {
  const authorization = 'AWS4-HMAC-SHA256 Credential=111111111111/20261122/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0';
  return (await fetch(`${server().url}/${Bucket}?delete`, { method: 'POST', headers: { authorization, ...headers }, body })).text();
}

describe('shape', () => {
  it('names what it deleted, also what was not there', async () => {
    await put('a');
    expect(await remove({ Objects: [{ Key: 'a' }, { Key: 'never' }] })).toMatchObject({ Deleted: [{ Key: 'a' }, { Key: 'never' }] });
    const { KeyCount } = await server().client().send(new ListObjectsV2Command({ Bucket }));
    expect(KeyCount).toBe(0);
  });

  it('keeps quiet on demand, except about errors', async () => {
    const answer = await remove({ Quiet: true, Objects: [{ Key: 'a' }, { Key: 'a', VersionId: 'x' }, { Key: 'k'.repeat(1025) }] });
    expect(answer.Deleted).toBeUndefined();
    expect(answer.Errors!.map(({ Code }) => Code)).toEqual(['NoSuchVersion', 'KeyTooLongError']);
  });
});

describe('rules', () => {
  it('takes 1 to 1,000 objects', async () => {
    await expect(remove({ Objects: [] })).rejects.toMatchObject({ name: 'MalformedXML' });
    await expect(remove({ Objects: Array.from({ length: 1001 }, (_, index) => ({ Key: `${index}` })) })).rejects.toMatchObject({
      name: 'MalformedXML',
    });
    expect((await remove({ Objects: Array.from({ length: 1000 }, (_, index) => ({ Key: `${index}` })) })).Deleted).toHaveLength(1000);
  });

  it('wants its body intact', async () => {
    const body = '<Delete><Object><Key>a</Key></Object></Delete>';
    expect(await post(body)).toContain('<Code>InvalidRequest</Code>');
    expect(await post(body, { 'content-md5': Buffer.alloc(16).toString('base64') })).toContain('<Code>BadDigest</Code>');
    expect(await post(body, { 'x-amz-checksum-crc32': 'AAAAAA==' })).toContain('<Code>BadDigest</Code>');
    expect(await post('<Delete><Object>', { 'x-amz-checksum-crc32': 'AAAAAA==' })).toContain('<Error>');
  });
});

describe('behaviour', () => {
  it('deletes only what the client means', async () => {
    const tag = await put('mine');
    const one = async (input: object) =>
      server()
        .client()
        .send(new DeleteObjectCommand({ Bucket, Key: 'mine', ...input }));
    await expect(one({ IfMatch: '"other"' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    expect((await remove({ Objects: [{ Key: 'mine', ETag: '"other"' }] })).Errors).toMatchObject([
      { Key: 'mine', Code: 'PreconditionFailed' },
    ]);
    expect((await one({ IfMatch: tag })).$metadata.httpStatusCode).toBe(204);
    expect((await one({})).$metadata.httpStatusCode).toBe(204);
    await expect(one({ VersionId: 'x' })).rejects.toMatchObject({ name: 'NoSuchVersion' });
  });
});
