/** Things of Organizations, RAM and Service Quotas that exist, so that hostile requests get past the first look-up. */
import { signedAs } from './aws-requests.mjs';
import { JSON_TEXTS, STRINGS } from './hostile-values.mjs';

export const MANAGEMENT = '123456789012';
const OUTSIDER = '999999999999';

const statement = (effect, rest) => JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: effect, ...rest }] });

/** @param {import('./http-exchange.mjs').HostileClient} client */
export async function makeGovernedAccounts(client) {
  const send = async (account, service, headers, path, input) => {
    const { status, body } = await client.send({
      method: 'POST',
      path,
      headers: { ...signedAs(service, account), ...headers },
      body: JSON.stringify(input),
    });
    if (status !== 200) throw new Error(`${path} ${JSON.stringify(headers)} answered ${status}: ${body}`);
    return JSON.parse(body);
  };
  const json = { 'content-type': 'application/x-amz-json-1.1' };
  const organizations = (operation, input = {}) =>
    send(MANAGEMENT, 'organizations', { ...json, 'x-amz-target': `AWSOrganizationsV20161128.${operation}` }, '/', input);
  const ram = (path, input) => send(MANAGEMENT, 'ram', { 'content-type': 'application/json' }, path, input);

  const { Organization } = await organizations('CreateOrganization', { FeatureSet: 'ALL' });
  const { Roots } = await organizations('ListRoots');
  const root = Roots[0].Id;
  await organizations('EnablePolicyType', { RootId: root, PolicyType: 'SERVICE_CONTROL_POLICY' }).catch(() => undefined);
  const { CreateAccountStatus } = await organizations('CreateAccount', { Email: 'member@example.com', AccountName: 'member' });
  const member = CreateAccountStatus.AccountId;
  const { OrganizationalUnit: unit } = await organizations('CreateOrganizationalUnit', { ParentId: root, Name: 'unit' });
  const { OrganizationalUnit: below } = await organizations('CreateOrganizationalUnit', { ParentId: unit.Id, Name: 'below' });
  const Content = statement('Allow', { Action: '*', Resource: '*' });
  const { Policy } = await organizations('CreatePolicy', { Name: 'fuzz', Description: '', Type: 'SERVICE_CONTROL_POLICY', Content });
  const { Handshake } = await organizations('InviteAccountToOrganization', { Target: { Id: OUTSIDER, Type: 'ACCOUNT' } });
  const { Arn: app } = await send(MANAGEMENT, 'sagemaker', { ...json, 'x-amz-target': 'SageMaker.CreateMlflowApp' }, '/', {
    Name: 'shared',
    ArtifactStoreUri: 's3://fuzz/mlflow',
    RoleArn: `arn:aws:iam::${MANAGEMENT}:role/Fuzz`,
  });
  const { resourceShare: share } = await ram('/createresourceshare', { name: 'fuzz', resourceArns: [app], principals: ['888888888888'] });
  const { permission } = await ram('/createpermission', {
    name: 'fuzz',
    resourceType: 'sagemaker:MlflowApp',
    policyTemplate: '{"Effect":"Allow","Action":"sagemaker:DescribeMlflowApp"}',
  });
  const { resourceShareInvitations: invitations } = await send(
    '888888888888',
    'ram',
    { 'content-type': 'application/json' },
    '/getresourceshareinvitations',
    {},
  );
  return {
    accounts: [MANAGEMENT, MANAGEMENT, member, OUTSIDER, '888888888888'],
    living: livingValues(
      { organization: Organization, root, member, units: [unit, below], policy: Policy, handshake: Handshake.Id, app },
      {
        share: share.resourceShareArn,
        permission: permission.arn,
        invitation: invitations[0].resourceShareInvitationArn,
      },
    ),
  };
}

