import {
  CreateRoleCommand,
  GetRoleCommand,
  IAMClient,
  ListRoleTagsCommand,
  NoSuchEntityException,
  UntagRoleCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { fault } from './fault.js';
import { commonFault } from './faults.js';
import { iamConstraints } from './iam.constraints.gen.js';
import { operationFor } from './operation.js';
import { stsConstraints } from './sts.constraints.gen.js';
import { serve } from './testing/wire-server.js';
import type { TestContext, WireServer } from './testing/wire-server.js';

const operation = operationFor<TestContext>();
const time = new Date(1_700_000_000_000);
const seen: unknown[] = [];

const stsOperations = [
  operation(GetCallerIdentityCommand, () => ({ Account: '111122223333', Arn: 'arn:aws:iam::111122223333:root', UserId: '<&">' })),
  operation(AssumeRoleCommand, (input) => {
    seen.push(input);
    if (input.RoleSessionName === 'expired') throw commonFault('expiredToken');
    return {
      Credentials: { AccessKeyId: 'ASIA', SecretAccessKey: 's', SessionToken: 't', Expiration: time },
      AssumedRoleUser: { Arn: input.RoleArn, AssumedRoleId: `AROA:${input.DurationSeconds}` },
    };
  }),
];
const iamOperations = [
  operation(CreateRoleCommand, (input) => {
    seen.push(input);
    return {
      Role: { Path: input.Path ?? '/', RoleName: input.RoleName, RoleId: 'AROA', Arn: 'arn', CreateDate: time, Tags: input.Tags },
    };
  }),
  operation(GetRoleCommand, (input) => {
    throw fault(NoSuchEntityException, `The role with name ${input.RoleName} cannot be found.`);
  }),
  operation(UntagRoleCommand, (input) => {
    seen.push(input.TagKeys);
    return {};
  }),
  operation(ListRoleTagsCommand, () => ({ Tags: [], IsTruncated: false })),
];

let sts: WireServer;
let iam: WireServer;
let stsClient: STSClient;
let iamClient: IAMClient;

beforeAll(async () => {
  const stsNamespace = 'https://sts.amazonaws.com/doc/2011-06-15/';
  const iamNamespace = 'https://iam.amazonaws.com/doc/2010-05-08/';
  sts = await serve({
    name: 'sts',
    version: '2011-06-15',
    protocol: 'awsQuery',
    xmlNamespace: stsNamespace,
    constraints: stsConstraints,
    operations: stsOperations,
  });
  iam = await serve({
    name: 'iam',
    version: '2010-05-08',
    protocol: 'awsQuery',
    xmlNamespace: iamNamespace,
    constraints: iamConstraints,
    operations: iamOperations,
  });
  stsClient = new STSClient(sts.client);
  iamClient = new IAMClient(iam.client);
});

afterAll(async () => {
  stsClient.destroy();
  iamClient.destroy();
  await sts.close();
  await iam.close();
});

async function post(server: WireServer, body: string): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const response = await fetch(server.endpoint, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

describe('awsQuery', () => {
  it('escapes and frames its answers', async () => {
    expect(await stsClient.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: '111122223333', UserId: '<&">' });
    const { text } = await post(sts, 'Action=GetCallerIdentity&Version=2011-06-15');
    expect(text).toMatch(
      /^<GetCallerIdentityResponse xmlns="https:\/\/sts\.amazonaws\.com\/doc\/2011-06-15\/"><GetCallerIdentityResult>.*<\/GetCallerIdentityResult><ResponseMetadata><RequestId>[0-9a-f-]{36}<\/RequestId><\/ResponseMetadata><\/GetCallerIdentityResponse>$/,
    );
  });

  it('reads nested lists of structures, numbers and writes times', async () => {
    seen.length = 0;
    const command = {
      RoleArn: 'arn:aws:iam::111122223333:role/r',
      RoleSessionName: 'session',
      DurationSeconds: 900,
      PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/A' }],
      Tags: [{ Key: 'a b', Value: 'c+d=é' }],
    };
    const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(command));
    expect(seen).toEqual([command]);
    expect(Credentials?.Expiration).toEqual(time);
    expect(AssumedRoleUser?.AssumedRoleId).toBe('AROA:900');
  });

  it('reads and writes tags of roles, and lists of strings', async () => {
    seen.length = 0;
    const { Role } = await iamClient.send(
      new CreateRoleCommand({ RoleName: 'r', AssumeRolePolicyDocument: '{}', Tags: [{ Key: 'k', Value: '' }] }),
    );
    expect(Role).toMatchObject({ Path: '/', RoleName: 'r', CreateDate: time, Tags: [{ Key: 'k', Value: '' }] });
    await iamClient.send(new UntagRoleCommand({ RoleName: 'r', TagKeys: ['a', 'b'] }));
    expect(seen[1]).toEqual(['a', 'b']);
    expect(await iamClient.send(new ListRoleTagsCommand({ RoleName: 'r' }))).toMatchObject({ Tags: [], IsTruncated: false });
  });

  it('orders list members by number, however they are sent', async () => {
    seen.length = 0;
    await post(iam, 'Action=UntagRole&RoleName=r&TagKeys.member.10=j&TagKeys.member.2=b&TagKeys.member.1=a');
    expect(seen).toEqual([['a', 'b', 'j']]);
  });

  it('takes a GET with everything in the query', async () => {
    const response = await fetch(`${sts.endpoint}/?Action=GetCallerIdentity&Version=2011-06-15`);
    expect(response.status).toBe(200);
  });
});

