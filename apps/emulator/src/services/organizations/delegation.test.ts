import {
  AttachPolicyCommand,
  CreatePolicyCommand,
  DeleteResourcePolicyCommand,
  DescribePolicyCommand,
  DetachPolicyCommand,
  ListAccountsCommand,
  ListPoliciesCommand,
  PutResourcePolicyCommand,
  UpdatePolicyCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { DENY_LEAVING, type GovernedOrganization, governedOrganizations, refusal, tagPolicy } from './testing/governed-organization.js';

/** What a resource policy lets members do. */
describe('delegation of policies', () => {
  const organizations = governedOrganizations();
  const DENIED = refusal('AccessDeniedException');

  async function delegate(own: GovernedOrganization, ...statements: object[]): Promise<void> {
    const filled = statements.map((statement) => ({ Effect: 'Allow', Resource: '*', ...statement }));
    const Content = JSON.stringify({ Version: '2012-10-17', Statement: filled });
    await own.organizations.send(new PutResourcePolicyCommand({ Content }));
  }

  it('lets the named member do what is named, no other member, and ends with the policy', async () => {
    const own = await organizations.next();
    const [named, other] = [await own.addAccount('named'), await own.addAccount('other')];
    await delegate(own, { Principal: { AWS: named }, Action: ['organizations:ListAccounts', 'organizations:DescribePolicy'] });
    const PolicyId = await own.addPolicy('Stay');
    const list = new ListAccountsCommand({});
    const client = own.as(named).organizations;
    expect((await client.send(list)).Accounts).toHaveLength(3);
    expect((await client.send(new DescribePolicyCommand({ PolicyId }))).Policy!.PolicySummary).toMatchObject({ Id: PolicyId });
    await expect(client.send(new ListPoliciesCommand({ Filter: 'TAG_POLICY' }))).rejects.toMatchObject(DENIED);
    await expect(own.as(other).organizations.send(list)).rejects.toMatchObject(DENIED);
    await own.organizations.send(new DeleteResourcePolicyCommand({}));
    await expect(client.send(list)).rejects.toMatchObject(DENIED);
  });

  it('keeps to the type of policy and to the targets', async () => {
    const own = await organizations.next();
    await own.enable('SERVICE_CONTROL_POLICY', 'TAG_POLICY');
    const [member, unit] = [await own.addAccount('member'), await own.addUnit('Research')];
    const arn = (kind: string, id: string): string => `arn:aws:organizations::${own.managementAccount}:${kind}/${own.organizationId}/${id}`;
    await delegate(
      own,
      {
        Principal: { AWS: `arn:aws:iam::${member}:root` },
        Action: ['organizations:CreatePolicy', 'organizations:UpdatePolicy', 'organizations:ListPolicies'],
        Condition: { StringEquals: { 'organizations:PolicyType': 'TAG_POLICY' } },
      },
      {
        Principal: { AWS: member },
        Action: ['organizations:AttachPolicy', 'organizations:DetachPolicy'],
        Resource: [arn('ou', '*'), arn('policy', 'tag_policy/*')],
        Condition: { StringLikeIfExists: { 'organizations:PolicyType': 'TAG_POLICY' } },
      },
    );
    const { organizations: client } = own.as(member);
    const tags = { Name: 'Keys', Description: '', Type: 'TAG_POLICY', Content: JSON.stringify(tagPolicy('Team')) } as const;
    const control = { ...tags, Type: 'SERVICE_CONTROL_POLICY', Content: JSON.stringify(DENY_LEAVING) } as const;
    const { Policy } = await client.send(new CreatePolicyCommand(tags));
    const PolicyId = Policy!.PolicySummary!.Id!;
    await expect(client.send(new CreatePolicyCommand(control))).rejects.toMatchObject(DENIED);
    await client.send(new UpdatePolicyCommand({ PolicyId, Description: 'delegated' }));
    const others = await own.addPolicy('Stay');
    await expect(client.send(new UpdatePolicyCommand({ PolicyId: others, Description: 'x' }))).rejects.toMatchObject(DENIED);
    expect((await client.send(new ListPoliciesCommand({ Filter: 'TAG_POLICY' }))).Policies).toHaveLength(1);
    await client.send(new AttachPolicyCommand({ PolicyId, TargetId: unit }));
    await client.send(new DetachPolicyCommand({ PolicyId, TargetId: unit }));
    await expect(client.send(new AttachPolicyCommand({ PolicyId, TargetId: own.rootId }))).rejects.toMatchObject(DENIED);
    await expect(client.send(new AttachPolicyCommand({ PolicyId: others, TargetId: unit }))).rejects.toMatchObject(DENIED);
  });

  it('denies before it allows, and never grants by a condition that cannot be judged', async () => {
    const own = await organizations.next();
    const member = await own.addAccount('member');
    const { organizations: client } = own.as(member);
    const allow = { Principal: { AWS: '*' }, Action: 'organizations:List*' };
    await delegate(own, allow);
    await client.send(new ListAccountsCommand({}));
    await delegate(own, allow, { ...allow, Effect: 'Deny', Principal: { AWS: member } });
    await expect(client.send(new ListAccountsCommand({}))).rejects.toMatchObject(DENIED);
    await delegate(own, { ...allow, Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } });
    await expect(client.send(new ListAccountsCommand({}))).rejects.toMatchObject(DENIED);
  });
});
