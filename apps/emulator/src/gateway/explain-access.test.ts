import { CreateRoleCommand } from '@aws-sdk/client-iam';
import { CreateResourceShareCommand } from '@aws-sdk/client-ram';
import { CreateBucketCommand, PutBucketPolicyCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createApp } from '../testing/mlflow-app.js';
import { startEmulator, type TestClients, type TestEmulator } from '../testing/start-emulator.js';

const OTHER = '222222222222';

describe('POST /_mlapps/explain', () => {
  let emulator: TestEmulator;
  let owner: TestClients;
  let app: string;

  beforeAll(async () => {
    emulator = await startEmulator();
    owner = emulator.asNewAccount();
    app = (await createApp(owner.sagemaker)).Arn;
  });
  afterAll(() => emulator.close());

  const post = (body: object): Promise<Response> =>
    fetch(`${emulator.url}/_mlapps/explain`, { method: 'POST', body: JSON.stringify(body) });
  const explain = async (principal: string, action = 'sagemaker:DescribeMlflowApp', resource = app): Promise<unknown> =>
    (await post({ principal, action, resource })).json();
  const step = (expected: object): object => expect.objectContaining(expected);
  const chain = (...steps: object[]): object => ({ steps: expect.arrayContaining(steps.map(step)) });

  it('shows a share with its state, its invitation and the version of its permission', async () => {
    await owner.ram.send(new CreateResourceShareCommand({ name: 'team', resourceArns: [app], principals: [OTHER] }));
    expect(await explain(OTHER)).toMatchObject({
      principal: `arn:aws:iam::${OTHER}:root`,
      decision: { allowed: false, reason: 'share-not-active' },
      ...chain(
        { kind: 'organization', name: OTHER, detail: 'is in no organization' },
        { kind: 'resource', detail: `belongs to account ${owner.account}` },
        {
          kind: 'share',
          effect: 'none',
          detail: expect.stringMatching(
            new RegExp(
              `^"team" is not active: invitation .+ is PENDING; resource ASSOCIATED, principal ${OTHER} ASSOCIATING; arn:aws:ram::aws:permission/.+ version 1 carries the action$`,
            ),
          ),
        },
      ),
    });
  });

  it('shows a bucket policy', async () => {
    const Bucket = `explained-${owner.account}`;
    await owner.s3.send(new CreateBucketCommand({ Bucket }));
    const resource = `arn:aws:s3:::${Bucket}/key`;
    expect(await explain(OTHER, 's3:GetObject', resource)).toMatchObject({
      decision: { allowed: false, reason: 'resource-policy-missing' },
      ...chain({ kind: 'resource-policy', detail: 'the bucket has no policy' }),
    });
    const statement = { Sid: 'Other', Effect: 'Allow', Principal: { AWS: OTHER }, Action: 's3:GetObject', Resource: resource };
    await owner.s3.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }) }));
    expect(await explain(OTHER, 's3:GetObject', resource)).toMatchObject({
      decision: { allowed: true, reason: 'resource-policy' },
      ...chain({ kind: 'resource-policy', effect: 'allow', detail: 'allows it in statement Other' }),
    });
  });

  it('shows whom a role trusts', async () => {
    const Statement = [{ Effect: 'Allow', Principal: { AWS: OTHER }, Action: 'sts:AssumeRole' }];
    const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
    const { Role } = await owner.iam.send(new CreateRoleCommand({ RoleName: 'Trusting', AssumeRolePolicyDocument }));
    const trusted = await explain(OTHER, 'sts:AssumeRole', Role!.Arn);
    expect(trusted).toMatchObject({ decision: { allowed: true }, ...chain({ kind: 'trust-policy', effect: 'allow' }) });
    expect(await explain('333333333333', 'sts:AssumeRole', Role!.Arn)).toMatchObject({ decision: { allowed: false } });
  });

  it.each([
    `arn:aws:iam::${OTHER}:role/team/Scientist`,
    `arn:aws:sts::${OTHER}:assumed-role/Scientist/notebook`,
    `arn:aws:iam::${OTHER}:root`,
    `arn:aws:iam::${OTHER}:user/bob`,
  ])('takes %s as a principal', async (principal) => {
    expect(await explain(principal)).toMatchObject({ decision: { allowed: false }, ...chain({ kind: 'principal' }) });
  });

  it.each([
    ['nothing', {}],
    ['a principal that is none', { principal: 'me', action: 'sagemaker:DescribeMlflowApp', resource: '*' }],
    ['an action with a wildcard', { principal: OTHER, action: 'sagemaker:*', resource: '*' }],
    ['an action without its service', { principal: OTHER, action: 'DescribeMlflowApp', resource: '*' }],
    ['the name of an app', { principal: OTHER, action: 'sagemaker:DescribeMlflowApp', resource: 'team' }],
    ['a misspelt member', { principal: OTHER, action: 'sagemaker:DescribeMlflowApp', resource: '*', resorce: '*' }],
    [
      'a condition that is no list',
      { principal: OTHER, action: 'sagemaker:DescribeMlflowApp', resource: '*', context: { 'aws:SourceIp': '10.0.0.1' } },
    ],
  ])('refuses %s', async (_, body) => {
    const answer = await post(body);
    expect([answer.status, await answer.json()]).toEqual([400, { message: expect.any(String) }]);
  });

  it.each([
    ['sagemaker:CallMlflowApi', 'is no action of sagemaker that is known here; CallMlflowAppApi is'],
    ['sagemakr:CallMlflowAppApi', 'is no service that is served here; sagemaker is'],
    ['dynamodb:GetItem', 'is no service that is served here'],
    ['s3:ListObjectsV2', 'is an operation; it asks for s3:ListBucket'],
    ['s3:GetObjekt', 'is no action of s3 that is known here; GetObject is'],
    [
      'organizations:ListAccounts',
      'Organizations itself still refuses what is only for the management account or a delegated administrator',
    ],
  ])('says of the action %s that it %s', async (action, detail) => {
    expect(await explain(OTHER, action)).toMatchObject(chain({ kind: 'action', name: action, effect: 'none', detail }));
  });

  it.each([
    'sagemaker:CallMlflowAppApi',
    'sagemaker:DescribeMlflowApp',
    's3:ListBucket',
    's3:ListAllMyBuckets',
    'iam:PassRole',
    'sts:TagSession',
    'ram:ListResources',
  ])('says nothing of the action %s', async (action) => {
    expect(await explain(OTHER, action)).toMatchObject({ steps: expect.not.arrayContaining([step({ kind: 'action' })]) });
  });

  it('says of an app and of a role that they do not exist', async () => {
    const explained = await explain(
      `arn:aws:iam::${OTHER}:role/Nobody`,
      'sagemaker:CallMlflowAppApi',
      `${app.slice(0, app.lastIndexOf('-'))}-NOBODYSAPP22`,
    );
    expect(explained).toMatchObject(
      chain({ kind: 'resource', detail: 'there is no such app' }, { kind: 'principal', detail: 'nobody created this role' }),
    );
  });

  it('denies what belongs to nobody', async () => {
    const explained = await explain(OTHER, 's3:GetObject', 'arn:aws:s3:::nobodys-bucket/key');
    expect(explained).toMatchObject({ decision: { allowed: false, reason: 'unknown-resource' } });
  });
});
