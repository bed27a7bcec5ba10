/** Writes to Organizations, RAM and Service Quotas, most of them of several records each. */
import {
  AcceptHandshakeCommand,
  CreateAccountCommand,
  CreateOrganizationCommand,
  CreateOrganizationalUnitCommand,
  InviteAccountToOrganizationCommand,
  ListAccountsCommand,
  ListCreateAccountStatusCommand,
  ListHandshakesForOrganizationCommand,
  ListParentsCommand,
  ListRootsCommand,
  MoveAccountCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import {
  AcceptResourceShareInvitationCommand,
  AssociateResourceShareCommand,
  CreateResourceShareCommand,
  DisassociateResourceShareCommand,
  GetResourceShareAssociationsCommand,
  GetResourceShareInvitationsCommand,
  GetResourceSharesCommand,
  ListResourceSharePermissionsCommand,
  RAMClient,
} from '@aws-sdk/client-ram';
import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  GetServiceQuotaCommand,
  ListRequestedServiceQuotaChangeHistoryCommand,
  RequestServiceQuotaIncreaseCommand,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';

const MANAGEMENT = '123456789012';
/** More than the emulator is started with. */
const RAISED = 200_000;
const QUOTA = { ServiceCode: 'sagemaker', QuotaCode: 'L-F369E3CA' };
/** Twelve digits that no other write uses. */
let lastAccount = 700_000_000_000;
const nextAccount = () => String(++lastAccount);

/** Clients of any account, without retries; what they refuse while alive counts as answered. */
export function accountsAt(endpoint) {
  const clients = new Map();
  const clientOf = (Client, account) => {
    const key = `${Client.name} ${account}`;
    const credentials = { accessKeyId: account, secretAccessKey: 'test' };
    const client = clients.get(key) ?? new Client({ endpoint, region: 'us-east-1', maxAttempts: 1, credentials });
    clients.set(key, client);
    return client;
  };
  const sendTo = (Client) => (account, command) =>
    clientOf(Client, account)
      .send(command)
      .catch((error) => {
        if (error.$metadata?.httpStatusCode !== undefined) error.answered = true;
        throw error;
      });
  return {
    organizations: sendTo(OrganizationsClient),
    ram: sendTo(RAMClient),
    quotas: sendTo(ServiceQuotasClient),
    iam: sendTo(IAMClient),
    destroy: () => clients.forEach((client) => client.destroy()),
  };
}

/** An organization with two units. */
export async function foundOrganization({ organizations }) {
  await organizations(MANAGEMENT, new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  const { Roots } = await organizations(MANAGEMENT, new ListRootsCommand({}));
  const root = Roots[0].Id;
  const unit = async (Name) =>
    (await organizations(MANAGEMENT, new CreateOrganizationalUnitCommand({ ParentId: root, Name }))).OrganizationalUnit.Id;
  return { root, units: [await unit('one'), await unit('two')] };
}

/** Creates accounts and moves them, until `stopped()`. */
export async function growOrganization({ organizations }, { root, units }, name, ledger, stopped) {
  for (let count = 0; !stopped(); count++) {
    const AccountName = `${name} ${count}`;
    const created = await ledger.write({ kind: 'account', AccountName }, () =>
      organizations(MANAGEMENT, new CreateAccountCommand({ AccountName, Email: `${name.replaceAll(' ', '-')}-${count}@example.com` })),
    );
    const AccountId = created?.CreateAccountStatus.AccountId;
    for (const [SourceParentId, DestinationParentId] of AccountId ? [[root, units[0]], units] : []) {
      await ledger.write({ kind: 'move', AccountId, SourceParentId, DestinationParentId }, () =>
        organizations(MANAGEMENT, new MoveAccountCommand({ AccountId, SourceParentId, DestinationParentId })),
      );
    }
  }
}

/** Invites strangers, who accept. */
export async function inviteAccounts({ organizations }, ledger, stopped) {
  while (!stopped()) {
    const account = nextAccount();
    const invited = await ledger.write({ kind: 'invitation', account }, () =>
      organizations(MANAGEMENT, new InviteAccountToOrganizationCommand({ Target: { Id: account, Type: 'ACCOUNT' } })),
    );
    if (!invited) continue;
    const HandshakeId = invited.Handshake.Id;
    await ledger.write({ kind: 'joined', account, HandshakeId }, () => organizations(account, new AcceptHandshakeCommand({ HandshakeId })));
  }
}

/** Shares an app with strangers, of whom one accepts and one is taken out again. */
export async function shareApp({ ram }, app, name, ledger, stopped) {
  for (let count = 0; !stopped(); count++) {
    const [accepting, removed, added] = [nextAccount(), nextAccount(), nextAccount()];
    const principals = [accepting, removed];
    const input = { name: `${name} ${count}`, resourceArns: [app], principals };
    const created = await ledger.write({ kind: 'share', principals, name: input.name }, () =>
      ram(MANAGEMENT, new CreateResourceShareCommand(input)),
    );
    if (!created) continue;
    const { resourceShareArn } = created.resourceShare;
    const write = (kind, principal, account, command) => ledger.write({ kind, principal, resourceShareArn }, () => ram(account, command));
    await write('added', added, MANAGEMENT, new AssociateResourceShareCommand({ resourceShareArn, principals: [added] }));
    await write('removed', removed, MANAGEMENT, new DisassociateResourceShareCommand({ resourceShareArn, principals: [removed] }));
    const { resourceShareInvitations = [] } = await ram(accepting, new GetResourceShareInvitationsCommand({})).catch(() => ({}));
    const [{ resourceShareInvitationArn } = {}] = resourceShareInvitations;
    if (resourceShareInvitationArn === undefined) continue;
    await write('accepted', accepting, accepting, new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn }));
  }
}

