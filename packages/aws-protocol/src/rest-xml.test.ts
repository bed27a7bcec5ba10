import { Readable } from 'node:stream';

import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectsCommand,
  GetBucketAclCommand,
  GetBucketLocationCommand,
  GetBucketPolicyCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  NoSuchKey,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { fault } from './fault.js';
import { answered, operationFor } from './operation.js';
import { s3Constraints } from './s3.constraints.gen.js';
import { s3Fault } from './s3-faults.js';
import { serve } from './testing/wire-server.js';
import type { TestContext, WireServer } from './testing/wire-server.js';

const operation = operationFor<TestContext>();
const time = new Date(1_700_000_000_000);
let seen: unknown;

function record<Output extends object>(output: Output): (input: object) => Output {
  return (input) => {
    seen = input;
    return output;
  };
}

const operations = [
  operation(ListBucketsCommand, () => ({ Buckets: [{ Name: 'b', CreationDate: time }], Owner: { ID: 'o' } })),
  operation(CreateBucketCommand, record({ Location: '/b' })),
  operation(GetBucketLocationCommand, () => ({ LocationConstraint: 'eu-west-1' })),
  operation(GetBucketAclCommand, () => ({
    Owner: { ID: 'o' },
    Grants: [{ Grantee: { Type: 'CanonicalUser', ID: 'o' }, Permission: 'FULL_CONTROL' }],
  })),
  operation(GetBucketPolicyCommand, () => ({ Policy: '{"Version":"2012-10-17"}' })),
  operation(PutBucketPolicyCommand, record({})),
  operation(PutBucketTaggingCommand, record({})),
  operation(ListObjectsCommand, record({ Name: 'v1' })),
  operation(ListObjectsV2Command, (input) => {
    seen = input;
    return {
      Name: input.Bucket,
      IsTruncated: false,
      KeyCount: 1,
      Contents: [{ Key: ' a&<b>\u0001', Size: 5, LastModified: time, ETag: '"e"' }],
      CommonPrefixes: [{ Prefix: 'p/' }],
    };
  }),
  operation(PutObjectCommand, async (input) => {
    const chunks = input.Body === undefined ? [] : ((await input.Body.toArray()) as Buffer[]);
    seen = { ...input, Body: Buffer.concat(chunks).toString() };
    return { ETag: '"put"' };
  }),
  operation(GetObjectCommand, (input) => {
    if (input.Key === 'none') throw fault(NoSuchKey, 'The specified key does not exist.');
    if (input.IfNoneMatch !== undefined) throw s3Fault('NotModified');
    const output = {
      Body: Readable.from(['he', 'llo']),
      ContentDisposition: input.ResponseContentDisposition,
      ContentLength: 5,
      LastModified: time,
      Metadata: { owner: 'me' },
      ETag: '"e"',
    };
    return input.Range === undefined ? output : answered({ ...output, ContentRange: 'bytes 0-4/9' }, { status: 206 });
  }),
  operation(HeadObjectCommand, (input) => {
    if (input.Key === 'none') throw s3Fault('NotFound');
    return { ContentLength: 5, Metadata: { owner: 'me' } };
  }),
  operation(CopyObjectCommand, record({ CopyObjectResult: { ETag: '"copy"', LastModified: time } })),
  operation(DeleteObjectsCommand, record({ Deleted: [{ Key: 'a' }], Errors: [{ Key: 'b', Code: 'AccessDenied' }] })),
  operation(CreateMultipartUploadCommand, (input) => ({ Bucket: input.Bucket, Key: input.Key, UploadId: 'u' })),
  operation(UploadPartCommand, (input) => {
    input.Body?.resume();
    return { ETag: `"part${input.PartNumber}"` };
  }),
  operation(ListPartsCommand, (input) => ({ UploadId: input.UploadId, Parts: [{ PartNumber: 1, Size: 3 }] })),
  operation(CompleteMultipartUploadCommand, record({ Location: 'x', ETag: '"done"' })),
];

let server: WireServer;
let client: S3Client;