describe('awsQuery errors', () => {
  it('answers modelled errors with their query code and status', async () => {
    await expect(iamClient.send(new GetRoleCommand({ RoleName: 'r' }))).rejects.toBeInstanceOf(NoSuchEntityException);
    const { status, text } = await post(iam, 'Action=GetRole&RoleName=r');
    expect(status).toBe(404);
    expect(text).toContain(
      '<Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>The role with name r cannot be found.</Message></Error><RequestId>',
    );
  });

  it('answers common faults with their query code', async () => {
    const command = new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111122223333:role/r', RoleSessionName: 'expired' });
    await expect(stsClient.send(command)).rejects.toMatchObject({ name: 'ExpiredToken', $metadata: { httpStatusCode: 403 } });
  });

  it('answers violated constraints as ValidationError', async () => {
    const { status, text } = await post(sts, 'Action=AssumeRole&RoleArn=short&PolicyArns.member.1.arn=x');
    expect(status).toBe(400);
    expect(text).toContain('<Code>ValidationError</Code>');
    expect(text).toContain(
      '3 validation errors detected: Value &apos;short&apos; at &apos;roleArn&apos; failed to satisfy constraint: Member must have length greater than or equal to 20',
    );
    expect(text).toContain('Value null at &apos;roleSessionName&apos; failed to satisfy constraint: Member must not be null');
    expect(text).toContain('Value &apos;x&apos; at &apos;policyArns.1.member.arn&apos;');
  });

  it.each([
    ['no action', '', 501, 'InternalFailure'],
    ['an action that is not served', 'Action=DecodeAuthorizationMessage', 501, 'InternalFailure'],
    ['a percent sign alone', 'Action=AssumeRole&RoleArn=%', 501, 'InternalFailure'],
    ['a number that is none', 'Action=AssumeRole&RoleArn=x&DurationSeconds=soon', 400, 'MalformedInput'],
    ['a list member without a number', 'Action=AssumeRole&Tags.member.x.Key=a', 400, 'MalformedInput'],
    ['a structure for a string', 'Action=AssumeRole&RoleArn.x=a', 400, 'MalformedInput'],
    ['a deep name', `Action=AssumeRole&${'a.'.repeat(5000)}b=c`, 400, 'MalformedInput'],
  ])('%s', async (_title, body, status, code) => {
    const answer = await post(sts, body);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(`<Code>${code}</Code>`);
  });
});