/** Raises a quota of one account after the other. */
export async function raiseQuotas({ quotas }, ledger, stopped) {
  while (!stopped()) {
    const account = nextAccount();
    const command = new RequestServiceQuotaIncreaseCommand({ ...QUOTA, DesiredValue: RAISED });
    await ledger.write({ kind: 'quota', account }, () => quotas(account, command));
  }
}

/** What is missing of what was acknowledged, and what is there in part. */
export async function checkAccounts(clients, organization, ledger) {
  return [
    ...(await checkOrganization(clients, organization, ledger)),
    ...(await checkShares(clients, ledger)),
    ...(await checkQuotas(clients, ledger)),
  ];
}

async function checkOrganization({ organizations, iam }, { root }, ledger) {
  const problems = [];
  const listed = await pages(organizations, ListAccountsCommand, 'Accounts');
  const accounts = new Map(listed.map((account) => [account.Id, account]));
  const names = new Set(listed.map(({ Name }) => Name));
  const statuses = await pages(organizations, ListCreateAccountStatusCommand, 'CreateAccountStatuses');
  const creations = new Set(statuses.map(({ AccountId }) => AccountId));
  for (const { AccountName } of ledger.acknowledged('account')) if (!names.has(AccountName)) problems.push(`lost account ${AccountName}`);
  for (const { AccountName } of ledger.of('account')) {
    const account = listed.find(({ Name }) => Name === AccountName);
    if (!account) continue;
    if (!creations.has(account.Id)) problems.push(`account ${AccountName} has no creation`);
    const role = await iam(account.Id, new GetRoleCommand({ RoleName: 'OrganizationAccountAccessRole' })).catch((error) => error);
    if (!role.Role) problems.push(`account ${AccountName} has no role: ${role.message}`);
  }
  for (const id of creations) if (!accounts.has(id)) problems.push(`creation of ${id} without the account`);
  const moved = new Map();
  for (const move of ledger.of('move')) moved.set(move.AccountId, [...(moved.get(move.AccountId) ?? []), move]);
  for (const [AccountId, moves] of moved) {
    const last = moves.findLastIndex(({ acknowledged }) => acknowledged);
    const allowed = [last < 0 ? root : moves[last].DestinationParentId, ...moves.slice(last + 1).map((move) => move.DestinationParentId)];
    const { Parents } = await organizations(MANAGEMENT, new ListParentsCommand({ ChildId: AccountId }));
    if (!allowed.includes(Parents[0].Id)) problems.push(`account ${AccountId} is in ${Parents[0].Id} and not in ${allowed}`);
  }
  const handshakes = await pages(organizations, ListHandshakesForOrganizationCommand, 'Handshakes');
  const states = new Map(handshakes.map(({ Id, State }) => [Id, State]));
  for (const { account, HandshakeId, acknowledged } of ledger.of('joined')) {
    const found = `${states.get(HandshakeId)}, ${accounts.has(account) ? 'a member' : 'no member'}`;
    if (found === 'ACCEPTED, a member' || (found === 'OPEN, no member' && !acknowledged)) continue;
    problems.push(`${acknowledged ? 'lost' : 'half of'} the joining of ${account}: ${found}`);
  }
  return problems;
}

