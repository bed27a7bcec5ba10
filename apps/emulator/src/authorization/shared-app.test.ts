import {
  AcceptResourceShareInvitationCommand,
  CreatePermissionCommand,
  CreateResourceShareCommand,
  DeleteResourceShareCommand,
  EnableSharingWithAwsOrganizationCommand,
  GetResourceShareInvitationsCommand,
} from '@aws-sdk/client-ram';
import {
  AttachPolicyCommand,
  CloseAccountCommand,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  DescribeCreateAccountStatusCommand,
  DetachPolicyCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
  MoveAccountCommand,
} from '@aws-sdk/client-organizations';
import {
  AddTagsCommand,
  CreatePresignedMlflowAppUrlCommand,
  DeleteMlflowAppCommand,
  DescribeMlflowAppCommand,
  ListMlflowAppsCommand,
} from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { createApp } from '../testing/mlflow-app.js';
import { startEmulator, type TestClients, type TestEmulator } from '../testing/start-emulator.js';
import { callApp, signedHeaders } from './testing/signed-call.js';

const API = '/api/2.0/mlflow/experiments/get?experiment_id=0';

describe('an app that is used by other accounts', () => {
  let emulator: TestEmulator;
  let management: TestClients;
  let owner: TestClients;
  let member: TestClients;
  let root: string;
  let unit: { Id?: string; Arn?: string };
  let app: string;

  beforeAll(async () => {
    emulator = await startEmulator({ accountLimit: 100 });
  });
  afterAll(() => emulator.close());
  beforeEach(async () => {
    management = emulator.asNewAccount();
    await management.organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
    root = (await management.organizations.send(new ListRootsCommand({}))).Roots![0]!.Id!;
    await management.ram.send(new EnableSharingWithAwsOrganizationCommand({}));
    unit = (await management.organizations.send(new CreateOrganizationalUnitCommand({ ParentId: root, Name: 'Product' })))
      .OrganizationalUnit!;
    owner = await addMember('owner');
    member = await addMember('member');
    await move(member, root, unit.Id!);
    app = (await createApp(owner.sagemaker)).Arn;
  });

  async function addMember(name: string): Promise<TestClients> {
    const { organizations, account } = management;
    const created = await organizations.send(new CreateAccountCommand({ AccountName: name, Email: `${name}+${account}@example.com` }));
    const CreateAccountRequestId = created.CreateAccountStatus!.Id;
    const status = await organizations.send(new DescribeCreateAccountStatusCommand({ CreateAccountRequestId }));
    return emulator.as(status.CreateAccountStatus!.AccountId!);
  }
  const move = ({ account: AccountId }: TestClients, SourceParentId: string, DestinationParentId: string) =>
    management.organizations.send(new MoveAccountCommand({ AccountId, SourceParentId, DestinationParentId }));
  const share = async (principal: string, more: object = {}): Promise<string> => {
    const command = new CreateResourceShareCommand({ name: 'team', resourceArns: [app], principals: [principal], ...more });
    return (await owner.ram.send(command)).resourceShare!.resourceShareArn!;
  };
  const describeAs = ({ sagemaker }: TestClients) => sagemaker.send(new DescribeMlflowAppCommand({ Arn: app }));
  const expectDenied = async (
    clients: TestClients,
    why = 'because no resource-based policy allows the sagemaker:DescribeMlflowApp action',
  ) => {
    const message = `User: arn:aws:iam::${clients.account}:root is not authorized to perform: sagemaker:DescribeMlflowApp on resource: ${app} ${why}`;
    await expect(describeAs(clients)).rejects.toMatchObject({ name: 'AccessDeniedException', message });
  };

  it('is refused in the same words whether or not it exists', async () => {
    await expectDenied(member);
    const missing = app.replace(/app-.{12}$/, 'app-AAAAAAAAAAAA');
    const [one, other] = [await callApp(emulator.url, app, member.account), await callApp(emulator.url, missing, member.account)];
    expect(one).toEqual({
      status: 403,
      message: `Request is not authorized. User: arn:aws:iam::${member.account}:root is not authorized to perform: sagemaker:CallMlflowAppApi on resource: ${app} because no resource-based policy allows the sagemaker:CallMlflowAppApi action`,
    });
    expect(other).toEqual({ ...one, message: one.message.replace(app, missing) });
  });

  it('is described, opened and called by who it is shared with, and changed by its owner alone', async () => {
    await share(unit.Arn!);
    expect(await describeAs(member)).toMatchObject({ Arn: app, Status: 'Created' });
    expect(await callApp(emulator.url, app, member.account)).toMatchObject({ status: 200 });
    expect(await member.sagemaker.send(new CreatePresignedMlflowAppUrlCommand({ Arn: app }))).toMatchObject({
      AuthorizedUrl: expect.any(String),
    });
    for (const command of [
      new DeleteMlflowAppCommand({ Arn: app }),
      new AddTagsCommand({ ResourceArn: app, Tags: [{ Key: 'a', Value: 'b' }] }),
    ]) {
      await expect(member.sagemaker.send(command as DeleteMlflowAppCommand)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    }
    const { Summaries } = await member.sagemaker.send(new ListMlflowAppsCommand({}));
    expect(Summaries!.map(({ Arn }) => Arn)).not.toContain(app);
  });

  it('is reached from its unit only, with the next call after a move', async () => {
    await share(unit.Arn!);
    await move(member, unit.Id!, root);
    await expectDenied(member);
    expect((await callApp(emulator.url, app, member.account)).status).toBe(403);
    await move(member, root, unit.Id!);
    expect(await describeAs(member)).toMatchObject({ Arn: app });
  });

  it('is open to an outsider from when it accepts', async () => {
    const outsider = emulator.asNewAccount();
    await share(outsider.account);
    await expectDenied(outsider);
    const { resourceShareInvitations: [invitation] = [] } = await outsider.ram.send(new GetResourceShareInvitationsCommand({}));
    await outsider.ram.send(
      new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn: invitation!.resourceShareInvitationArn }),
    );
    expect(await describeAs(outsider)).toMatchObject({ Arn: app });
  });

  it('gives what the permission carries and no more', async () => {
    const policyTemplate = JSON.stringify({ Effect: 'Allow', Action: ['sagemaker:DescribeMlflowApp'] });
    const created = await owner.ram.send(
      new CreatePermissionCommand({ name: 'look', resourceType: 'sagemaker:MlflowApp', policyTemplate }),
    );
    await share(unit.Arn!, { permissionArns: [created.permission!.arn!] });
    expect(await describeAs(member)).toMatchObject({ Arn: app });
    expect(await callApp(emulator.url, app, member.account)).toMatchObject({
      status: 403,
      message: expect.stringContaining('sagemaker:CallMlflowAppApi'),
    });
  });

  it('leads its guests to no other bucket of its owner', async () => {
    await share(unit.Arn!);
    interface Called {
      readonly status: number;
      readonly experiment_id?: string;
      readonly run?: { readonly info: { readonly run_id: string } };
    }
    const call = async ({ account }: TestClients, path: string, body?: object): Promise<Called> => {
      const headers = { ...signedHeaders(app, account), 'content-type': 'application/json' };
      const answer = await fetch(`${emulator.url}/api/2.0/mlflow/${path}`, {
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
        headers,
      });
      return { ...((await answer.json()) as object), status: answer.status };
    };
    const { experiment_id } = await call(member, 'experiments/create', { name: 'elsewhere', artifact_location: 's3://payroll' });
    const { run } = await call(member, 'runs/create', { experiment_id });
    const listing = `artifacts/list?run_id=${run!.info.run_id}`;
    expect(await call(member, listing)).toMatchObject({ status: 403, error_code: 'PERMISSION_DENIED' });
    expect(await call(owner, listing)).toMatchObject({ status: 200 });
  });

  it('ends the sessions of its user interface with the share', async () => {
    const resourceShareArn = await share(unit.Arn!);
    const { AuthorizedUrl } = await member.sagemaker.send(new CreatePresignedMlflowAppUrlCommand({ Arn: app }));
    const cookie = (await fetch(AuthorizedUrl!, { redirect: 'manual' })).headers.get('set-cookie')!.split(';')[0]!;
    expect((await fetch(`${emulator.url}${API}`, { headers: { cookie } })).status).toBe(200);
    await owner.ram.send(new DeleteResourceShareCommand({ resourceShareArn }));
    expect((await fetch(`${emulator.url}${API}`, { headers: { cookie } })).status).toBe(403);
  });

  it('is bound by service control policies of the caller, not by those of the owner', async () => {
    await share(unit.Arn!);
    const { organizations } = management;
    await organizations.send(new EnablePolicyTypeCommand({ RootId: root, PolicyType: 'SERVICE_CONTROL_POLICY' }));
    expect(await describeAs(member)).toMatchObject({ Arn: app });
    const Content = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Action: 'sagemaker:Describe*', Resource: '*' }],
    });
    const created = await organizations.send(
      new CreatePolicyCommand({ Name: 'no', Description: '', Type: 'SERVICE_CONTROL_POLICY', Content }),
    );
    const PolicyId = created.Policy!.PolicySummary!.Id;
    await organizations.send(new AttachPolicyCommand({ PolicyId, TargetId: unit.Id }));
    await expectDenied(member, 'with an explicit deny in a service control policy');
    expect(await describeAs(owner)).toMatchObject({ Arn: app });
    await organizations.send(new DetachPolicyCommand({ PolicyId, TargetId: unit.Id }));
    await organizations.send(new AttachPolicyCommand({ PolicyId, TargetId: owner.account }));
    expect((await callApp(emulator.url, app, member.account)).status).toBe(200);
  });

  it('is closed with an account', async () => {
    await share(unit.Arn!);
    await management.organizations.send(new CloseAccountCommand({ AccountId: member.account }));
    await expectDenied(member, `because the account ${member.account} is suspended`);
    await expect(member.sagemaker.send(new ListMlflowAppsCommand({}))).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });
});