beforeAll(async () => {
  server = await serve({
    name: 's3',
    version: '2006-03-01',
    protocol: 'restXml',
    xmlNamespace: 'http://s3.amazonaws.com/doc/2006-03-01/',
    constraints: s3Constraints,
    operations,
  });
  client = new S3Client({ ...server.client, forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED' });
});

afterAll(async () => {
  client.destroy();
  await server.close();
});

async function send(
  method: string,
  path: string,
  body?: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(server.endpoint + path, { method, headers, ...(body === undefined ? {} : { body }) });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe('restXml buckets', () => {
  it('lists buckets and reads unwrapped, attributed and text payloads', async () => {
    expect((await client.send(new ListBucketsCommand({}))).Buckets).toEqual([{ Name: 'b', CreationDate: time }]);
    expect((await client.send(new GetBucketLocationCommand({ Bucket: 'b' }))).LocationConstraint).toBe('eu-west-1');
    expect((await client.send(new GetBucketAclCommand({ Bucket: 'b' }))).Grants?.[0]).toEqual({
      Grantee: { Type: 'CanonicalUser', ID: 'o' },
      Permission: 'FULL_CONTROL',
    });
    expect((await client.send(new GetBucketPolicyCommand({ Bucket: 'b' }))).Policy).toBe('{"Version":"2012-10-17"}');
    expect((await send('GET', '/b?location')).text).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-west-1</LocationConstraint>',
    );
  });

  it('reads structure and text payloads', async () => {
    await client.send(
      new CreateBucketCommand({ Bucket: 'b', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' }, ACL: 'private' }),
    );
    expect(seen).toEqual({ Bucket: 'b', ACL: 'private', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } });
    await client.send(new PutBucketPolicyCommand({ Bucket: 'b', Policy: '{"é":1}' }));
    expect(seen).toMatchObject({ Bucket: 'b', Policy: '{"é":1}' });
    await client.send(new PutBucketTaggingCommand({ Bucket: 'b', Tagging: { TagSet: [{ Key: 'a', Value: '<&>' }] } }));
    expect(seen).toMatchObject({ Tagging: { TagSet: [{ Key: 'a', Value: '<&>' }] } });
  });

  it('tells the lists apart and reads their query', async () => {
    await client.send(new ListObjectsCommand({ Bucket: 'b' }));
    expect(seen).toEqual({ Bucket: 'b' });
    const { Contents, CommonPrefixes, Name } = await client.send(new ListObjectsV2Command({ Bucket: 'b', Prefix: 'a b/+', MaxKeys: 10 }));
    expect(seen).toEqual({ Bucket: 'b', Prefix: 'a b/+', MaxKeys: 10 });
    expect(Name).toBe('b');
    expect(Contents).toEqual([{ Key: ' a&<b>\ufffd', Size: 5, LastModified: time, ETag: '"e"' }]);
    expect(CommonPrefixes).toEqual([{ Prefix: 'p/' }]);
    expect((await send('GET', '/b/?list-type=2')).text).toContain('<LastModified>2023-11-14T22:13:20.000Z</LastModified>');
  });
});

describe('restXml objects', () => {
  it('streams in and out, with metadata and keys of any kind', async () => {
    const Key = "/a b/é+%2F!*'()//c";
    await client.send(new PutObjectCommand({ Bucket: 'b', Key, Body: 'hello', Metadata: { owner: 'me' }, ContentType: 'text/plain' }));
    expect(seen).toMatchObject({ Bucket: 'b', Key, Body: 'hello', Metadata: { owner: 'me' }, ContentType: 'text/plain', ContentLength: 5 });
    const { Body, Metadata, LastModified, ETag } = await client.send(new GetObjectCommand({ Bucket: 'b', Key }));
    expect([await Body?.transformToString(), Metadata, LastModified, ETag]).toEqual(['hello', { owner: 'me' }, time, '"e"']);
  });

  it('answers a range with 206 and an unchanged object with 304', async () => {
    const range = await client.send(new GetObjectCommand({ Bucket: 'b', Key: 'k', Range: 'bytes=0-4' }));
    await range.Body?.transformToString();
    expect([range.$metadata.httpStatusCode, range.ContentRange]).toEqual([206, 'bytes 0-4/9']);
    expect(await send('GET', '/b/k', undefined, { 'if-none-match': '"e"' })).toMatchObject({ status: 304, text: '' });
  });

  it('routes copies, multipart uploads and batch deletes', async () => {
    expect((await client.send(new CopyObjectCommand({ Bucket: 'b', Key: 'k', CopySource: 'b/x' }))).CopyObjectResult?.ETag).toBe('"copy"');
    expect((await client.send(new CreateMultipartUploadCommand({ Bucket: 'b', Key: 'k' }))).UploadId).toBe('u');
    expect((await client.send(new UploadPartCommand({ Bucket: 'b', Key: 'k', UploadId: 'u', PartNumber: 2, Body: 'abc' }))).ETag).toBe(
      '"part2"',
    );
    expect((await client.send(new ListPartsCommand({ Bucket: 'b', Key: 'k', UploadId: 'u' }))).Parts).toEqual([{ PartNumber: 1, Size: 3 }]);
    const Parts = [
      { PartNumber: 1, ETag: '"a"' },
      { PartNumber: 2, ETag: '"b"' },
    ];
    await client.send(new CompleteMultipartUploadCommand({ Bucket: 'b', Key: 'k', UploadId: 'u', MultipartUpload: { Parts } }));
    expect(seen).toMatchObject({ UploadId: 'u', MultipartUpload: { Parts } });
    const deleted = await client.send(
      new DeleteObjectsCommand({ Bucket: 'b', Delete: { Objects: [{ Key: 'a' }, { Key: ' b\n' }], Quiet: true } }),
    );
    expect(seen).toMatchObject({ Delete: { Objects: [{ Key: 'a' }, { Key: ' b\n' }], Quiet: true } });
    expect([deleted.Deleted, deleted.Errors]).toEqual([[{ Key: 'a' }], [{ Key: 'b', Code: 'AccessDenied' }]]);
  });
});

describe('restXml errors', () => {
  it('answers S3 errors with both ids, and nothing to HEAD', async () => {
    await expect(client.send(new GetObjectCommand({ Bucket: 'b', Key: 'none' }))).rejects.toBeInstanceOf(NoSuchKey);
    const { status, text, headers } = await send('GET', '/b/none');
    const id = headers.get('x-amz-request-id') ?? '';
    expect(status).toBe(404);
    expect(id).toMatch(/^[0-9A-F]{16}$/);
    expect(text).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><RequestId>${id}</RequestId><HostId>${headers.get('x-amz-id-2')}</HostId></Error>`,
    );
    await expect(client.send(new HeadObjectCommand({ Bucket: 'b', Key: 'none' }))).rejects.toMatchObject({ name: 'NotFound' });
    expect((await client.send(new HeadObjectCommand({ Bucket: 'b', Key: 'k' }))).Metadata).toEqual({ owner: 'me' });
  });

  it('names sub-resources it does not serve instead of taking them for something else', async () => {
    for (const [method, path, name] of [
      ['GET', '/b?website', 'GetBucketWebsite'],
      ['PUT', '/b?lifecycle', 'PutBucketLifecycleConfiguration'],
      ['GET', '/b/k?torrent', 'GetObjectTorrent'],
      ['DELETE', '/b/k?uploadId=u', 'AbortMultipartUpload'],
      ['DELETE', '/b', 'DeleteBucket'],
    ] as const) {
      expect(await send(method, path)).toMatchObject({
        status: 501,
        text: expect.stringContaining(`<Message>The operation ${name} is not implemented.</Message>`),
      });
    }
  });

  it.each([
    ['GET', '/b?list-type=2&max-keys=many', undefined, 'InvalidArgument'],
    ['GET', '/b/%zz', undefined, 'InvalidURI'],
    ['GET', '/b/k?response-content-disposition=%E4%B8%96', undefined, 'InvalidArgument'],
    ['GET', '/b/k?response-content-disposition=a%0D%0Ab:c', undefined, 'InvalidArgument'],
    ['POST', '/b?delete', undefined, 'MissingRequestBodyError'],
    ['POST', '/b?delete', '<Delete>', 'MalformedXML'],
    ['POST', '/b?delete', '<Other/>', 'MalformedXML'],
    ['POST', '/b?delete', '<!DOCTYPE a [<!ENTITY x "y">]><Delete>&x;</Delete>', 'MalformedXML'],
    ['POST', '/b?delete', '<Delete><Quiet>perhaps</Quiet></Delete>', 'MalformedXML'],
    ['POST', '/b?delete', '<a>'.repeat(100_000), 'MalformedXML'],
    [
      'POST',
      '/b/k?uploadId=u',
      '<CompleteMultipartUpload><Part><PartNumber>x</PartNumber></Part></CompleteMultipartUpload>',
      'MalformedXML',
    ],
  ])('%s %s %s is %s', async (method, path, body, code) => {
    const { status, text } = await send(method, path, body);
    expect(status).toBe(400);
    expect(text).toContain(`<Code>${code}</Code>`);
  });
});