async function checkShares({ ram }, ledger) {
  const problems = [];
  const shares = await pages(ram, GetResourceSharesCommand, 'resourceShares', { resourceOwner: 'SELF' }, 'nextToken');
  const arnOf = new Map(shares.map(({ name, resourceShareArn }) => [name, resourceShareArn]));
  const standing = await pages(
    ram,
    GetResourceShareAssociationsCommand,
    'resourceShareAssociations',
    { associationType: 'PRINCIPAL' },
    'nextToken',
  );
  const resources = await pages(
    ram,
    GetResourceShareAssociationsCommand,
    'resourceShareAssociations',
    { associationType: 'RESOURCE' },
    'nextToken',
  );
  const key = (arn, principal) => `${arn} ${principal}`;
  const statuses = new Map(standing.map((each) => [key(each.resourceShareArn, each.associatedEntity), each.status]));
  const withResource = new Set(resources.map(({ resourceShareArn }) => resourceShareArn));
  for (const { name, principals, acknowledged } of ledger.of('share')) {
    const arn = arnOf.get(name);
    if (arn === undefined) {
      if (acknowledged) problems.push(`lost share ${name}`);
      continue;
    }
    if (!withResource.has(arn) || principals.some((principal) => !statuses.has(key(arn, principal)))) problems.push(`half a share ${name}`);
    const { permissions } = await ram(MANAGEMENT, new ListResourceSharePermissionsCommand({ resourceShareArn: arn }));
    if (permissions.length !== 1) problems.push(`share ${name} has ${permissions.length} permissions`);
  }
  const expected = { added: 'ASSOCIATING', removed: 'DISASSOCIATED', accepted: 'ASSOCIATED' };
  for (const [kind, status] of Object.entries(expected)) {
    for (const { resourceShareArn, principal } of ledger.acknowledged(kind)) {
      const found = statuses.get(key(resourceShareArn, principal));
      if (found !== status) problems.push(`${principal} was ${kind} in ${resourceShareArn} and is ${found}`);
    }
  }
  for (const { resourceShareArn, principal } of [...ledger.of('accepted'), ...ledger.of('added')]) {
    const { resourceShareInvitations = [] } = await ram(principal, new GetResourceShareInvitationsCommand({}));
    const found = [statuses.get(key(resourceShareArn, principal)), resourceShareInvitations[0]?.status].join(' ');
    if (!['ASSOCIATED ACCEPTED', 'ASSOCIATING PENDING', ' '].includes(found)) problems.push(`half an invitation of ${principal}: ${found}`);
  }
  return problems;
}

async function checkQuotas({ quotas }, ledger) {
  const problems = [];
  for (const { account, acknowledged } of ledger.of('quota')) {
    const { RequestedQuotas } = await quotas(account, new ListRequestedServiceQuotaChangeHistoryCommand({}));
    const { Quota } = await quotas(account, new GetServiceQuotaCommand(QUOTA)).catch(() => ({}));
    const found = `${RequestedQuotas.length} requests, ${Quota?.Value === RAISED ? 'raised' : 'not raised'}`;
    if (found === '1 requests, raised' || (found === '0 requests, not raised' && !acknowledged)) continue;
    problems.push(`${acknowledged ? 'lost' : 'half'} a quota of ${account}: ${found}`);
  }
  return problems;
}

async function pages(send, Command, member, input = {}, token = 'NextToken') {
  const items = [];
  let next;
  do {
    const page = await send(MANAGEMENT, new Command({ ...input, [token]: next }));
    items.push(...page[member]);
    next = page[token];
  } while (next);
  return items;
}
