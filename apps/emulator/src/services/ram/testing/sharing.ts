import {
  AcceptResourceShareInvitationCommand,
  type AssociateResourceShareCommandInput,
  AssociateResourceShareCommand,
  CreateResourceShareCommand,
  type CreateResourceShareCommandInput,
  EnableSharingWithAwsOrganizationCommand,
  GetResourceShareAssociationsCommand,
  GetResourceShareInvitationsCommand,
  GetResourceSharesCommand,
  type ResourceShareAssociation,
  type ResourceShareInvitation,
} from '@aws-sdk/client-ram';
import {
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  DescribeCreateAccountStatusCommand,
  ListRootsCommand,
  MoveAccountCommand,
  type OrganizationFeatureSet,
} from '@aws-sdk/client-organizations';
import { ListMlflowAppsCommand } from '@aws-sdk/client-sagemaker';

import type { TestClients } from '../../../testing/start-emulator.js';
import type { FreshAccounts } from '../../../testing/fresh-accounts.js';

/** ARN of the account's ready-made app. */
export async function appOf({ sagemaker }: TestClients): Promise<string> {
  const { Summaries } = await sagemaker.send(new ListMlflowAppsCommand({}));
  return Summaries![0]!.Arn!;
}

/** ARN of a new share that has the account's app, unless told otherwise. */
export async function share(
  owner: TestClients,
  principals: string[] = [],
  more: Partial<CreateResourceShareCommandInput> = {},
): Promise<string> {
  const resourceArns = [await appOf(owner)];
  const { resourceShare } = await owner.ram.send(new CreateResourceShareCommand({ name: 'apps', resourceArns, principals, ...more }));
  return resourceShare!.resourceShareArn!;
}

export async function associate(
  { ram }: TestClients,
  resourceShareArn: string,
  more: Omit<AssociateResourceShareCommandInput, 'resourceShareArn'>,
): Promise<ResourceShareAssociation[]> {
  const { resourceShareAssociations } = await ram.send(new AssociateResourceShareCommand({ resourceShareArn, ...more }));
  return resourceShareAssociations!;
}

/** ARNs of the shares that other accounts share with this one. */
export async function receivedBy({ ram }: TestClients): Promise<string[]> {
  const { resourceShares } = await ram.send(new GetResourceSharesCommand({ resourceOwner: 'OTHER-ACCOUNTS' }));
  return resourceShares!.map(({ resourceShareArn }) => resourceShareArn!);
}

export async function invitationsOf({ ram }: TestClients): Promise<ResourceShareInvitation[]> {
  const { resourceShareInvitations } = await ram.send(new GetResourceShareInvitationsCommand({}));
  return resourceShareInvitations!;
}

/** ARN of the only invitation of the account. */
export async function invitationOf(receiver: TestClients): Promise<string> {
  const invitations = await invitationsOf(receiver);
  if (invitations.length !== 1) throw new Error(`${invitations.length} invitations`);
  return invitations[0]!.resourceShareInvitationArn!;
}

export async function accept(receiver: TestClients): Promise<void> {
  await receiver.ram.send(new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn: await invitationOf(receiver) }));
}

/** Principals of a share with their status, in order of time. */
export async function principalsOf({ ram }: TestClients, shareArn: string): Promise<[principal: string, status: string][]> {
  const { resourceShareAssociations } = await ram.send(
    new GetResourceShareAssociationsCommand({ associationType: 'PRINCIPAL', resourceShareArns: [shareArn] }),
  );
  return resourceShareAssociations!.map(({ associatedEntity, status }) => [associatedEntity!, status!]);
}

/** An organization that a test has to itself. */
export interface SharingOrganization {
  readonly arn: string;
  readonly id: string;
  readonly rootId: string;
  readonly management: TestClients;
  addMember(name: string): Promise<TestClients>;
  addUnit(name: string): Promise<{ readonly id: string; readonly arn: string }>;
  move(account: string, from: string, to: string): Promise<void>;
}

/** @param sharing whether RAM shares inside it; else it is only founded */
export async function organizationOf(
  accounts: FreshAccounts,
  { sharing = true, FeatureSet = 'ALL' as OrganizationFeatureSet } = {},
): Promise<SharingOrganization> {
  const management = accounts.next();
  const { organizations } = management;
  const { Organization } = await organizations.send(new CreateOrganizationCommand({ FeatureSet }));
  const { Roots } = await organizations.send(new ListRootsCommand({}));
  const rootId = Roots![0]!.Id!;
  if (sharing) await management.ram.send(new EnableSharingWithAwsOrganizationCommand({}));
  return {
    arn: Organization!.Arn!,
    id: Organization!.Id!,
    rootId,
    management,
    addMember: async (AccountName) => {
      const Email = `${AccountName}+${management.account}@example.com`;
      const { CreateAccountStatus } = await organizations.send(new CreateAccountCommand({ AccountName, Email }));
      const CreateAccountRequestId = CreateAccountStatus!.Id!;
      const created = await organizations.send(new DescribeCreateAccountStatusCommand({ CreateAccountRequestId }));
      return accounts.emulator().as(created.CreateAccountStatus!.AccountId!);
    },
    addUnit: async (Name) => {
      const { OrganizationalUnit } = await organizations.send(new CreateOrganizationalUnitCommand({ Name, ParentId: rootId }));
      return { id: OrganizationalUnit!.Id!, arn: OrganizationalUnit!.Arn! };
    },
    move: async (AccountId, SourceParentId, DestinationParentId) => {
      await organizations.send(new MoveAccountCommand({ AccountId, SourceParentId, DestinationParentId }));
    },
  };
}
