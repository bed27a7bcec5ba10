import {
  DeleteBucketCorsCommand,
  DeleteBucketEncryptionCommand,
  DeleteBucketOwnershipControlsCommand,
  DeleteBucketPolicyCommand,
  DeleteBucketTaggingCommand,
  DeletePublicAccessBlockCommand,
  GetBucketAccelerateConfigurationCommand,
  GetBucketAclCommand,
  GetBucketCorsCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLoggingCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketReplicationCommand,
  GetBucketRequestPaymentCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetBucketWebsiteCommand,
  GetObjectAclCommand,
  GetObjectLockConfigurationCommand,
  GetObjectTaggingCommand,
  GetPublicAccessBlockCommand,
  DeleteObjectTaggingCommand,
  PutBucketAclCommand,
  PutBucketCorsCommand,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutObjectAclCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  PutPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from '@jest/globals';

import { useS3 } from '../testing/use-s3.js';

const Bucket = 'bucket';
const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*' }],
});
const server = useS3(Bucket);

/** Any command; the commands of one client differ only in their types. */
async function send(command: object): Promise<Record<string, unknown>> {
  return (await server()
    .client()
    .send(command as GetBucketPolicyCommand)) as unknown as Record<string, unknown>;
}

describe('shape', () => {
  it.each([
    ['policy', new GetBucketPolicyCommand({ Bucket }), 'NoSuchBucketPolicy'],
    ['policy status', new GetBucketPolicyStatusCommand({ Bucket }), 'NoSuchBucketPolicy'],
    ['tags', new GetBucketTaggingCommand({ Bucket }), 'NoSuchTagSet'],
    ['public access block', new GetPublicAccessBlockCommand({ Bucket }), 'NoSuchPublicAccessBlockConfiguration'],
    ['CORS', new GetBucketCorsCommand({ Bucket }), 'NoSuchCORSConfiguration'],
    ['website', new GetBucketWebsiteCommand({ Bucket }), 'NoSuchWebsiteConfiguration'],
    ['lifecycle', new GetBucketLifecycleConfigurationCommand({ Bucket }), 'NoSuchLifecycleConfiguration'],
    ['replication', new GetBucketReplicationCommand({ Bucket }), 'ReplicationConfigurationNotFoundError'],
    ['object lock', new GetObjectLockConfigurationCommand({ Bucket }), 'ObjectLockConfigurationNotFoundError'],
  ])('has no %s at first', async (_what, command, name) => {
    await expect(send(command)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 404 } });
  });

  it.each([
    ['versioning', new GetBucketVersioningCommand({ Bucket }), {}],
    ['acceleration', new GetBucketAccelerateConfigurationCommand({ Bucket }), {}],
    ['logging', new GetBucketLoggingCommand({ Bucket }), {}],
    ['notifications', new GetBucketNotificationConfigurationCommand({ Bucket }), {}],
    ['payer', new GetBucketRequestPaymentCommand({ Bucket }), { Payer: 'BucketOwner' }],
    [
      'encryption',
      new GetBucketEncryptionCommand({ Bucket }),
      {
        ServerSideEncryptionConfiguration: {
          Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false }],
        },
      },
    ],
    [
      'ownership',
      new GetBucketOwnershipControlsCommand({ Bucket }),
      { OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } },
    ],
    [
      'access',
      new GetBucketAclCommand({ Bucket }),
      {
        Owner: { ID: expect.any(String) },
        Grants: [{ Permission: 'FULL_CONTROL', Grantee: { Type: 'CanonicalUser', ID: expect.any(String) } }],
      },
    ],
  ])('has the %s of a new bucket', async (_what, command, expected) => {
    const { $metadata: _, ...answer } = await send(command);
    expect(answer).toEqual(expected);
  });
});

