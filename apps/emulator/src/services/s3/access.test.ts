import { Readable } from 'node:stream';

import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  DescribeCreateAccountStatusCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
} from '@aws-sdk/client-organizations';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketPolicyCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketPolicyCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { Upload } from '@aws-sdk/lib-storage';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { clientsOf, startEmulator, type TestClients, type TestEmulator } from '../../testing/start-emulator.js';
import { needsOfOperation } from './resources.js';
import { s3 } from './service.js';

let emulator: TestEmulator;
let buckets = 0;

beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());

interface Scene {
  readonly owner: TestClients;
  readonly other: TestClients;
  readonly Bucket: string;
  /** Sets the bucket policy; `B` in a resource stands for the bucket's ARN. */
  policy(...statements: object[]): Promise<unknown>;
}

/** A bucket with the object `a/1`, its owner, and an account it does not belong to. */
async function scene(): Promise<Scene> {
  const Bucket = `access-${++buckets}`;
  const owner = emulator.asNewAccount();
  await owner.s3.send(new CreateBucketCommand({ Bucket }));
  await owner.s3.send(new PutObjectCommand({ Bucket, Key: 'a/1', Body: 'one' }));
  const policy = (...statements: object[]): Promise<unknown> => {
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: statements }).replaceAll('"B', `"arn:aws:s3:::${Bucket}`);
    return owner.s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  };
  return { owner, other: emulator.asNewAccount(), Bucket, policy };
}

const allow = (who: TestClients, members: object = {}): object => ({
  ...{ Effect: 'Allow', Principal: { AWS: who.account }, Action: 's3:*', Resource: ['B', 'B/*'] },
  ...members,
});
const deny = (members: object): object => ({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: ['B', 'B/*'], ...members });

const silent = (): void => undefined;
const refused = { name: 'AccessDenied', $metadata: expect.objectContaining({ httpStatusCode: 403 }) };

describe('shape', () => {
  it('says what every operation needs', () => {
    expect(Object.keys(needsOfOperation).sort()).toEqual(s3.operations.map(({ name }) => name).sort());
  });

  it('names caller, action and resource in what it refuses', async () => {
    const { other, Bucket } = await scene();
    await expect(other.s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }))).rejects.toMatchObject({
      ...refused,
      message: `User: arn:aws:iam::${other.account}:root is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::${Bucket}/k" because no resource-based policy allows the s3:PutObject action`,
    });
  });

  it('says that a share of an app does not carry its artifacts', async () => {
    const owner = emulator.as('000000000000');
    const other = emulator.asNewAccount();
    const Bucket = 'sagemaker-us-east-1-000000000000';
    const put = (who: TestClients): Promise<unknown> => who.s3.send(new PutObjectCommand({ Bucket, Key: 'mlflow/k', Body: 'x' }));
    await expect(put(other)).rejects.toMatchObject({
      message: expect.stringMatching(
        new RegExp(`This bucket holds the artifacts of ${emulator.defaultAppArn}\\. .*RAM.* policy that lets account ${other.account} in`),
      ),
    });
    await put(owner);
  });
});