function livingValues({ organization, root, member, units, policy, handshake, app }, { share, permission, invitation }) {
  const parents = [root, ...units.map(({ Id }) => Id)];
  const principals = [
    member,
    OUTSIDER,
    organization.Arn,
    units[0].Arn,
    `arn:aws:iam::${OUTSIDER}:role/x`,
    'sagemaker.amazonaws.com',
    ...STRINGS,
  ];
  const documents = [
    statement('Deny', {
      NotAction: ['s3:*', 'iam:Get?'],
      Resource: 'arn:aws:*:*:*:*',
      Condition: { StringLike: { 'aws:PrincipalArn': '*' } },
    }),
    statement('Deny', {
      Action: 'x:*',
      Resource: '*',
      Condition: { DateLessThan: { 'aws:CurrentTime': 'x' }, NumericEquals: { a: [1, 'x'] } },
    }),
    statement('Allow', { Action: '*', Resource: '*', Principal: { AWS: [OUTSIDER] } }),
    '{"tags":{"a":{"tag_key":{"@@assign":"A"}}}}',
    '{"__proto__":{"Statement":[]}}',
    ...JSON_TEXTS,
  ];
  const templates = [
    '{"Effect":"Allow","Action":["sagemaker:DescribeMlflowApp"]}',
    '{"Effect":"Allow","Action":"sagemaker:CallMlflowAppApi","Condition":{"StringEquals":{"aws:PrincipalArn":["x"]}}}',
    '{"Effect":"Allow","Action":["sagemaker:*"],"__proto__":{}}',
    `{"Effect":"Allow","Action":[${'"sagemaker:DescribeMlflowApp",'.repeat(2000)}"sagemaker:DescribeMlflowApp"]}`,
    ...JSON_TEXTS,
  ];
  const tags = [
    [{ Key: 'a', Value: 'b' }],
    [{ Key: '__proto__', Value: '' }],
    [{ Key: 'aws:x', Value: '' }],
    [
      { Key: 'a', Value: '' },
      { Key: 'a', Value: '' },
    ],
  ];
  return {
    RootId: [root],
    ParentId: parents,
    SourceParentId: parents,
    DestinationParentId: parents,
    OrganizationalUnitId: units.map(({ Id }) => Id),
    AccountId: [member, OUTSIDER, MANAGEMENT],
    ChildId: [member, ...parents],
    TargetId: [member, ...parents, MANAGEMENT],
    ResourceId: [member, policy.PolicySummary.Id, ...parents],
    PolicyId: [policy.PolicySummary.Id, 'p-FullAWSAccess'],
    HandshakeId: [handshake],
    Email: ['a@example.com', 'member@example.com', 'ü@example.com'],
    Content: documents,
    ServicePrincipal: ['ram.amazonaws.com', 'sagemaker.amazonaws.com', 'a', '__proto__'],
    Tags: tags,
    tags: tags.map((list) => list.map(({ Key: key, Value: value }) => ({ key, value }))),
    NextToken: ['a', 'AAAA', 'eyJhIjoxfQ==', '%'],
    nextToken: ['a', 'eyJhIjoxfQ==', ...STRINGS],
    resourceShareArn: [share],
    resourceShareArns: [[share], [], ['x']],
    resourceShareInvitationArn: [invitation],
    resourceShareInvitationArns: [[invitation], []],
    permissionArn: [permission, 'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerMlflowApp'],
    permissionArns: [[permission], ['arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerMlflowApp'], [permission, permission]],
    fromPermissionArn: [permission],
    toPermissionArn: [permission],
    permissionVersion: [1, 2, 0, -1],
    policyTemplate: templates,
    resourceArn: [app, share, permission, 'arn:aws:sagemaker:us-east-1:123456789012:model-package-group/a', 'arn:aws:sagemaker:::'],
    resourceArns: [[app], [app, app], [share], []],
    resourceType: ['sagemaker:MlflowApp', 'sagemaker:ModelPackageGroup', 'constructor'],
    principal: principals,
    principals: principals.map((principal) => [principal]),
    sources: principals.map((principal) => [principal]),
    clientToken: ['token', 'another', ...STRINGS],
    ServiceCode: ['sagemaker', 'ram', 'constructor'],
    QuotaCode: ['L-F369E3CA', 'L-B683BCB0', 'constructor'],
    DesiredValue: [4, 10, 0.5, 1e10],
    AwsRegion: ['us-east-1', 'eu-west-1', 'constructor'],
  };
}