it('is called in its own Region, whatever a client without a signature or one with another Region says', async () => {
  const emulator = await startEmulator();
  const { organizations } = emulator.asNewAccount();
  await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  const RootId = (await organizations.send(new ListRootsCommand({}))).Roots![0]!.Id!;
  await organizations.send(new EnablePolicyTypeCommand({ RootId, PolicyType: 'SERVICE_CONTROL_POLICY' }));
  const { CreateAccountStatus } = await organizations.send(new CreateAccountCommand({ AccountName: 'owner', Email: 'o@example.com' }));
  const owner = emulator.as(CreateAccountStatus!.AccountId!, 'eu-west-1');
  const { Arn } = await createApp(owner.sagemaker);
  const { AuthorizedUrl } = await owner.sagemaker.send(new CreatePresignedMlflowAppUrlCommand({ Arn }));
  const cookie = (await fetch(AuthorizedUrl!, { redirect: 'manual' })).headers.get('set-cookie')!.split(';')[0]!;
  const elsewhere = {
    authorization: `AWS4-HMAC-SHA256 Credential=${owner.account}/20261125/us-east-1/sagemaker/aws4_request, SignedHeaders=host, Signature=00`,
  };
  const statuses = async (): Promise<number[]> => [
    (await callApp(emulator.url, Arn, owner.account)).status,
    (await callApp(emulator.url, Arn, owner.account, elsewhere)).status,
    (await fetch(`${emulator.url}/mlflow/${Arn.split('/')[1]}${API}`)).status,
    (await fetch(`${emulator.url}${API}`, { headers: { cookie } })).status,
  ];
  expect(await statuses()).toEqual([200, 200, 200, 200]);
  const Condition = { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } };
  const Statement = [{ Effect: 'Deny', Action: 'sagemaker:*', Resource: '*', Condition }];
  const Content = JSON.stringify({ Version: '2012-10-17', Statement });
  const { Policy } = await organizations.send(
    new CreatePolicyCommand({ Name: 'no', Description: '', Type: 'SERVICE_CONTROL_POLICY', Content }),
  );
  await organizations.send(new AttachPolicyCommand({ PolicyId: Policy!.PolicySummary!.Id, TargetId: owner.account }));
  expect(await statuses()).toEqual([403, 403, 403, 403]);
  await emulator.close();
});

describe('plain clients with strict signatures', () => {
  it('use an app that is shared with them, and learn nothing of one that is not', async () => {
    const emulator = await startEmulator({ signatures: 'strict' });
    const [owner, other] = [emulator.asNewAccount(), emulator.asNewAccount()];
    const { Arn: arn } = await createApp(owner.sagemaker);
    const call = (): Promise<Response> =>
      fetch(`${emulator.url}/mlflow/${arn.split('/')[1]}${API}`, {
        headers: { authorization: `Basic ${Buffer.from(`${other.account}:test`).toString('base64')}` },
      });
    const refused = await call();
    expect([refused.status, await refused.json()]).toEqual([
      403,
      { error_code: 'PERMISSION_DENIED', message: 'Request is not authorized' },
    ]);
    await owner.ram.send(new CreateResourceShareCommand({ name: 'team', resourceArns: [arn], principals: [other.account] }));
    const { resourceShareInvitations: [invitation] = [] } = await other.ram.send(new GetResourceShareInvitationsCommand({}));
    await other.ram.send(new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn: invitation!.resourceShareInvitationArn }));
    expect((await call()).status).toBe(200);
    await emulator.close();
  });
});
