import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { CreateBucketCommand, GetObjectCommand, ListBucketsCommand, PutBucketPolicyCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { clientsOf, startEmulator, type TestClients, type TestEmulator } from '../../testing/start-emulator.js';

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startEmulator({ enforceIam: true });
});
afterAll(() => emulator.close());

/** The session of a role with this policy. */
async function sessionOf(account: TestClients, ...statements: object[]): Promise<Omit<TestClients, 'account'>> {
  const trust = { Effect: 'Allow', Principal: { AWS: account.account }, Action: 'sts:AssumeRole' };
  const document = (list: object[]): string => JSON.stringify({ Version: '2012-10-17', Statement: list });
  const RoleName = 'Builder';
  const { Role } = await account.iam.send(new CreateRoleCommand({ RoleName, Path: '/team/', AssumeRolePolicyDocument: document([trust]) }));
  await account.iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'own', PolicyDocument: document(statements) }));
  const { Credentials: keys } = await account.sts.send(new AssumeRoleCommand({ RoleArn: Role?.Arn, RoleSessionName: 'ci' }));
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = keys ?? {};
  return clientsOf(emulator.url, { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }, 'us-east-1');
}

describe('with enforced policies of roles', () => {
  it('another account needs both the bucket policy and its own', async () => {
    const [owner, other] = [emulator.asNewAccount(), emulator.asNewAccount()];
    const Bucket = 'of-both';
    await owner.s3.send(new CreateBucketCommand({ Bucket }));
    const session = await sessionOf(other, { Effect: 'Allow', Action: 's3:PutObject', Resource: `arn:aws:s3:::${Bucket}/own/*` });
    const put = (Key: string): Promise<unknown> => session.s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    await expect(put('own/1')).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('no resource-based policy'),
    });
    const statement = {
      ...{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${other.account}:role/team/Builder` } },
      ...{ Action: ['s3:PutObject', 's3:GetObject'], Resource: `arn:aws:s3:::${Bucket}/*` },
    };
    await owner.s3.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Statement: [statement] }) }));
    await put('own/1');
    await expect(put('else/1')).rejects.toMatchObject({ message: expect.stringContaining('no identity-based policy') });
    await expect(session.s3.send(new GetObjectCommand({ Bucket, Key: 'own/1' }))).rejects.toMatchObject({ name: 'AccessDenied' });
    for (const client of Object.values(session)) client.destroy();
  });

  it('all buckets are listed by those who may list them', async () => {
    const account = emulator.asNewAccount();
    const session = await sessionOf(account, { Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: 'arn:aws:s3:::*' });
    await session.s3.send(new ListBucketsCommand({}));
    await expect(session.s3.send(new CreateBucketCommand({ Bucket: 'not-allowed' }))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('s3:CreateBucket on resource: "arn:aws:s3:::not-allowed"'),
    });
    for (const client of Object.values(session)) client.destroy();
  });
});