describe('rules', () => {
  it.each<[string, (at: { Bucket: string; Key: string }) => object]>([
    ['PutObject', (at) => new PutObjectCommand({ ...at, Body: 'x' })],
    ['GetObject', (at) => new GetObjectCommand(at)],
    ['ListObjectsV2', ({ Bucket }) => new ListObjectsV2Command({ Bucket })],
    ['CreateMultipartUpload', (at) => new CreateMultipartUploadCommand(at)],
    ['UploadPart', (at) => new UploadPartCommand({ ...at, UploadId: 'any', PartNumber: 1, Body: 'x' })],
    ['CopyObject', (at) => new CopyObjectCommand({ ...at, CopySource: `${at.Bucket}/a/1` })],
    ['DeleteObject', (at) => new DeleteObjectCommand(at)],
    ['GetBucketPolicy', ({ Bucket }) => new GetBucketPolicyCommand({ Bucket })],
  ])('%s is for the owner only while no policy says otherwise', async (_name, command) => {
    const { other, Bucket } = await scene();
    await expect(other.s3.send(command({ Bucket, Key: 'a/1' }) as GetObjectCommand)).rejects.toMatchObject(refused);
  });

  it('answers a refused upload before its body has come', async () => {
    const { other, owner, Bucket } = await scene();
    const size = 50 * 1024 * 1024;
    let read = 0;
    const body = Readable.from(
      (function* () {
        for (; read < size; read += 65_536) yield Buffer.alloc(65_536);
      })(),
    );
    const quiet = { trace: silent, debug: silent, info: silent, warn: silent, error: silent };
    const credentials = { accessKeyId: other.account, secretAccessKey: 'test' };
    const client = new S3Client({
      endpoint: emulator.url,
      region: 'us-east-1',
      credentials,
      forcePathStyle: true,
      maxAttempts: 1,
      logger: quiet,
    });
    await expect(client.send(new PutObjectCommand({ Bucket, Key: 'big', Body: body, ContentLength: size }))).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    client.destroy();
    expect(read).toBeLessThan(size);
    await expect(owner.s3.send(new HeadObjectCommand({ Bucket, Key: 'big' }))).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('leaves bucket policies to the account of the owner', async () => {
    const { other, Bucket, policy } = await scene();
    await policy(allow(other));
    for (const command of [new GetBucketPolicyCommand({ Bucket }), new DeleteBucketPolicyCommand({ Bucket })]) {
      await expect(other.s3.send(command)).rejects.toMatchObject({ name: 'MethodNotAllowed' });
    }
  });

  it('hides whether an object exists from those who may not list', async () => {
    const { other, Bucket, policy } = await scene();
    const get = (Key: string): Promise<unknown> => other.s3.send(new GetObjectCommand({ Bucket, Key }));
    await policy(allow(other, { Action: 's3:GetObject', Resource: 'B/*' }));
    await get('a/1');
    await expect(get('none')).rejects.toMatchObject({ ...refused, message: expect.stringContaining('s3:ListBucket') });
    await policy(allow(other, { Action: ['s3:GetObject', 's3:ListBucket'] }));
    await expect(get('none')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('needs permissions of their own for tags and access control lists', async () => {
    const { other, Bucket, policy } = await scene();
    const put = (members: object): Promise<unknown> => other.s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x', ...members }));
    await policy(allow(other, { Action: 's3:PutObject', Resource: 'B/*' }));
    await put({});
    await expect(put({ Tagging: 'a=1' })).rejects.toMatchObject({ message: expect.stringContaining('s3:PutObjectTagging') });
    await expect(put({ ACL: 'bucket-owner-full-control' })).rejects.toMatchObject({ message: expect.stringContaining('s3:PutObjectAcl') });
  });
});

describe('behaviour', () => {
  it('lets an account do all that the policy allows', async () => {
    const { owner, other, Bucket, policy } = await scene();
    await policy(allow(other));
    await other.s3.send(new HeadBucketCommand({ Bucket }));
    await other.s3.send(new PutObjectCommand({ Bucket, Key: 'b/1', Body: 'theirs' }));
    await new Upload({ client: other.s3, params: { Bucket, Key: 'b/2', Body: Buffer.alloc(6 * 1024 * 1024) } }).done();
    await other.s3.send(new CopyObjectCommand({ Bucket, Key: 'b/3', CopySource: `${Bucket}/a/1` }));
    const { Contents } = await other.s3.send(new ListObjectsV2Command({ Bucket, FetchOwner: true }));
    expect(Contents?.map(({ Key }) => Key)).toEqual(['a/1', 'b/1', 'b/2', 'b/3']);
    expect(new Set(Contents?.map((object) => object.Owner?.ID)).size).toBe(1);
    await owner.s3.send(new GetObjectCommand({ Bucket, Key: 'b/1' }));
    await other.s3.send(new DeleteObjectCommand({ Bucket, Key: 'b/1' }));
    await expect(emulator.asNewAccount().s3.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
    });
    expect((await owner.s3.send(new GetObjectAclCommand({ Bucket, Key: 'b/3' }))).Owner).toEqual(Contents?.[0]?.Owner);
  });

  it('copies between accounts when both buckets let it', async () => {
    const from = await scene();
    const to = await scene();
    const copy = (): Promise<unknown> =>
      to.owner.s3.send(new CopyObjectCommand({ Bucket: to.Bucket, Key: 'k', CopySource: `${from.Bucket}/a/1` }));
    await expect(copy()).rejects.toMatchObject({ ...refused, message: expect.stringContaining(`${from.Bucket}/a/1`) });
    await from.policy(allow(to.owner, { Action: 's3:GetObject', Resource: 'B/*' }));
    await copy();
  });

  it('denies its owner what the policy denies, but not the way back', async () => {
    const { owner, Bucket, policy } = await scene();
    await policy(deny({}));
    await expect(owner.s3.send(new GetObjectCommand({ Bucket, Key: 'a/1' }))).rejects.toMatchObject({
      ...refused,
      message: expect.stringMatching(/with an explicit deny in a resource-based policy$/),
    });
    await owner.s3.send(new GetBucketPolicyCommand({ Bucket }));
    await owner.s3.send(new DeleteBucketPolicyCommand({ Bucket }));
    await owner.s3.send(new GetObjectCommand({ Bucket, Key: 'a/1' }));
  });

  it('deletes what it may and says what it may not', async () => {
    const { owner, other, Bucket, policy } = await scene();
    await owner.s3.send(new PutObjectCommand({ Bucket, Key: 'b/1', Body: 'x' }));
    await policy(allow(other, { Action: 's3:DeleteObject', Resource: 'B/b/*' }));
    const Objects = [{ Key: 'a/1' }, { Key: 'b/1' }];
    const { Deleted, Errors } = await other.s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    expect(Deleted).toEqual([{ Key: 'b/1' }]);
    expect(Errors).toEqual([{ Key: 'a/1', Code: 'AccessDenied', Message: expect.stringContaining('s3:DeleteObject on resource') }]);
    await owner.s3.send(new HeadObjectCommand({ Bucket, Key: 'a/1' }));
  });

  it('judges what is listed and how an object is written', async () => {
    const { other, owner, Bucket, policy } = await scene();
    await policy(
      allow(other, {
        Action: 's3:ListBucket',
        Resource: 'B',
        Condition: { StringLike: { 's3:prefix': 'a/*' }, NumericLessThan: { 's3:max-keys': 11 } },
      }),
      deny({ Action: 's3:PutObject', Resource: 'B/*', Condition: { Null: { 's3:x-amz-server-side-encryption': true } } }),
    );
    const list = (Prefix: string, MaxKeys: number): Promise<unknown> =>
      other.s3.send(new ListObjectsV2Command({ Bucket, Prefix, MaxKeys }));
    await list('a/', 10);
    await expect(list('a/', 11)).rejects.toMatchObject(refused);
    await expect(list('b/', 10)).rejects.toMatchObject(refused);
    const put = (members: object): Promise<unknown> => owner.s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x', ...members }));
    await put({ ServerSideEncryption: 'AES256' });
    await expect(put({})).rejects.toMatchObject(refused);
  });

  it('knows the organization of the caller', async () => {
    const { other, Bucket, policy } = await scene();
    const stranger = emulator.asNewAccount();
    const { Organization } = await other.organizations.send(new CreateOrganizationCommand({}));
    const Condition = { StringEquals: { 'aws:PrincipalOrgID': Organization?.Id } };
    await policy({ ...allow(other, { Condition }), Principal: '*' });
    await other.s3.send(new GetObjectCommand({ Bucket, Key: 'a/1' }));
    await expect(stranger.s3.send(new GetObjectCommand({ Bucket, Key: 'a/1' }))).rejects.toMatchObject(refused);
  });

  it('obeys a service control policy, whatever the bucket policy says', async () => {
    const { owner, other, Bucket, policy } = await scene();
    const { organizations } = owner;
    await organizations.send(new CreateOrganizationCommand({}));
    const { CreateAccountStatus } = await organizations.send(new CreateAccountCommand({ AccountName: 'member', Email: 'm@example.com' }));
    emulator.advance(60);
    const { CreateAccountStatus: done } = await organizations.send(
      new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: CreateAccountStatus?.Id }),
    );
    const member = emulator.as(done?.AccountId ?? '');
    const { Roots } = await organizations.send(new ListRootsCommand({}));
    await organizations.send(new EnablePolicyTypeCommand({ RootId: Roots?.[0]?.Id, PolicyType: 'SERVICE_CONTROL_POLICY' }));
    await policy(allow(member), allow(other));
    const put = (): Promise<unknown> => member.s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }));
    await put();
    const Content = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 's3:Put*', Resource: '*' }] });
    const { Policy } = await organizations.send(
      new CreatePolicyCommand({ Name: 'no-writes', Description: '', Type: 'SERVICE_CONTROL_POLICY', Content }),
    );
    await organizations.send(new AttachPolicyCommand({ PolicyId: Policy?.PolicySummary?.Id, TargetId: member.account }));
    await expect(put()).rejects.toMatchObject({
      ...refused,
      message: expect.stringMatching(/with an explicit deny in a service control policy$/),
    });
    await member.s3.send(new GetObjectCommand({ Bucket, Key: 'a/1' }));
  });

  it('knows the role of a session, and the address of the client', async () => {
    const { other, Bucket, policy } = await scene();
    const RoleArn = `arn:aws:iam::${other.account}:role/Builder`;
    const { Credentials } = await other.sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'ci' }));
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
    const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
    const session = clientsOf(emulator.url, credentials, 'us-east-1');
    const get = (who: Pick<TestClients, 's3'>): Promise<unknown> => who.s3.send(new GetObjectCommand({ Bucket, Key: 'a/1' }));
    const from = (range: string): object => ({ Principal: { AWS: RoleArn }, Condition: { IpAddress: { 'aws:SourceIp': range } } });
    await policy(allow(other, from('127.0.0.0/8')));
    await get(session);
    await expect(get(other)).rejects.toMatchObject(refused);
    await policy(allow(other, from('10.0.0.0/8')));
    await expect(get(session)).rejects.toMatchObject(refused);
    for (const client of Object.values(session)) client.destroy();
  });

  it('honours a block of public access', async () => {
    const { owner, other, Bucket, policy } = await scene();
    const block = (settings: object): Promise<unknown> =>
      owner.s3.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration: settings }));
    const everybody = { ...allow(other), Principal: '*' };
    await policy(everybody);
    await other.s3.send(new GetObjectCommand({ Bucket, Key: 'a/1' }));
    await block({ RestrictPublicBuckets: true });
    await expect(other.s3.send(new GetObjectCommand({ Bucket, Key: 'a/1' }))).rejects.toMatchObject(refused);
    await owner.s3.send(new GetObjectCommand({ Bucket, Key: 'a/1' }));
    await block({ BlockPublicPolicy: true });
    await expect(policy(everybody)).rejects.toMatchObject({ message: expect.stringContaining('BlockPublicPolicy') });
    await policy(allow(other));
  });
});
