import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

import { GetObjectCommand, GetObjectTaggingCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { PutObjectCommandInput } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, it } from '@jest/globals';

import { useS3 } from '../testing/use-s3.js';

const Bucket = 'bucket';
const server = useS3(Bucket);

async function put(input: Partial<PutObjectCommandInput> & { Key: string }) {
  return server()
    .client()
    .send(new PutObjectCommand({ Bucket, Body: 'body', ...input }));
}

async function refusal(
  input: Partial<PutObjectCommandInput> & { Key: string },
): Promise<{ name: string; message: string; status: number | undefined }> {
  const error = (await put(input).then(
    () => new Error('was accepted'),
    (caught: unknown) => caught,
  )) as Error & { $metadata?: { httpStatusCode?: number } };
  return { name: error.name, message: error.message, status: error.$metadata?.httpStatusCode };
}

/** A request the SDK would not send. */
async function send(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string | Buffer,
): Promise<{ status: number; text: string }> {
  const authorization = 'AWS4-HMAC-SHA256 Credential=111111111111/20261122/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0';
  const response = await fetch(server().url + path, {
    method,
    headers: { authorization, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, text: await response.text() };
}

describe('shape', () => {
  it('answers tag, checksum and encryption', async () => {
    const answer = await put({ Key: 'shape', Body: 'hello' });
    expect(answer).toMatchObject({
      ETag: `"${createHash('md5').update('hello').digest('hex')}"`,
      ChecksumCRC32: 'NhCmhg==',
      ChecksumType: 'FULL_OBJECT',
      ServerSideEncryption: 'AES256',
    });
  });

  it('keeps every header, metadata and tags', async () => {
    const described = {
      ContentType: 'text/x-odd; charset=utf-8',
      CacheControl: 'max-age=1',
      ContentDisposition: 'attachment',
      ContentEncoding: 'gzip',
      ContentLanguage: 'de',
      Expires: new Date('2030-01-01T00:00:00Z'),
      WebsiteRedirectLocation: '/other',
      StorageClass: 'STANDARD_IA' as const,
      Metadata: { one: '1', 'mixed-case': 'V' },
    };
    await put({ Key: 'described', ...described, Tagging: 'a=1&b=two%20words' });
    const head = await server()
      .client()
      .send(new HeadObjectCommand({ Bucket, Key: 'described' }));
    const { Expires: _, ...rest } = described;
    expect(head).toMatchObject({
      ...rest,
      ExpiresString: 'Tue, 01 Jan 2030 00:00:00 GMT',
      ContentLength: 4,
      AcceptRanges: 'bytes',
      TagCount: 2,
    });
    const { TagSet } = await server()
      .client()
      .send(new GetObjectTaggingCommand({ Bucket, Key: 'described' }));
    expect(TagSet).toEqual([
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: 'two words' },
    ]);
  });

  it('takes a stream, which comes aws-chunked with its checksum behind it', async () => {
    const bytes = Buffer.alloc(300_000, 'x');
    const answer = await put({
      Key: 'stream',
      Body: Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)]),
      ContentLength: bytes.length,
      ContentEncoding: 'gzip',
    });
    expect(answer.ChecksumCRC32).toBeDefined();
    const head = await server()
      .client()
      .send(new HeadObjectCommand({ Bucket, Key: 'stream' }));
    expect(head).toMatchObject({ ContentLength: 300_000, ContentEncoding: 'gzip' });
  });

  it('has a default content type and no storage class in answers', async () => {
    await send('PUT', '/bucket/plain', {}, Buffer.from('x'));
    const head = await server()
      .client()
      .send(new HeadObjectCommand({ Bucket, Key: 'plain', ChecksumMode: 'ENABLED' }));
    expect(head.ContentType).toBe('binary/octet-stream');
    expect(head.StorageClass).toBeUndefined();
    expect(head.ChecksumCRC64NVME).toBeDefined();
  });
});

