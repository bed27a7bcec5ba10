import * as aws from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../testing/start-emulator.js';
import { answered, liveThrough, unlessGone } from './resource-life.js';

const TAGS = [{ Key: 'team', Value: 'ml' }];

/** The calls of hashicorp/aws 6 in its order, from internal/service/s3. */
describe('aws_s3_bucket and what goes with it', () => {
  let emulator: TestEmulator;
  let clients: TestClients;
  beforeAll(async () => {
    emulator = await startEmulator();
    clients = emulator.asNewAccount('eu-central-1');
  });
  afterAll(() => emulator.close());

  /** The answer without what differs from call to call; the name of the error when that is how a setting is not there. */
  async function setting(asked: Promise<{ $metadata: unknown }>, absent?: string): Promise<unknown> {
    const found = await unlessGone(asked, ...(absent === undefined ? [] : [absent]));
    return found === undefined ? absent : answered(found);
  }

  /** All that the provider reads of a bucket, every time. */
  async function read(Bucket: string): Promise<object | undefined> {
    const { s3 } = clients;
    if (!(await unlessGone(s3.send(new aws.HeadBucketCommand({ Bucket })), 'NotFound', 'NoSuchBucket'))) return undefined;
    return {
      policy: await setting(s3.send(new aws.GetBucketPolicyCommand({ Bucket })), 'NoSuchBucketPolicy'),
      acl: await setting(s3.send(new aws.GetBucketAclCommand({ Bucket }))),
      cors: await setting(s3.send(new aws.GetBucketCorsCommand({ Bucket })), 'NoSuchCORSConfiguration'),
      website: await setting(s3.send(new aws.GetBucketWebsiteCommand({ Bucket })), 'NoSuchWebsiteConfiguration'),
      versioning: await setting(s3.send(new aws.GetBucketVersioningCommand({ Bucket }))),
      acceleration: await setting(s3.send(new aws.GetBucketAccelerateConfigurationCommand({ Bucket }))),
      payment: await setting(s3.send(new aws.GetBucketRequestPaymentCommand({ Bucket }))),
      logging: await setting(s3.send(new aws.GetBucketLoggingCommand({ Bucket }))),
      lifecycle: await setting(s3.send(new aws.GetBucketLifecycleConfigurationCommand({ Bucket })), 'NoSuchLifecycleConfiguration'),
      replication: await setting(s3.send(new aws.GetBucketReplicationCommand({ Bucket })), 'ReplicationConfigurationNotFoundError'),
      encryption: await setting(s3.send(new aws.GetBucketEncryptionCommand({ Bucket })), 'ServerSideEncryptionConfigurationNotFoundError'),
      lock: await setting(s3.send(new aws.GetObjectLockConfigurationCommand({ Bucket })), 'ObjectLockConfigurationNotFoundError'),
      location: await setting(s3.send(new aws.GetBucketLocationCommand({ Bucket }))),
      tags: await setting(s3.send(new aws.GetBucketTaggingCommand({ Bucket })), 'NoSuchTagSet'),
    };
  }

  async function createBucket(Bucket: string): Promise<string> {
    const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' } as const;
    await clients.s3.send(new aws.CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
    return Bucket;
  }

  it('s3_bucket', async () => {
    const { s3 } = clients;
    const states = await liveThrough({
      create: async () => {
        const Bucket = await createBucket('iac-bucket');
        await s3.send(new aws.PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: TAGS } }));
        return Bucket;
      },
      read,
      updates: [
        async (Bucket) => {
          await s3.send(new aws.GetBucketTaggingCommand({ Bucket }));
          await s3.send(new aws.PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: [{ Key: 'team', Value: 'web' }] } }));
        },
        (Bucket) => s3.send(new aws.DeleteBucketTaggingCommand({ Bucket })),
      ],
      remove: (Bucket) => s3.send(new aws.DeleteBucketCommand({ Bucket })),
    });
    const fresh = {
      policy: 'NoSuchBucketPolicy',
      acl: { Grants: [{ Permission: 'FULL_CONTROL' }], Owner: { ID: expect.any(String) } },
      cors: 'NoSuchCORSConfiguration',
      website: 'NoSuchWebsiteConfiguration',
      versioning: {},
      acceleration: {},
      payment: { Payer: 'BucketOwner' },
      logging: {},
      lifecycle: 'NoSuchLifecycleConfiguration',
      replication: 'ReplicationConfigurationNotFoundError',
      encryption: {
        ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
      },
      lock: 'ObjectLockConfigurationNotFoundError',
      location: { LocationConstraint: 'eu-central-1' },
    };
    expect(states).toMatchObject([
      { ...fresh, tags: { TagSet: TAGS } },
      { ...fresh, tags: { TagSet: [{ Key: 'team', Value: 'web' }] } },
      { ...fresh, tags: 'NoSuchTagSet' },
    ]);
  });

  it('s3_bucket with force_destroy', async () => {
    const { s3 } = clients;
    const Bucket = await createBucket('iac-full-bucket');
    for (const Key of ['a', 'b']) await s3.send(new aws.PutObjectCommand({ Bucket, Key, Body: Key }));
    await expect(s3.send(new aws.DeleteBucketCommand({ Bucket }))).rejects.toMatchObject({ name: 'BucketNotEmpty' });
    const { Versions = [], DeleteMarkers = [] } = await s3.send(new aws.ListObjectVersionsCommand({ Bucket }));
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
    const { Errors } = await s3.send(new aws.DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
    expect(Errors ?? []).toEqual([]);
    await s3.send(new aws.DeleteBucketCommand({ Bucket }));
    expect(await read(Bucket)).toBeUndefined();
    await expect(s3.send(new aws.DeleteBucketCommand({ Bucket }))).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  it('s3_bucket_policy', async () => {
    const { s3, account } = clients;
    const Bucket = await createBucket('iac-policy');
    const policy = (Action: string): string => {
      const statement = {
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${account}:root` },
        Action,
        Resource: `arn:aws:s3:::${Bucket}/*`,
      };
      return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    };
    const put = (Action: string): Promise<unknown> => s3.send(new aws.PutBucketPolicyCommand({ Bucket, Policy: policy(Action) }));
    const states = await liveThrough({
      create: () => put('s3:GetObject'),
      read: () => unlessGone(s3.send(new aws.GetBucketPolicyCommand({ Bucket })).then(answered), 'NoSuchBucket', 'NoSuchBucketPolicy'),
      updates: [() => put('s3:PutObject')],
      remove: () => s3.send(new aws.DeleteBucketPolicyCommand({ Bucket })),
    });
    expect(states).toEqual([{ Policy: policy('s3:GetObject') }, { Policy: policy('s3:PutObject') }]);
  });

  it('s3_bucket_cors_configuration', async () => {
    const { s3 } = clients;
    const Bucket = await createBucket('iac-cors');
    const put = (method: string): Promise<unknown> => {
      const CORSRules = [{ AllowedMethods: [method], AllowedOrigins: ['https://example.com'], MaxAgeSeconds: 60 }];
      return s3.send(new aws.PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));
    };
    const states = await liveThrough({
      create: () => put('GET'),
      read: () => unlessGone(s3.send(new aws.GetBucketCorsCommand({ Bucket })).then(answered), 'NoSuchBucket', 'NoSuchCORSConfiguration'),
      updates: [() => put('PUT')],
      remove: () => s3.send(new aws.DeleteBucketCorsCommand({ Bucket })),
    });
    expect(states).toMatchObject([{ CORSRules: [{ AllowedMethods: ['GET'] }] }, { CORSRules: [{ AllowedMethods: ['PUT'] }] }]);
  });

  it('s3_bucket_public_access_block', async () => {
    const { s3 } = clients;
    const Bucket = await createBucket('iac-public-access');
    const put = (BlockPublicAcls: boolean): Promise<unknown> => {
      const PublicAccessBlockConfiguration = {
        BlockPublicAcls,
        BlockPublicPolicy: false,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: false,
      };
      return s3.send(new aws.PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration }));
    };
    const block = (): Promise<object | undefined> =>
      unlessGone(
        s3.send(new aws.GetPublicAccessBlockCommand({ Bucket })).then(answered),
        'NoSuchBucket',
        'NoSuchPublicAccessBlockConfiguration',
      );
    const states = await liveThrough({
      create: () => put(true),
      read: block,
      updates: [() => put(false)],
      remove: () => s3.send(new aws.DeletePublicAccessBlockCommand({ Bucket })),
    });
    const configuration = { BlockPublicAcls: true, BlockPublicPolicy: false, IgnorePublicAcls: true, RestrictPublicBuckets: false };
    expect(states).toEqual([
      { PublicAccessBlockConfiguration: configuration },
      { PublicAccessBlockConfiguration: { ...configuration, BlockPublicAcls: false } },
    ]);
  });

  it('s3_bucket_ownership_controls', async () => {
    const { s3 } = clients;
    const Bucket = await createBucket('iac-ownership');
    const put = (ObjectOwnership: aws.ObjectOwnership): Promise<unknown> =>
      s3.send(new aws.PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls: { Rules: [{ ObjectOwnership }] } }));
    const states = await liveThrough({
      create: () => put('BucketOwnerPreferred'),
      read: async () => {
        const found = await unlessGone(
          s3.send(new aws.GetBucketOwnershipControlsCommand({ Bucket })),
          'NoSuchBucket',
          'OwnershipControlsNotFoundError',
        );
        return found?.OwnershipControls;
      },
      updates: [() => put('BucketOwnerEnforced')],
      remove: () => s3.send(new aws.DeleteBucketOwnershipControlsCommand({ Bucket })),
    });
    expect(states).toEqual([
      { Rules: [{ ObjectOwnership: 'BucketOwnerPreferred' }] },
      { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    ]);
  });

  it('s3_bucket_server_side_encryption_configuration', async () => {
    const { s3 } = clients;
    const Bucket = await createBucket('iac-encryption');
    const encryption = async (): Promise<unknown> =>
      (await s3.send(new aws.GetBucketEncryptionCommand({ Bucket }))).ServerSideEncryptionConfiguration?.Rules;
    const byDefault = await encryption();
    const ServerSideEncryptionConfiguration = { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const } }] };
    await s3.send(new aws.PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration }));
    const set = await encryption();
    expect(set).toMatchObject(ServerSideEncryptionConfiguration.Rules);
    expect(await encryption()).toEqual(set);
    await s3.send(new aws.DeleteBucketEncryptionCommand({ Bucket }));
    expect(await encryption()).toEqual(byDefault);
  });
});
