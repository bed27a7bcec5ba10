import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  ListRolesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { AcceptResourceShareInvitationCommand, CreateResourceShareCommand, GetResourceShareInvitationsCommand } from '@aws-sdk/client-ram';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { CreateMlflowAppCommand, DescribeMlflowAppCommand, ListMlflowAppsCommand } from '@aws-sdk/client-sagemaker';
import { AssumeRoleCommand, type AssumeRoleCommandInput, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { APP_INPUT, createApp } from '../testing/mlflow-app.js';
import { clientsOf, startEmulator, type TestClients, type TestEmulator } from '../testing/start-emulator.js';

type SessionClients = ReturnType<typeof clientsOf>;

const FULL = 'arn:aws:iam::aws:policy/AmazonSageMakerFullAccess';
const ADMINISTRATOR = 'arn:aws:iam::aws:policy/AdministratorAccess';

const policy = (...statements: object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements.map((statement) => ({ Effect: 'Allow', Resource: '*', ...statement })) });

describe('--enforce-iam', () => {
  let emulator: TestEmulator;
  let owner: TestClients;
  let app: string;

  beforeAll(async () => {
    emulator = await startEmulator({ enforceIam: true });
  });
  afterAll(() => emulator.close());
  beforeEach(async () => {
    owner = emulator.asNewAccount();
    app = (await createApp(owner.sagemaker, { Tags: [{ Key: 'Project', Value: 'one' }] })).Arn;
  });

  /** Clients of a session of a new role of the owner's account. */
  async function session(
    document: string | undefined,
    role: object = {},
    more: Partial<AssumeRoleCommandInput> = {},
    of = owner,
  ): Promise<SessionClients> {
    const { iam, sts, account } = of;
    const trusted = { Effect: 'Allow', Principal: { AWS: account }, Action: ['sts:AssumeRole', 'sts:TagSession'] };
    const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [trusted] });
    const { Role } = await iam.send(new CreateRoleCommand({ RoleName: 'Scientist', Path: '/team/', AssumeRolePolicyDocument, ...role }));
    const named = { RoleName: 'Scientist' };
    if (document !== undefined) await iam.send(new PutRolePolicyCommand({ ...named, PolicyName: 'inline', PolicyDocument: document }));
    const { Credentials: keys } = await sts.send(new AssumeRoleCommand({ RoleArn: Role!.Arn, RoleSessionName: 'notebook', ...more }));
    const credentials = { accessKeyId: keys!.AccessKeyId!, secretAccessKey: keys!.SecretAccessKey!, sessionToken: keys!.SessionToken! };
    return clientsOf(emulator.url, credentials, 'us-east-1');
  }
  const describeBy = ({ sagemaker }: SessionClients) => sagemaker.send(new DescribeMlflowAppCommand({ Arn: app }));
  const refused = (why: string, action = 'sagemaker:DescribeMlflowApp') => ({
    name: expect.stringMatching(/^AccessDenied/),
    message: expect.stringMatching(
      new RegExp(
        `^User: arn:aws:sts::${owner.account}:assumed-role/Scientist/notebook is not authorized to perform: ${action} on resource: .+ ${why}$`,
      ),
    ),
  });
  const MISSING = 'because no identity-based policy allows the .+ action';

  it('leaves root what it is, and a role without policies nothing but to say who it is', async () => {
    const nobody = await session(undefined);
    await expect(describeBy(nobody)).rejects.toMatchObject(refused(MISSING));
    await expect(nobody.iam.send(new ListRolesCommand({}))).rejects.toMatchObject(refused(MISSING, 'iam:ListRoles'));
    await expect(nobody.s3.send(new ListBucketsCommand({}))).rejects.toMatchObject({ name: 'AccessDenied' });
    expect(await nobody.sts.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: owner.account });
    expect(await owner.sagemaker.send(new DescribeMlflowAppCommand({ Arn: app }))).toMatchObject({ Arn: app });
  });

  it('takes what an inline policy allows on a resource', async () => {
    const scientist = await session(policy({ Action: 'sagemaker:Describe*', Resource: app }));
    expect(await describeBy(scientist)).toMatchObject({ Arn: app });
    await expect(scientist.sagemaker.send(new ListMlflowAppsCommand({}))).rejects.toMatchObject(
      refused(MISSING, 'sagemaker:ListMlflowApps'),
    );
  });

  it('knows tags of the app, of the role and of the session', async () => {
    const condition = { StringEquals: { 'aws:ResourceTag/Project': '${aws:PrincipalTag/Project}' } };
    const document = policy({ Action: 'sagemaker:*', Condition: condition });
    const one = await session(document, { Tags: [{ Key: 'Project', Value: 'one' }] });
    expect(await describeBy(one)).toMatchObject({ Arn: app });
    owner = emulator.asNewAccount();
    app = (await createApp(owner.sagemaker, { Tags: [{ Key: 'Project', Value: 'one' }] })).Arn;
    const two = await session(document, { Tags: [{ Key: 'Project', Value: 'one' }] }, { Tags: [{ Key: 'Project', Value: 'two' }] });
    await expect(describeBy(two)).rejects.toMatchObject(refused(MISSING));
  });

  it('gives a session nothing from another role of the same name', async () => {
    const own = await session(policy({ Action: 'sagemaker:*' }));
    expect(await describeBy(own)).toMatchObject({ Arn: app });
    const named = { RoleName: 'Scientist' };
    await owner.iam.send(new DeleteRolePolicyCommand({ ...named, PolicyName: 'inline' }));
    await owner.iam.send(new DeleteRoleCommand(named));
    const next = await session(policy({ Action: 'sagemaker:*' }));
    expect(await describeBy(next)).toMatchObject({ Arn: app });
    await expect(describeBy(own)).rejects.toMatchObject(refused(MISSING));
  });

  it('takes managed policies it knows, and nothing from one it does not', async () => {
    const scientist = await session(undefined);
    const attach = (PolicyArn: string) => owner.iam.send(new AttachRolePolicyCommand({ RoleName: 'Scientist', PolicyArn }));
    await attach('arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess');
    await expect(describeBy(scientist)).rejects.toMatchObject(refused(MISSING));
    await attach(FULL);
    expect(await describeBy(scientist)).toMatchObject({ Arn: app });
  });

  it('lets a role create an app only with the permission to pass its role', async () => {
    const create = { Action: ['sagemaker:CreateMlflowApp'] };
    const scientist = await session(policy(create));
    await expect(scientist.sagemaker.send(new CreateMlflowAppCommand(APP_INPUT))).rejects.toMatchObject(refused(MISSING, 'iam:PassRole'));
    const passing = { Action: 'iam:PassRole', Condition: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } } };
    const PolicyDocument = policy(create, passing);
    await owner.iam.send(new PutRolePolicyCommand({ RoleName: 'Scientist', PolicyName: 'inline', PolicyDocument }));
    expect(await scientist.sagemaker.send(new CreateMlflowAppCommand(APP_INPUT))).toMatchObject({ Arn: expect.any(String) });
  });

  it('names what takes a permission away', async () => {
    const all = policy({ Action: '*' });
    const bounded = await session(all, { PermissionsBoundary: 'arn:aws:iam::aws:policy/AmazonS3FullAccess' });
    await expect(describeBy(bounded)).rejects.toMatchObject(refused('because no permissions boundary allows the .+ action'));
    owner = emulator.asNewAccount();
    app = (await createApp(owner.sagemaker)).Arn;
    const narrowed = await session(all, { PermissionsBoundary: ADMINISTRATOR }, { Policy: policy({ Action: 's3:*' }) });
    await expect(describeBy(narrowed)).rejects.toMatchObject(refused('because no session policy allows the .+ action'));
    const PolicyDocument = policy({ Action: '*' }, { Effect: 'Deny', Action: 'sagemaker:*' });
    await owner.iam.send(new PutRolePolicyCommand({ RoleName: 'Scientist', PolicyName: 'inline', PolicyDocument }));
    await expect(describeBy(narrowed)).rejects.toMatchObject(refused('with an explicit deny in an identity-based policy'));
  });

  it('asks the caller too whether it may assume a role of another account, and with tags', async () => {
    const other = emulator.asNewAccount();
    const trusted = { Effect: 'Allow', Principal: { AWS: owner.account }, Action: ['sts:AssumeRole', 'sts:TagSession'] };
    const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [trusted] });
    const { Role } = await other.iam.send(new CreateRoleCommand({ RoleName: 'Guest', AssumeRolePolicyDocument }));
    const scientist = await session(policy({ Action: 'sts:AssumeRole' }));
    const assume = (Tags: { Key: string; Value: string }[]) =>
      scientist.sts.send(new AssumeRoleCommand({ RoleArn: Role!.Arn, RoleSessionName: 'guest', Tags }));
    expect(await assume([])).toMatchObject({ AssumedRoleUser: { Arn: `arn:aws:sts::${other.account}:assumed-role/Guest/guest` } });
    await expect(assume([{ Key: 'a', Value: 'b' }])).rejects.toMatchObject(refused(MISSING, 'sts:TagSession'));
    const PolicyDocument = policy({ Action: 'sts:TagSession' });
    await owner.iam.send(new PutRolePolicyCommand({ RoleName: 'Scientist', PolicyName: 'inline', PolicyDocument }));
    await expect(assume([])).rejects.toMatchObject(refused(MISSING, 'sts:AssumeRole'));
  });

  it('asks for both sides of a share', async () => {
    const other = emulator.asNewAccount();
    await owner.ram.send(new CreateResourceShareCommand({ name: 'team', resourceArns: [app], principals: [other.account] }));
    const { resourceShareInvitations: [invitation] = [] } = await other.ram.send(new GetResourceShareInvitationsCommand({}));
    await other.ram.send(new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn: invitation!.resourceShareInvitationArn }));
    const scientist = await session(policy({ Action: 's3:*' }), {}, {}, other);
    await expect(describeBy(scientist)).rejects.toMatchObject({
      message: expect.stringContaining('because no identity-based policy allows'),
    });
    const PolicyDocument = policy({ Action: 'sagemaker:*' });
    await other.iam.send(new PutRolePolicyCommand({ RoleName: 'Scientist', PolicyName: 'inline', PolicyDocument }));
    expect(await describeBy(scientist)).toMatchObject({ Arn: app });
  });
});
