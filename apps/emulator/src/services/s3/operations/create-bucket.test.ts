import {
  CreateBucketCommand,
  DeleteBucketCommand,
  GetBucketLocationCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { BucketLocationConstraint, CreateBucketCommandInput } from '@aws-sdk/client-s3';
import { describe, expect, it } from '@jest/globals';

import { useS3 } from '../testing/use-s3.js';

const server = useS3();

async function create(
  Bucket: string,
  options: { region?: string; account?: string; constraint?: string } & Partial<CreateBucketCommandInput> = {},
) {
  const { region = 'us-east-1', account = '111111111111', constraint, ...input } = options;
  const CreateBucketConfiguration =
    constraint === undefined ? {} : { CreateBucketConfiguration: { LocationConstraint: constraint as BucketLocationConstraint } };
  return server()
    .client({ region, account })
    .send(new CreateBucketCommand({ Bucket, ...CreateBucketConfiguration, ...input }));
}

describe('shape', () => {
  it('answers location and ARN', async () => {
    expect(await create('shape')).toMatchObject({ Location: '/shape', BucketArn: 'arn:aws:s3:::shape' });
    expect(await create('shape-eu', { region: 'eu-west-1', constraint: 'eu-west-1' })).toMatchObject({
      Location: expect.stringContaining('/shape-eu/'),
    });
  });

  it('says where a bucket is', async () => {
    const head = await server()
      .client({ region: 'eu-west-1' })
      .send(new HeadBucketCommand({ Bucket: 'shape-eu' }));
    expect(head).toMatchObject({ BucketRegion: 'eu-west-1', BucketArn: 'arn:aws:s3:::shape-eu', AccessPointAlias: false });
    const where = async (Bucket: string) => (await server().client().send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint;
    expect(await where('shape-eu')).toBe('eu-west-1');
    expect(await where('shape')).toBeUndefined();
  });
});

describe('rules', () => {
  it.each(['ab', 'Upper', 'a_b', '-a-', 'a..b', '192.168.0.1', 'xn--abc', 'a-s3alias', 'a'.repeat(64)])(
    'refuses the name %s',
    async (name) => {
      await expect(create(name)).rejects.toMatchObject({ name: 'InvalidBucketName' });
    },
  );

  it.each([
    [{ region: 'eu-west-1', constraint: 'us-west-2' }, 'IllegalLocationConstraintException'],
    [{ constraint: 'us-east-1' }, 'InvalidLocationConstraint'],
    [{ constraint: 'nowhere' }, 'InvalidLocationConstraint'],
    [{ ObjectLockEnabledForBucket: true }, 'NotImplemented'],
    [{ ACL: 'public-read' as const }, 'AccessControlListNotSupported'],
    [{ ObjectOwnership: 'Nobody' as 'ObjectWriter' }, 'InvalidArgument'],
  ])('refuses %j with %s', async (options, name) => {
    await expect(create('refused', options)).rejects.toMatchObject({ name });
    await expect(
      server()
        .client()
        .send(new HeadBucketCommand({ Bucket: 'refused' })),
    ).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('wants a location outside us-east-1', async () => {
    const authorization = 'AWS4-HMAC-SHA256 Credential=111111111111/20261122/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=0';
    const response = await fetch(`${server().url}/refused`, { method: 'PUT', headers: { authorization } });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('<Code>IllegalLocationConstraintException</Code>'),
    ]);
  });

  it('knows one owner per name, and forgives repetition in us-east-1', async () => {
    await create('mine');
    await create('mine');
    await expect(create('mine', { account: '222222222222' })).rejects.toMatchObject({ name: 'BucketAlreadyExists' });
    await create('mine-eu', { region: 'eu-west-1', constraint: 'eu-west-1' });
    await expect(create('mine-eu', { region: 'eu-west-1', constraint: 'eu-west-1' })).rejects.toMatchObject({
      name: 'BucketAlreadyOwnedByYou',
    });
  });
});

describe('behaviour', () => {
  it('lists the buckets of the account by name, in pages, by prefix and Region', async () => {
    const account = '333333333333';
    for (const name of ['l-c', 'l-a', 'l-b']) await create(name, { account });
    await create('l-eu', { account, constraint: 'eu-west-1' });
    const list = async (input: object) => server().client({ account }).send(new ListBucketsCommand(input));
    const names = ({ Buckets = [] }: Awaited<ReturnType<typeof list>>) => Buckets.map(({ Name }) => Name);
    const all = await list({});
    expect(names(all)).toEqual(['l-a', 'l-b', 'l-c', 'l-eu']);
    expect(all).toMatchObject({
      Owner: { ID: expect.stringMatching(/^[0-9a-f]{64}$/) },
      Buckets: [{ BucketRegion: 'us-east-1', CreationDate: expect.any(Date) }, {}, {}, {}],
    });
    const page = await list({ MaxBuckets: 3 });
    expect(names(page)).toEqual(['l-a', 'l-b', 'l-c']);
    expect(names(await list({ ContinuationToken: page.ContinuationToken }))).toEqual(['l-eu']);
    expect(names(await list({ Prefix: 'l-e' }))).toEqual(['l-eu']);
    expect(names(await list({ BucketRegion: 'us-east-1', MaxBuckets: 10 }))).toHaveLength(3);
    for (const MaxBuckets of [0, 1.5, 10_001]) await expect(list({ MaxBuckets })).rejects.toMatchObject({ name: 'InvalidArgument' });
    await expect(list({ ContinuationToken: 'x' })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });

  it('sends a request for another Region to the right one', async () => {
    await create('far', { region: 'eu-west-1', constraint: 'eu-west-1' });
    const put = new PutObjectCommand({ Bucket: 'far', Key: 'k', Body: 'x' });
    await expect(server().client().send(put)).rejects.toMatchObject({ name: 'PermanentRedirect', $metadata: { httpStatusCode: 301 } });
    await server()
      .client({ followRegionRedirects: true })
      .send(new PutObjectCommand({ Bucket: 'far', Key: 'k', Body: 'x' }));
  });

  it('deletes an empty bucket only', async () => {
    await create('gone');
    await server()
      .client()
      .send(new PutObjectCommand({ Bucket: 'gone', Key: 'k', Body: 'x' }));
    const remove = async () =>
      server()
        .client()
        .send(new DeleteBucketCommand({ Bucket: 'gone' }));
    await expect(remove()).rejects.toMatchObject({ name: 'BucketNotEmpty' });
    server().s3.purge('111111111111');
    await expect(remove()).rejects.toMatchObject({ name: 'NoSuchBucket' });
    await create('gone');
    await remove();
    await expect(
      server()
        .client()
        .send(new HeadBucketCommand({ Bucket: 'gone' })),
    ).rejects.toMatchObject({ name: 'NotFound' });
  });
});