describe('rules', () => {
  it.each([
    ['not JSON', 'MalformedPolicy'],
    ['[]', 'MalformedPolicy'],
    ['{"Version":"2012-10-17"}', 'MalformedPolicy'],
    ['{"Version":"2020-01-01","Statement":[]}', 'MalformedPolicy'],
    ['{"Statement":{"Effect":"Maybe","Principal":"*","Action":"*","Resource":"*"}}', 'MalformedPolicy'],
    ['{"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}', 'MalformedPolicy'],
    [`{"Statement":{"Effect":"Deny","Principal":"*","Action":"*","Resource":"${'x'.repeat(21_000)}"}}`, 'MalformedPolicy'],
  ])('refuses the policy %.40s', async (Policy, name) => {
    await expect(send(new PutBucketPolicyCommand({ Bucket, Policy }))).rejects.toMatchObject({ name });
  });

  it.each<[object, string]>([
    [{ Resource: '*' }, 'Policy has invalid resource'],
    [{ Resource: 'arn:aws:s3:::other/*' }, 'Policy has invalid resource'],
    [{ Resource: 'arn:aws:s3:::bucket2/*' }, 'Policy has invalid resource'],
    [{ Resource: 'bucket/*' }, 'Policy has invalid resource'],
    [{ Resource: 'arn:aws:s3:::bucket' }, 'Action does not apply to any resource(s) in statement'],
    [{ Action: ['s3:GetObject', 's3:ListBucket'] }, 'Action does not apply to any resource(s) in statement'],
    [{ Action: 's3:List*Parts', Resource: 'arn:aws:s3:::bucket' }, 'Action does not apply to any resource(s) in statement'],
    [{ Action: 'sqs:SendMessage' }, 'Policy has invalid action'],
    [{ Action: 'GetObject' }, 'Policy has invalid action'],
    [{ Principal: { AWS: 'arn:aws:iam::1:root' } }, 'Invalid principal in policy'],
    [{ Principal: undefined }, 'Missing required field Principal'],
    [{ Action: undefined }, 'Missing required field Action'],
    [{ Resource: undefined }, 'Missing required field Resource'],
    [{ Effect: undefined }, 'Missing required field Effect'],
    [{ Condition: { StringIs: { 's3:prefix': 'a' } } }, 'Invalid Condition type : StringIs'],
    [{ Unknown: 1 }, 'Invalid policy syntax.'],
  ])('refuses a statement with %j', async (members, message) => {
    const statement = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*', ...members };
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    await expect(send(new PutBucketPolicyCommand({ Bucket, Policy }))).rejects.toMatchObject({ name: 'MalformedPolicy', message });
  });

  it.each<object>([
    { Action: 's3:*' },
    { Action: '*', Resource: ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*'] },
    { Action: ['s3:GetObject', 's3:ListBucket'], Resource: 'arn:aws:s3:::bucket*' },
    { Action: 's3:PutReplicationConfiguration', Resource: 'arn:aws:s3:::bucket' },
    { Action: undefined, NotAction: 's3:ListBucket' },
    { Condition: { 'ForAnyValue:StringLikeIfExists': { 's3:RequestObjectTagKeys': 'a*' } } },
  ])('accepts a statement with %j', async (members) => {
    const statement = {
      Effect: 'Allow',
      Principal: { AWS: '111111111111' },
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::bucket/*',
      ...members,
    };
    await send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Statement: [statement] }) }));
    await send(new DeleteBucketPolicyCommand({ Bucket }));
  });

  it.each([
    [new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: [{ Key: 'aws:x', Value: '' }] } }), 'InvalidTag'],
    [
      new PutBucketTaggingCommand({
        Bucket,
        Tagging: { TagSet: Array.from({ length: 51 }, (_, index) => ({ Key: `${index}`, Value: '' })) },
      }),
      'BadRequest',
    ],
    [
      new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules: [{ AllowedMethods: ['PATCH'], AllowedOrigins: ['*'] }] } }),
      'InvalidRequest',
    ],
    [new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules: [] } }), 'MalformedXML'],
    [new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls: { Rules: [] } }), 'MalformedXML'],
    [
      new PutBucketEncryptionCommand({
        Bucket,
        ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }] },
      }),
      'NotImplemented',
    ],
    [new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }), 'NotImplemented'],
    [new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules: [] } }), 'NotImplemented'],
    [new PutBucketAclCommand({ Bucket, ACL: 'public-read' }), 'AccessControlListNotSupported'],
    [new PutObjectTaggingCommand({ Bucket, Key: 'none', Tagging: { TagSet: [] } }), 'NoSuchKey'],
    [new GetBucketPolicyCommand({ Bucket: 'none' }), 'NoSuchBucket'],
  ])('refuses %#', async (command, name) => {
    await expect(send(command)).rejects.toMatchObject({ name });
  });
});

describe('behaviour', () => {
  const block = { BlockPublicAcls: true, IgnorePublicAcls: false, BlockPublicPolicy: true, RestrictPublicBuckets: false };
  const rules = [{ AllowedMethods: ['GET', 'PUT'], AllowedOrigins: ['*'], AllowedHeaders: ['x'], MaxAgeSeconds: 5 }];
  const encryption = { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' as const }, BucketKeyEnabled: true }] };
  const ownership = { Rules: [{ ObjectOwnership: 'ObjectWriter' as const }] };

  it.each([
    [
      'policy',
      new PutBucketPolicyCommand({ Bucket, Policy: policy }),
      new GetBucketPolicyCommand({ Bucket }),
      { Policy: policy },
      new DeleteBucketPolicyCommand({ Bucket }),
    ],
    [
      'tags',
      new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: [{ Key: 'a', Value: 'ü' }] } }),
      new GetBucketTaggingCommand({ Bucket }),
      { TagSet: [{ Key: 'a', Value: 'ü' }] },
      new DeleteBucketTaggingCommand({ Bucket }),
    ],
    [
      'public access block',
      new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true } }),
      new GetPublicAccessBlockCommand({ Bucket }),
      { PublicAccessBlockConfiguration: block },
      new DeletePublicAccessBlockCommand({ Bucket }),
    ],
    [
      'CORS',
      new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules: rules } }),
      new GetBucketCorsCommand({ Bucket }),
      { CORSRules: rules },
      new DeleteBucketCorsCommand({ Bucket }),
    ],
    [
      'encryption',
      new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration: encryption }),
      new GetBucketEncryptionCommand({ Bucket }),
      { ServerSideEncryptionConfiguration: encryption },
      new DeleteBucketEncryptionCommand({ Bucket }),
    ],
    [
      'ownership',
      new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls: ownership }),
      new GetBucketOwnershipControlsCommand({ Bucket }),
      { OwnershipControls: ownership },
      new DeleteBucketOwnershipControlsCommand({ Bucket }),
    ],
  ])('keeps and forgets %s', async (_what, put, get, expected, remove) => {
    await send(put);
    expect(await send(get)).toMatchObject(expected);
    await send(remove);
    const after = await send(get).catch((error: unknown) => error);
    expect(after).not.toMatchObject(expected);
  });

  it('knows a public policy', async () => {
    await send(new PutBucketPolicyCommand({ Bucket, Policy: policy }));
    expect(await send(new GetBucketPolicyStatusCommand({ Bucket }))).toMatchObject({ PolicyStatus: { IsPublic: true } });
    await send(new DeleteBucketPolicyCommand({ Bucket }));
  });

  it('keeps the tags of objects, and their owner', async () => {
    const at = { Bucket, Key: 'tagged' };
    await send(new PutObjectCommand({ ...at, Body: 'x', Tagging: 'a=1' }));
    await send(new PutObjectTaggingCommand({ ...at, Tagging: { TagSet: [{ Key: 'b', Value: '2' }] } }));
    expect(await send(new GetObjectTaggingCommand(at))).toMatchObject({ TagSet: [{ Key: 'b', Value: '2' }] });
    await send(new DeleteObjectTaggingCommand(at));
    expect((await send(new GetObjectTaggingCommand(at)))['TagSet']).toEqual([]);
    expect(await send(new GetObjectAclCommand(at))).toMatchObject({ Grants: [{ Permission: 'FULL_CONTROL' }] });
    await send(new PutObjectAclCommand({ ...at, ACL: 'bucket-owner-full-control' }));
  });
});
