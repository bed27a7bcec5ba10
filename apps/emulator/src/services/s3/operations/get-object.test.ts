import { GetObjectAttributesCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { GetObjectCommandInput } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { useS3 } from '../testing/use-s3.js';

const at = { Bucket: 'bucket', Key: 'digits' };
const server = useS3(at.Bucket);
let tag: string;

beforeAll(async () => {
  tag = (
    await server()
      .client()
      .send(new PutObjectCommand({ ...at, Body: '0123456789', ContentType: 'text/plain' }))
  ).ETag!;
  await server()
    .client()
    .send(new PutObjectCommand({ ...at, Key: 'empty', Body: Buffer.alloc(0) }));
});

async function get(input: Partial<GetObjectCommandInput> = {}) {
  const { Body, ...answer } = await server()
    .client()
    .send(new GetObjectCommand({ ...at, ...input }));
  return { ...answer, text: await Body!.transformToString(), status: answer.$metadata.httpStatusCode };
}

describe('shape', () => {
  it('answers the bytes and what is known of them', async () => {
    expect(await get()).toMatchObject({
      text: '0123456789',
      status: 200,
      ContentLength: 10,
      ContentType: 'text/plain',
      ETag: tag,
      AcceptRanges: 'bytes',
      ServerSideEncryption: 'AES256',
      LastModified: expect.any(Date),
    });
  });

  it('answers attributes, the tag without quotes', async () => {
    const attributes = await server()
      .client()
      .send(new GetObjectAttributesCommand({ ...at, ObjectAttributes: ['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize'] }));
    expect(attributes).toMatchObject({
      ETag: tag.replaceAll('"', ''),
      ObjectSize: 10,
      StorageClass: 'STANDARD',
      Checksum: { ChecksumType: 'FULL_OBJECT', ChecksumCRC32: expect.any(String) },
    });
    expect(attributes.ObjectParts).toBeUndefined();
  });

  it('shows a checksum only when asked, and not of a range', async () => {
    const client = server().client({ responseChecksumValidation: 'WHEN_REQUIRED' });
    const sums = async (input: object) => (await client.send(new HeadObjectCommand({ ...at, ...input }))).ChecksumCRC32;
    expect(await sums({})).toBeUndefined();
    expect(await sums({ ChecksumMode: 'ENABLED' })).toBeDefined();
    expect(await sums({ ChecksumMode: 'ENABLED', Range: 'bytes=0-1' })).toBeUndefined();
  });
});

describe('rules', () => {
  it.each([
    ['bytes=0-0', '0', '0-0'],
    ['bytes=2-4', '234', '2-4'],
    ['bytes=7-', '789', '7-9'],
    ['bytes=-3', '789', '7-9'],
    ['bytes=-99', '0123456789', '0-9'],
    ['bytes=5-99', '56789', '5-9'],
  ])('answers %s', async (Range, text, shown) => {
    expect(await get({ Range })).toMatchObject({ text, status: 206, ContentLength: text.length, ContentRange: `bytes ${shown}/10` });
  });

  it.each(['lines=1-2', 'bytes=4-2', 'bytes=-', 'bytes=a-b'])('answers everything for %s', async (Range) => {
    expect(await get({ Range })).toMatchObject({ text: '0123456789', status: 200 });
  });

  it.each([
    ['bytes=10-', 'digits'],
    ['bytes=-0', 'digits'],
    ['bytes=0-', 'empty'],
    ['bytes=-1', 'empty'],
  ])('refuses %s of %s', async (Range, Key) => {
    await expect(get({ Range, Key })).rejects.toMatchObject({ name: 'InvalidRange', $metadata: { httpStatusCode: 416 } });
  });

  it('answers 501 for two ranges', async () => {
    await expect(get({ Range: 'bytes=0-1,3-4' })).rejects.toMatchObject({ name: 'NotImplemented' });
  });

  it.each([
    [{ Key: 'none' }, 'NoSuchKey', 404],
    [{ Bucket: 'none' }, 'NoSuchBucket', 404],
    [{ IfMatch: '"x"' }, 'PreconditionFailed', 412],
    [{ IfUnmodifiedSince: new Date(0) }, 'PreconditionFailed', 412],
    [{ VersionId: 'abc' }, 'NoSuchVersion', 404],
    [{ PartNumber: 2 }, 'InvalidPartNumber', 416],
    [{ PartNumber: 0 }, 'InvalidArgument', 400],
    [{ PartNumber: 1, Range: 'bytes=0-1' }, 'InvalidRequest', 400],
  ])('refuses %j with %s', async (input, name, httpStatusCode) => {
    await expect(get(input)).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
  });

  it('answers 304 to whom has the object already', async () => {
    const later = new Date(Date.now() + 60_000);
    for (const input of [
      { IfNoneMatch: tag },
      { IfNoneMatch: '*' },
      { IfModifiedSince: later },
      { IfNoneMatch: tag, IfModifiedSince: new Date(0) },
    ]) {
      await expect(get(input)).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
    }
  });

  it('lets a tag outweigh a date', async () => {
    expect(await get({ IfMatch: tag, IfUnmodifiedSince: new Date(0) })).toMatchObject({ status: 200 });
    expect(await get({ IfNoneMatch: '"x"', IfModifiedSince: new Date(Date.now() + 60_000) })).toMatchObject({ status: 200 });
    expect(await get({ IfMatch: `"x", ${tag}`, VersionId: 'null' })).toMatchObject({ status: 200 });
  });
});

describe('behaviour', () => {
  it('answers with the headers the request asks for', async () => {
    const asked = {
      ResponseContentType: 'a/b',
      ResponseCacheControl: 'no-store',
      ResponseContentDisposition: 'inline',
      ResponseContentEncoding: 'x',
      ResponseContentLanguage: 'fr',
    };
    expect(await get(asked)).toMatchObject({
      ContentType: 'a/b',
      CacheControl: 'no-store',
      ContentDisposition: 'inline',
      ContentEncoding: 'x',
      ContentLanguage: 'fr',
    });
  });

  it('answers a presigned URL', async () => {
    const response = await fetch(await getSignedUrl(server().client(), new GetObjectCommand(at)));
    expect([response.status, await response.text()]).toEqual([200, '0123456789']);
  });

  it('gives an object of one part as its part', async () => {
    expect(await get({ PartNumber: 1 })).toMatchObject({ text: '0123456789', status: 206, ContentRange: 'bytes 0-9/10' });
  });

  it('says in a HEAD what a GET would say', async () => {
    const head = await server()
      .client()
      .send(new HeadObjectCommand({ ...at, Range: 'bytes=1-2' }));
    expect(head).toMatchObject({ ContentLength: 2, ContentRange: 'bytes 1-2/10', $metadata: { httpStatusCode: 206 } });
    await expect(
      server()
        .client()
        .send(new HeadObjectCommand({ ...at, Key: 'none' })),
    ).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('lets go of an object whose reader went away', async () => {
    await server()
      .client()
      .send(new PutObjectCommand({ ...at, Key: 'large', Body: Buffer.alloc(8_000_000) }));
    const { Body } = await server()
      .client()
      .send(new GetObjectCommand({ ...at, Key: 'large' }));
    (Body as unknown as { destroy(): void }).destroy();
    expect(await get()).toMatchObject({ status: 200 });
  });
});
