import { CopyObjectCommand, GetObjectCommand, GetObjectTaggingCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { CopyObjectCommandInput } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { useS3 } from '../testing/use-s3.js';

const Bucket = 'bucket';
const server = useS3(Bucket);
let tag: string;

beforeAll(async () => {
  const source = {
    Bucket,
    Key: 'from here/ü',
    Body: 'copy me',
    Metadata: { a: '1' },
    ContentType: 'x/y',
    Tagging: 't=1',
    ChecksumAlgorithm: 'SHA256' as const,
  };
  tag = (await server().client().send(new PutObjectCommand(source))).ETag!;
});

async function copy(input: Partial<CopyObjectCommandInput> = {}) {
  return server()
    .client()
    .send(new CopyObjectCommand({ Bucket, Key: 'to', CopySource: encodeURI(`${Bucket}/from here/ü`), ...input }));
}

describe('shape', () => {
  it('answers tag, time and checksum, of the algorithm of the source', async () => {
    const { CopyObjectResult } = await copy();
    expect(CopyObjectResult).toMatchObject({
      ETag: tag,
      LastModified: expect.any(Date),
      ChecksumSHA256: expect.any(String),
      ChecksumType: 'FULL_OBJECT',
    });
    expect((await copy({ ChecksumAlgorithm: 'CRC32C' })).CopyObjectResult!.ChecksumCRC32C).toBeDefined();
  });
});

describe('rules', () => {
  it.each([
    [{ CopySource: 'bucket' }, 'InvalidArgument'],
    [{ CopySource: 'bucket/none' }, 'NoSuchKey'],
    [{ CopySource: 'none/key' }, 'NoSuchBucket'],
    [{ CopySource: 'bucket/%zz' }, 'InvalidArgument'],
    [{ CopySource: 'arn:aws:s3:us-east-1:1:accesspoint/x/object/y' }, 'NotImplemented'],
    [{ MetadataDirective: 'MOVE' as 'COPY' }, 'InvalidArgument'],
    [{ CopySourceIfMatch: '"x"' }, 'PreconditionFailed'],
    [{ CopySourceIfNoneMatch: '*' }, 'PreconditionFailed'],
    [{ CopySourceIfModifiedSince: new Date(Date.now() + 60_000) }, 'PreconditionFailed'],
    [{ CopySourceIfUnmodifiedSince: new Date(0) }, 'PreconditionFailed'],
    [{ ExpectedSourceBucketOwner: '222222222222' }, 'AccessDenied'],
    [{ IfNoneMatch: '*', Key: 'from here/ü', MetadataDirective: 'REPLACE' as const }, 'PreconditionFailed'],
    [{ Key: 'from here/ü' }, 'InvalidRequest'],
  ])('refuses %j with %s', async (input, name) => {
    await expect(copy(input)).rejects.toMatchObject({ name });
  });
});

describe('behaviour', () => {
  it('takes description and tags along, or replaces either', async () => {
    await copy({ CopySource: `/${Bucket}/from%20here/%C3%BC?versionId=null` });
    const look = async () => ({
      head: await server()
        .client()
        .send(new HeadObjectCommand({ Bucket, Key: 'to' })),
      tags: (
        await server()
          .client()
          .send(new GetObjectTaggingCommand({ Bucket, Key: 'to' }))
      ).TagSet,
    });
    expect(await look()).toMatchObject({ head: { Metadata: { a: '1' }, ContentType: 'x/y' }, tags: [{ Key: 't', Value: '1' }] });
    await copy({ MetadataDirective: 'REPLACE', Metadata: { b: '2' }, TaggingDirective: 'REPLACE', Tagging: 'u=2' });
    expect(await look()).toMatchObject({
      head: { Metadata: { b: '2' }, ContentType: 'binary/octet-stream' },
      tags: [{ Key: 'u', Value: '2' }],
    });
  });

  it('rewrites an object in place, and keeps its bytes', async () => {
    await copy({ Key: 'from here/ü', MetadataDirective: 'REPLACE', Metadata: { c: '3' }, ContentType: 'x/y' });
    const { Body, Metadata } = await server()
      .client()
      .send(new GetObjectCommand({ Bucket, Key: 'from here/ü' }));
    expect([await Body!.transformToString(), Metadata]).toEqual(['copy me', { c: '3' }]);
  });
});
