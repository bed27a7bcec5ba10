import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { Readable } from 'node:stream';

import { CreateRoleCommand, GetRoleCommand } from '@aws-sdk/client-iam';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { CreateMlflowAppCommand, DescribeMlflowAppCommand } from '@aws-sdk/client-sagemaker';
import { AssumeRoleCommand, GetCallerIdentityCommand, GetSessionTokenCommand } from '@aws-sdk/client-sts';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { signRequest } from '@mlapps/aws-identity/sign-request';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { clientsOf, startEmulator, type TestClients, type TestEmulator } from '../testing/start-emulator.js';

/**
 * Another emulator stands for LocalStack: it answers the same services, on the same kinds of keys, and being strict it verifies every
 * signature that is made anew. The real one is in test/localstack.
 */
let behind: TestEmulator;
let front: TestEmulator;
beforeAll(async () => {
  behind = await startEmulator({ signatures: 'strict', defaultApp: false });
  front = await startEmulator({ localstackEndpoint: behind.url });
});
afterAll(async () => {
  await front.close();
  await behind.close();
});

const TRUST = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
});
let buckets = 0;
async function newBucket(s3: S3Client): Promise<string> {
  const bucket = `bucket-${++buckets}`;
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  return bucket;
}
const bodyOf = async (s3: S3Client, Bucket: string, Key: string): Promise<string> =>
  (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body!.transformToString();

describe('S3 behind the gateway', () => {
  let client: TestClients;
  let s3: S3Client;
  let direct: S3Client;
  let bucket: string;
  beforeAll(async () => {
    client = front.asNewAccount();
    s3 = client.s3;
    direct = behind.as(client.account).s3;
    bucket = await newBucket(s3);
  });

  it('keeps objects there, for the same account', async () => {
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'a b+c/ü?.txt', Body: 'kept', Metadata: { by: 'me' }, Tagging: 'k=v' }));
    expect(await bodyOf(direct, bucket, 'a b+c/ü?.txt')).toBe('kept');
    const { Metadata, ContentLength } = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'a b+c/ü?.txt' }));
    expect({ Metadata, ContentLength }).toEqual({ Metadata: { by: 'me' }, ContentLength: 4 });
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 'a b+c/' }));
    expect(Contents?.map(({ Key }) => Key)).toEqual(['a b+c/ü?.txt']);
  });

  it('passes a streamed body and the checksum in its trailer', async () => {
    const body = Readable.from([Buffer.alloc(9000, 'a'), Buffer.alloc(9000, 'b')]);
    const put = new PutObjectCommand({ Bucket: bucket, Key: 'stream', Body: body, ContentLength: 18_000, ChecksumAlgorithm: 'SHA256' });
    const { ChecksumSHA256 } = await s3.send(put);
    const sum = createHash('sha256').update('a'.repeat(9000) + 'b'.repeat(9000));
    expect(ChecksumSHA256).toBe(sum.digest('base64'));
  });

  it('assembles parts, and says where the object is as it is reached here', async () => {
    const upload = new Upload({ client: s3, params: { Bucket: bucket, Key: 'parts', Body: Buffer.alloc(11 * 1024 * 1024, 'p') } });
    const { Location } = await upload.done();
    expect(Location).toBe(`${front.url}/${bucket}/parts`);
    const { ContentLength } = await direct.send(new HeadObjectCommand({ Bucket: bucket, Key: 'parts' }));
    expect(ContentLength).toBe(11 * 1024 * 1024);
  });

  it('gives ranges, 304 and 404 as they come', async () => {
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'r', Body: '0123456789' }));
    const part = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'r', Range: 'bytes=2-4' }));
    expect([await part.Body!.transformToString(), part.ContentRange]).toEqual(['234', 'bytes 2-4/10']);
    const unchanged = s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'r', IfNoneMatch: part.ETag }));
    await expect(unchanged).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
    await expect(s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'none' }))).rejects.toMatchObject({ name: 'NotFound' });
    await expect(bodyOf(s3, bucket, 'none')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('copies and deletes', async () => {
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'from', Body: 'x' }));
    await s3.send(new CopyObjectCommand({ Bucket: bucket, Key: 'to', CopySource: `${bucket}/from` }));
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'from' }));
    expect(await bodyOf(direct, bucket, 'to')).toBe('x');
    await expect(bodyOf(direct, bucket, 'from')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('opens presigned URLs, and refuses those that were changed', async () => {
    const put = await getSignedUrl(s3, new PutObjectCommand({ Bucket: bucket, Key: 'url', Metadata: { moved: 'yes' } }), { expiresIn: 60 });
    expect((await fetch(put, { method: 'PUT', body: 'by url' })).status).toBe(200);
    const get = await getSignedUrl(s3, new GetObjectCommand({ Bucket: bucket, Key: 'url', ResponseContentType: 'text/x-a' }));
    const answer = await fetch(get);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, 'text/x-a', 'by url']);
    const { Metadata } = await direct.send(new HeadObjectCommand({ Bucket: bucket, Key: 'url' }));
    expect(Metadata).toEqual({ moved: 'yes' });
    expect((await fetch(get.replace('/url?', '/stream?'))).status).toBe(403);
  });

  it('finds the bucket in the host', async () => {
    const { port } = new URL(front.url);
    const headers = { host: `${bucket}.localhost:${port}`, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
    const unsigned = { method: 'PUT', path: '/by-host', query: '', headers, body: { declared: 'UNSIGNED-PAYLOAD' } };
    const credentials = { accessKeyId: client.account, secretAccessKey: 'test' };
    const signed = signRequest(unsigned, { credentials, region: 'us-east-1', service: 's3', now: Date.now() });
    const status = await new Promise((resolve) => {
      request(
        { port, host: '127.0.0.1', method: 'PUT', path: '/by-host', headers: { ...signed, 'content-length': '1', expect: '100-continue' } },
        (answer) => resolve(answer.resume().statusCode),
      ).end('x');
    });
    expect(status).toBe(200);
    expect(await bodyOf(direct, bucket, 'by-host')).toBe('x');
  });

  it('keeps accounts apart', async () => {
    const other = front.asNewAccount().s3;
    expect((await other.send(new ListBucketsCommand({}))).Buckets).toEqual([]);
    await expect(other.send(new HeadBucketCommand({ Bucket: bucket }))).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  });
});

