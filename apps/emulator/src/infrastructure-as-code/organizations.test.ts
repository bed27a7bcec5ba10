import * as aws from '@aws-sdk/client-organizations';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../testing/start-emulator.js';
import { answered, everyPage, liveThrough, unlessGone, until } from './resource-life.js';

const TAGS = [{ Key: 'team', Value: 'ml' }];
const DENY = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 's3:*', Resource: '*' }] };
const CONFIG = 'config.amazonaws.com';

/** The calls of hashicorp/aws 6 in its order, from internal/service/organizations. */
describe('aws_organizations_*', () => {
  let emulator: TestEmulator;
  beforeAll(async () => {
    emulator = await startEmulator({ createAccountSeconds: 15, closeAccountSeconds: 15 });
  });
  afterAll(() => emulator.close());

  const later = (): void => emulator.advance(10);

  async function tagsOf({ organizations: client }: TestClients, ResourceId: string): Promise<unknown> {
    return everyPage(aws.paginateListTagsForResource({ client }, { ResourceId }), (page) => page.Tags);
  }

  async function retag({ organizations: client }: TestClients, ResourceId: string): Promise<void> {
    await client.send(new aws.UntagResourceCommand({ ResourceId, TagKeys: ['team'] }));
    await client.send(new aws.TagResourceCommand({ ResourceId, Tags: [{ Key: 'team', Value: 'web' }] }));
  }

  async function rootOf({ organizations: client }: TestClients): Promise<aws.Root> {
    const roots = await everyPage(aws.paginateListRoots({ client }, {}), (page) => page.Roots);
    return roots[0]!;
  }

  /** A management account, its root, and what else tests need of an organization. */
  async function founded(): Promise<{ clients: TestClients; rootId: string }> {
    const clients = emulator.asNewAccount();
    await clients.organizations.send(new aws.CreateOrganizationCommand({ FeatureSet: 'ALL' }));
    return { clients, rootId: (await rootOf(clients)).Id! };
  }

  async function newAccount({ organizations: client }: TestClients, name: string): Promise<string> {
    const created = await client.send(
      new aws.CreateAccountCommand({ AccountName: name, Email: `${name}@example.com`, IamUserAccessToBilling: 'ALLOW', Tags: TAGS }),
    );
    const CreateAccountRequestId = created.CreateAccountStatus!.Id;
    const status = async (): Promise<aws.CreateAccountStatus> =>
      (await client.send(new aws.DescribeCreateAccountStatusCommand({ CreateAccountRequestId }))).CreateAccountStatus!;
    await until(async () => (await status()).State, ['SUCCEEDED'], later);
    return (await status()).AccountId!;
  }

  const parentOf = async ({ organizations: client }: TestClients, ChildId: string): Promise<string> => {
    const parents = await everyPage(aws.paginateListParents({ client }, { ChildId }), (page) => page.Parents);
    expect(parents).toHaveLength(1);
    return parents[0]!.Id!;
  };

  it('organization', async () => {
    const clients = emulator.asNewAccount();
    const { organizations: client, account } = clients;
    const typeStatus = (type: aws.PolicyType) => async (): Promise<string> =>
      (await rootOf(clients)).PolicyTypes!.find(({ Type }) => Type === type)?.Status ?? 'none';
    const states = await liveThrough({
      create: async () => {
        const { Organization } = await client.send(new aws.CreateOrganizationCommand({ FeatureSet: 'ALL' }));
        await client.send(new aws.EnableAWSServiceAccessCommand({ ServicePrincipal: CONFIG }));
        const { Id: RootId } = await rootOf(clients);
        await client.send(new aws.EnablePolicyTypeCommand({ RootId, PolicyType: 'SERVICE_CONTROL_POLICY' }));
        await until(typeStatus('SERVICE_CONTROL_POLICY'), ['ENABLED'], later);
        return Organization!.Id!;
      },
      read: async () => {
        const found = await unlessGone(client.send(new aws.DescribeOrganizationCommand({})), 'AWSOrganizationsNotInUseException');
        if (!found) return undefined;
        const accounts = await everyPage(aws.paginateListAccounts({ client }, {}), (page) => page.Accounts);
        const services = await everyPage(
          aws.paginateListAWSServiceAccessForOrganization({ client }, {}),
          (page) => page.EnabledServicePrincipals,
        );
        return {
          ...found.Organization,
          accounts,
          roots: [await rootOf(clients)],
          services: services.map(({ ServicePrincipal }) => ServicePrincipal),
        };
      },
      updates: [
        async () => {
          await client.send(new aws.DisableAWSServiceAccessCommand({ ServicePrincipal: CONFIG }));
          await client.send(new aws.EnableAWSServiceAccessCommand({ ServicePrincipal: 'sso.amazonaws.com' }));
        },
        async () => {
          const { Id: RootId } = await rootOf(clients);
          await client.send(new aws.DisablePolicyTypeCommand({ RootId, PolicyType: 'SERVICE_CONTROL_POLICY' }));
          await until(typeStatus('SERVICE_CONTROL_POLICY'), ['none'], later);
          await client.send(new aws.EnablePolicyTypeCommand({ RootId, PolicyType: 'TAG_POLICY' }));
          await until(typeStatus('TAG_POLICY'), ['ENABLED'], later);
        },
      ],
      remove: () => client.send(new aws.DeleteOrganizationCommand({})),
    });
    expect(states).toMatchObject([
      { MasterAccountId: account, accounts: [{ Id: account }], services: [CONFIG], roots: [{ PolicyTypes: [{ Status: 'ENABLED' }] }] },
      { services: ['sso.amazonaws.com'] },
      { roots: [{ PolicyTypes: [{ Type: 'TAG_POLICY' }] }] },
    ]);
  });

  it('organizational_unit', async () => {
    const { clients, rootId } = await founded();
    const { organizations: client } = clients;
    const states = await liveThrough({
      create: async () => {
        const input = { Name: 'Research', ParentId: rootId, Tags: TAGS };
        return (await client.send(new aws.CreateOrganizationalUnitCommand(input))).OrganizationalUnit!.Id!;
      },
      read: async (id) => {
        const described = client.send(new aws.DescribeOrganizationalUnitCommand({ OrganizationalUnitId: id }));
        const found = await unlessGone(described, 'OrganizationalUnitNotFoundException');
        if (!found) return undefined;
        const accounts = await everyPage(aws.paginateListAccountsForParent({ client }, { ParentId: id }), (page) => page.Accounts);
        return { ...found.OrganizationalUnit, parent: await parentOf(clients, id), accounts, tags: await tagsOf(clients, id) };
      },
      updates: [
        (id) => client.send(new aws.UpdateOrganizationalUnitCommand({ OrganizationalUnitId: id, Name: 'Science' })),
        (id) => retag(clients, id),
      ],
      remove: (id) => client.send(new aws.DeleteOrganizationalUnitCommand({ OrganizationalUnitId: id })),
    });
    expect(states).toMatchObject([
      { Name: 'Research', parent: rootId, accounts: [], tags: TAGS },
      { Name: 'Science', tags: TAGS },
      { Name: 'Science', tags: [{ Key: 'team', Value: 'web' }] },
    ]);
  });

  it('account', async () => {
    const { clients, rootId } = await founded();
    const { organizations: client } = clients;
    const unit = async (Name: string): Promise<string> =>
      (await client.send(new aws.CreateOrganizationalUnitCommand({ Name, ParentId: rootId }))).OrganizationalUnit!.Id!;
    const [research, product] = [await unit('Research'), await unit('Product')];
    const move = async (AccountId: string, DestinationParentId: string): Promise<void> => {
      const SourceParentId = await parentOf(clients, AccountId);
      await client.send(new aws.MoveAccountCommand({ AccountId, SourceParentId, DestinationParentId }));
    };
    // a suspended account is gone for the provider
    const describeOpen = async (AccountId: string): Promise<aws.Account | undefined> => {
      const found = await unlessGone(client.send(new aws.DescribeAccountCommand({ AccountId })), 'AccountNotFoundException');
      return found?.Account?.Status === 'SUSPENDED' ? undefined : found?.Account;
    };
    const states = await liveThrough({
      create: async () => {
        const id = await newAccount(clients, 'iac-account');
        await move(id, research);
        return id;
      },
      read: async (id) => {
        const account = await describeOpen(id);
        return account && { ...account, parent: await parentOf(clients, id), tags: await tagsOf(clients, id) };
      },
      updates: [(id) => move(id, product), (id) => retag(clients, id)],
      remove: async (id) => {
        await client.send(new aws.CloseAccountCommand({ AccountId: id }));
        await until(async () => (await describeOpen(id))?.Status ?? 'gone', ['gone'], later);
      },
    });
    expect(states).toMatchObject([
      { Name: 'iac-account', Email: 'iac-account@example.com', Status: 'ACTIVE', JoinedMethod: 'CREATED', parent: research, tags: TAGS },
      { parent: product, tags: TAGS },
      { parent: product, tags: [{ Key: 'team', Value: 'web' }] },
    ]);
  });

  it.each([
    ['SERVICE_CONTROL_POLICY', DENY],
    ['RESOURCE_CONTROL_POLICY', { ...DENY, Statement: [{ ...DENY.Statement[0], Principal: '*' }] }],
    ['TAG_POLICY', { tags: { Product: { tag_key: { '@@assign': 'Product' }, enforced_for: { '@@assign': ['ec2:instance'] } } } }],
    ['AISERVICES_OPT_OUT_POLICY', { services: { comprehend: { opt_out_policy: { '@@assign': 'optIn' } } } }],
  ] as const)('policy of the type %s', async (Type, document) => {
    const { clients } = await founded();
    const { organizations: client } = clients;
    const Content = JSON.stringify(document, null, 2);
    const states = await liveThrough({
      create: async () => {
        const input = { Content, Description: '', Name: 'policy', Type, Tags: TAGS };
        return (await client.send(new aws.CreatePolicyCommand(input))).Policy!.PolicySummary!.Id!;
      },
      read: async (PolicyId) => {
        const described = client.send(new aws.DescribePolicyCommand({ PolicyId }));
        const found = await unlessGone(described, 'PolicyNotFoundException', 'AWSOrganizationsNotInUseException');
        return found && { ...found.Policy, tags: await tagsOf(clients, PolicyId) };
      },
      updates: [
        (PolicyId) => client.send(new aws.UpdatePolicyCommand({ PolicyId, Description: 'changed', Name: 'renamed' })),
        (PolicyId) => client.send(new aws.UpdatePolicyCommand({ PolicyId, Content: JSON.stringify(document) })),
        (PolicyId) => retag(clients, PolicyId),
      ],
      remove: (PolicyId) => client.send(new aws.DeletePolicyCommand({ PolicyId })),
    });
    expect(states).toMatchObject([
      { PolicySummary: { Name: 'policy', Description: '', Type, AwsManaged: false }, Content, tags: TAGS },
      { PolicySummary: { Name: 'renamed', Description: 'changed' }, Content },
      { PolicySummary: { Name: 'renamed' }, Content: JSON.stringify(document) },
      { tags: [{ Key: 'team', Value: 'web' }] },
    ]);
  });

  it('policy_attachment', async () => {
    const { clients, rootId } = await founded();
    const { organizations: client, account } = clients;
    await client.send(new aws.EnablePolicyTypeCommand({ RootId: rootId, PolicyType: 'SERVICE_CONTROL_POLICY' }));
    const input = { Content: JSON.stringify(DENY), Description: '', Name: 'policy', Type: 'SERVICE_CONTROL_POLICY' } as const;
    const PolicyId = (await client.send(new aws.CreatePolicyCommand(input))).Policy!.PolicySummary!.Id!;
    for (const target of [rootId, account]) {
      const [state] = await liveThrough({
        create: async () => {
          await client.send(new aws.AttachPolicyCommand({ PolicyId, TargetId: target }));
          return target;
        },
        read: async (TargetId) => {
          const targets = await everyPage(aws.paginateListTargetsForPolicy({ client }, { PolicyId }), (page) => page.Targets);
          const Filter = 'SERVICE_CONTROL_POLICY';
          const policies = await everyPage(aws.paginateListPoliciesForTarget({ client }, { TargetId, Filter }), (page) => page.Policies);
          const found = targets.find((each) => each.TargetId === TargetId);
          expect(policies.some(({ Id }) => Id === PolicyId)).toBe(found !== undefined);
          return found;
        },
        remove: (TargetId) => client.send(new aws.DetachPolicyCommand({ PolicyId, TargetId })),
      });
      expect(state).toMatchObject({ TargetId: target });
    }
  });

  it('delegated_administrator', async () => {
    const { clients } = await founded();
    const { organizations: client } = clients;
    const AccountId = await newAccount(clients, 'iac-delegate');
    await client.send(new aws.EnableAWSServiceAccessCommand({ ServicePrincipal: CONFIG }));
    const input = { AccountId, ServicePrincipal: CONFIG };
    const [state] = await liveThrough({
      create: () => client.send(new aws.RegisterDelegatedAdministratorCommand(input)),
      read: async () => {
        const pages = aws.paginateListDelegatedAdministrators({ client }, { ServicePrincipal: CONFIG });
        return (await everyPage(pages, (page) => page.DelegatedAdministrators)).find(({ Id }) => Id === AccountId);
      },
      remove: () => client.send(new aws.DeregisterDelegatedAdministratorCommand(input)),
    });
    expect(state).toMatchObject({ Id: AccountId, Status: 'ACTIVE', DelegationEnabledDate: expect.any(Date) });
  });

  it('resource_policy', async () => {
    const { clients } = await founded();
    const { organizations: client } = clients;
    const content = (action: string): string => {
      const statement = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:root' }, Action: [action], Resource: '*' };
      return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    };
    const states = await liveThrough({
      create: async () => {
        const put = await client.send(new aws.PutResourcePolicyCommand({ Content: content('organizations:ListRoots'), Tags: TAGS }));
        return put.ResourcePolicy!.ResourcePolicySummary!.Id!;
      },
      read: async (id) => {
        const described = client.send(new aws.DescribeResourcePolicyCommand({}));
        const found = await unlessGone(described, 'ResourcePolicyNotFoundException', 'AWSOrganizationsNotInUseException');
        return found && { ...answered(found), tags: await tagsOf(clients, id) };
      },
      updates: [
        () => client.send(new aws.PutResourcePolicyCommand({ Content: content('organizations:ListPolicies') })),
        (id) => retag(clients, id),
      ],
      remove: () => client.send(new aws.DeleteResourcePolicyCommand({})),
    });
    expect(states).toMatchObject([
      { ResourcePolicy: { Content: content('organizations:ListRoots') }, tags: TAGS },
      { ResourcePolicy: { Content: content('organizations:ListPolicies') }, tags: TAGS },
      { tags: [{ Key: 'team', Value: 'web' }] },
    ]);
  });
});