describe('rules', () => {
  it.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)('verifies and keeps %s', async (algorithm) => {
    const answer = await put({ Key: algorithm, ChecksumAlgorithm: algorithm, Body: 'checked' });
    const head = await server()
      .client()
      .send(new HeadObjectCommand({ Bucket, Key: algorithm, ChecksumMode: 'ENABLED' }));
    expect(head[`Checksum${algorithm}`]).toBe(answer[`Checksum${algorithm}`]);
    expect(head.ChecksumType).toBe('FULL_OBJECT');
  });

  it.each([
    [{ ChecksumCRC32: 'AAAAAA==' }, 'BadDigest'],
    [{ ChecksumSHA256: 'AAAA' }, 'InvalidRequest'],
    [{ ChecksumCRC32: 'AAAAAA==', ChecksumCRC32C: 'AAAAAA==' }, 'InvalidRequest'],
    [{ ContentMD5: createHash('md5').update('other').digest('base64') }, 'BadDigest'],
    [{ ContentMD5: 'no' }, 'InvalidDigest'],
    [{ StorageClass: 'NONE' as 'STANDARD' }, 'InvalidStorageClass'],
    [{ ACL: 'public-read' as const }, 'AccessControlListNotSupported'],
    [{ GrantRead: 'id=1' }, 'AccessControlListNotSupported'],
    [{ ServerSideEncryption: 'DES' as 'AES256' }, 'InvalidEncryptionAlgorithmError'],
    [{ Metadata: { big: 'x'.repeat(2100) } }, 'MetadataTooLarge'],
    [{ Tagging: 'a=1&a=2' }, 'InvalidTag'],
    [{ Tagging: Array.from({ length: 11 }, (_, index) => `k${index}=v`).join('&') }, 'BadRequest'],
    [{ ExpectedBucketOwner: '222222222222' }, 'AccessDenied'],
    [{ ExpectedBucketOwner: 'me' }, 'InvalidArgument'],
    [{ Bucket: 'nowhere' }, 'NoSuchBucket'],
    [{ Key: 'k'.repeat(1025) }, 'KeyTooLongError'],
  ])('refuses %j with %s', async (input, name) => {
    expect(await refusal({ Key: 'refused', ...input })).toMatchObject({ name });
    await expect(
      server()
        .client()
        .send(new HeadObjectCommand({ Bucket, Key: 'refused' })),
    ).rejects.toMatchObject({ name: 'NotFound' });
  });

  it.each([
    [{ ServerSideEncryption: 'aws:kms' as const }, 'x-amz-server-side-encryption'],
    [{ ObjectLockMode: 'GOVERNANCE' as const }, 'x-amz-object-lock-mode'],
    [{ SSECustomerAlgorithm: 'AES256', SSECustomerKey: 'a'.repeat(32) }, 'x-amz-server-side-encryption-customer'],
    [{ IfNoneMatch: '"x"' }, 'If-None-Match'],
    [{ StorageClass: 'GLACIER' as const }, 'x-amz-storage-class'],
  ])('answers 501 for %j, naming the header', async (input, header) => {
    expect(await refusal({ Key: 'refused', ...input })).toMatchObject({
      name: 'NotImplemented',
      status: 501,
      message: expect.stringContaining(header),
    });
  });

  it('takes no chunks of HTTP instead of a length', async () => {
    const stream = new ReadableStream({
      start: (controller) => {
        controller.enqueue(Buffer.from('x'));
        controller.close();
      },
    });
    const authorization = 'AWS4-HMAC-SHA256 Credential=111111111111/20261122/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0';
    const response = await fetch(`${server().url}/bucket/x`, {
      method: 'PUT',
      headers: { authorization },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(501);
    expect(await response.text()).toMatch(/<Code>NotImplemented<.*<Header>Transfer-Encoding</);
  });

  it.each([
    ['an algorithm announced and not sent', { 'x-amz-sdk-checksum-algorithm': 'CRC32' }, 'InvalidRequest'],
    ['another algorithm than announced', { 'x-amz-sdk-checksum-algorithm': 'SHA1', 'x-amz-checksum-crc32': 'AAAAAA==' }, 'InvalidRequest'],
    ['an unknown trailer', { 'x-amz-trailer': 'x-amz-checksum-none' }, 'InvalidRequest'],
    ['more than 5 GiB', { 'x-amz-decoded-content-length': String(5 * 2 ** 30 + 1) }, 'EntityTooLarge'],
  ])('refuses %s', async (_what, headers, code) => {
    const { status, text } = await send('PUT', '/bucket/refused', headers as Record<string, string>, 'body');
    expect(status).toBe(400);
    expect(text).toContain(`<Code>${code}</Code>`);
  });
});

describe('behaviour', () => {
  it('writes only when nothing is there, or what the client knows', async () => {
    const first = await put({ Key: 'conditional', IfNoneMatch: '*' });
    expect(await refusal({ Key: 'conditional', IfNoneMatch: '*' })).toMatchObject({ name: 'PreconditionFailed', status: 412 });
    expect(await refusal({ Key: 'conditional', IfMatch: '"0"' })).toMatchObject({ name: 'PreconditionFailed' });
    await put({ Key: 'conditional', IfMatch: first.ETag!, Body: 'new' });
    expect(await refusal({ Key: 'absent', IfMatch: first.ETag! })).toMatchObject({ name: 'NoSuchKey', status: 404 });
  });

  it('lets exactly one of many writers create an object', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, async (_, index) => put({ Key: 'race', Body: `writer ${index}`, IfNoneMatch: '*' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.each(['a b', 'ü/ü', '..', '../../etc/passwd', 'a//b', '/', 'a/', '%2F', 'a+b&c=d?e#f', '😀', 'quote"\'<>', 'k'.repeat(1024)])(
    'keeps the key %j',
    async (Key) => {
      await put({ Key, Body: Key });
      const { Body } = await server().client().send(new GetObjectCommand({ Bucket, Key }));
      expect(await Body!.transformToString()).toBe(Key);
    },
  );

  it('takes a presigned PUT whose headers were moved into the query', async () => {
    const url = await getSignedUrl(
      server().client(),
      new PutObjectCommand({ Bucket, Key: 'presigned', Metadata: { a: 'b' }, ContentType: 'text/csv' }),
    );
    const response = await fetch(url, { method: 'PUT', body: '1,2', headers: { 'content-type': 'text/csv' } });
    expect([response.status, await response.text()]).toEqual([200, '']);
    const head = await server()
      .client()
      .send(new HeadObjectCommand({ Bucket, Key: 'presigned' }));
    expect(head).toMatchObject({ ContentType: 'text/csv', Metadata: { a: 'b' }, ContentLength: 3 });
  });

  it('hides buckets from other accounts', async () => {
    const other = server().client({ account: '222222222222' });
    await expect(other.send(new PutObjectCommand({ Bucket, Key: 'x', Body: 'x' }))).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});