describe('IAM and STS behind the gateway', () => {
  it('keeps roles there', async () => {
    const { iam, account } = front.asNewAccount();
    await iam.send(new CreateRoleCommand({ RoleName: 'there', AssumeRolePolicyDocument: TRUST }));
    const { Role } = await behind.as(account).iam.send(new GetRoleCommand({ RoleName: 'there' }));
    expect(Role?.Arn).toBe(`arn:aws:iam::${account}:role/there`);
  });

  it('knows who signs with credentials that were issued there', async () => {
    const { iam, sts, account } = front.asNewAccount();
    await iam.send(new CreateRoleCommand({ RoleName: 'team', AssumeRolePolicyDocument: TRUST }));
    const RoleArn = `arn:aws:iam::${account}:role/team`;
    const { Credentials, AssumedRoleUser } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'me' }));
    const given = { accessKeyId: Credentials!.AccessKeyId!, secretAccessKey: Credentials!.SecretAccessKey! };
    const keys = { ...given, sessionToken: Credentials!.SessionToken! };
    const assumed = clientsOf(front.url, keys, 'us-east-1');
    expect((await assumed.sts.send(new GetCallerIdentityCommand({}))).Arn).toBe(AssumedRoleUser!.Arn);
    const { Arn } = await assumed.sagemaker.send(new CreateMlflowAppCommand({ Name: 'a', ArtifactStoreUri: 's3://b/m', RoleArn }));
    const { CreatedBy } = await assumed.sagemaker.send(new DescribeMlflowAppCommand({ Arn }));
    expect(CreatedBy?.IamIdentity?.Arn).toBe(`arn:aws:sts::${account}:assumed-role/team/me`);
    for (const [wrong, name] of [
      [{ ...keys, secretAccessKey: 'wrong' }, 'InvalidSignatureException'],
      [given, 'UnrecognizedClientException'],
    ] as const) {
      const refused = clientsOf(front.url, wrong, 'us-east-1').sagemaker.send(new DescribeMlflowAppCommand({ Arn }));
      await expect(refused).rejects.toMatchObject({ name });
    }
  });

  it('remembers session tokens of an account, too', async () => {
    const { sts, account } = front.asNewAccount();
    const { Credentials } = await sts.send(new GetSessionTokenCommand({}));
    const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials!;
    const keys = { accessKeyId: AccessKeyId!, secretAccessKey: SecretAccessKey!, sessionToken: SessionToken! };
    const { Buckets } = await clientsOf(front.url, keys, 'us-east-1').s3.send(new ListBucketsCommand({}));
    expect(Buckets).toEqual([]);
    expect((await clientsOf(front.url, keys, 'us-east-1').sts.send(new GetCallerIdentityCommand({}))).Account).toBe(account);
  });
});
