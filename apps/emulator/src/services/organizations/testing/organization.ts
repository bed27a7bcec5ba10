import {
  AcceptHandshakeCommand,
  type Account,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  DescribeAccountCommand,
  InviteAccountToOrganizationCommand,
  ListRootsCommand,
  type Organization,
  type OrganizationFeatureSet,
} from '@aws-sdk/client-organizations';

import type { TestClients } from '../../../testing/start-emulator.js';

/** An organization and the clients of its management account. */
export interface TestOrganization extends TestClients {
  readonly organization: Organization & { readonly Id: string };
  readonly rootId: string;
}

export async function createOrganization(clients: TestClients, FeatureSet?: OrganizationFeatureSet): Promise<TestOrganization> {
  const { Organization: organization } = await clients.organizations.send(new CreateOrganizationCommand({ FeatureSet }));
  const { Roots } = await clients.organizations.send(new ListRootsCommand({}));
  return { ...clients, organization: organization as TestOrganization['organization'], rootId: Roots![0]!.Id! };
}

export async function createUnit({ organizations, rootId }: TestOrganization, Name: string, ParentId = rootId): Promise<string> {
  const { OrganizationalUnit } = await organizations.send(new CreateOrganizationalUnitCommand({ ParentId, Name }));
  return OrganizationalUnit!.Id!;
}

/** Creates an account at once; its address is made from the name. */
export async function createAccount({ organizations, account }: TestOrganization, AccountName: string): Promise<string> {
  const Email = `${AccountName}.${account}@example.com`;
  const { CreateAccountStatus } = await organizations.send(new CreateAccountCommand({ AccountName, Email }));
  return CreateAccountStatus!.AccountId!;
}

/** Sends an invitation and answers with the id of its handshake. */
export async function invite({ organizations }: TestClients, Id: string, Type: 'ACCOUNT' | 'EMAIL' = 'ACCOUNT'): Promise<string> {
  const { Handshake } = await organizations.send(new InviteAccountToOrganizationCommand({ Target: { Id, Type } }));
  return Handshake!.Id!;
}

export async function join(member: TestClients, organization: TestOrganization): Promise<void> {
  const HandshakeId = await invite(organization, member.account);
  await member.organizations.send(new AcceptHandshakeCommand({ HandshakeId }));
}

export async function describeAccount({ organizations }: TestClients, AccountId: string): Promise<Account> {
  const { Account: account } = await organizations.send(new DescribeAccountCommand({ AccountId }));
  return account!;
}
