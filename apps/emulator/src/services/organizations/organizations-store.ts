import type { Collection, ControlStore } from '../../store/control-store.js';
import type {
  AccountCreationRecord,
  AccountProfile,
  AddressRecord,
  HandshakeRecord,
  MemberAccountRecord,
  MemberRecord,
  OrganizationalUnitRecord,
  OrganizationPolicyRecord,
  OrganizationRecord,
  OwnerRecord,
} from './organization.js';

/** The records of one organization. */
export interface OrganizationStore {
  /** One record under its own id. */
  readonly organizations: Collection<OrganizationRecord>;
  readonly units: Collection<OrganizationalUnitRecord>;
  readonly accounts: Collection<MemberAccountRecord>;
  readonly creations: Collection<AccountCreationRecord>;
  readonly handshakes: Collection<HandshakeRecord>;
  readonly policies: Collection<OrganizationPolicyRecord>;
}

const ORGANIZATIONS = 'organization';
const HANDSHAKES = 'organization-handshake';
const EVERYWHERE = { account: 'global', region: 'global' };

/** The organizations of all accounts. */
export interface OrganizationsStore {
  /** Account to organization. A record whose organization does not have the account counts for nothing. */
  readonly members: Collection<MemberRecord>;
  /** Organization to management account. A record whose organization is gone counts for nothing. */
  readonly owners: Collection<OwnerRecord>;
  /** Name and address an account is known by, in an organization or after it left one. */
  readonly profiles: Collection<AccountProfile>;
  /** Address in lower case to the account that has or had it. */
  readonly addresses: Collection<AddressRecord>;
  /** The organization this account manages, or will. */
  of(managementAccount: string): OrganizationStore;
  /** Management accounts of all organizations. */
  managementAccounts(): string[];
  /** Management accounts of all organizations that ever sent a handshake. */
  handshakeSenders(): string[];
  /** All writes inside `work` are kept, or none. Not to be nested. */
  transaction<Result>(work: () => Result): Result;
}

export function createOrganizationsStore(store: ControlStore): OrganizationsStore {
  const stores = new Map<string, OrganizationStore>();
  const accountsWith = (kind: string): string[] => store.scopes(kind).map(({ account }) => account);
  return {
    members: store.collection<MemberRecord>('organization-member', EVERYWHERE),
    owners: store.collection<OwnerRecord>('organization-owner', EVERYWHERE),
    profiles: store.collection<AccountProfile>('account-profile', EVERYWHERE),
    addresses: store.collection<AddressRecord>('account-address', EVERYWHERE),
    of: (managementAccount) => {
      const found = stores.get(managementAccount) ?? openOrganization(store, managementAccount);
      stores.set(managementAccount, found);
      return found;
    },
    managementAccounts: () => accountsWith(ORGANIZATIONS),
    handshakeSenders: () => accountsWith(HANDSHAKES),
    transaction: (work) => store.transaction(work),
  };
}

function openOrganization(store: ControlStore, account: string): OrganizationStore {
  const scope = { account, region: 'global' };
  return {
    organizations: store.collection(ORGANIZATIONS, scope),
    units: store.collection('organization-unit', scope),
    accounts: store.collection('organization-account', scope),
    creations: store.collection('organization-account-creation', scope),
    handshakes: store.collection(HANDSHAKES, scope),
    policies: store.collection('organization-policy', scope),
  };
}
