import { type MemberAccountRecord, organizationArnOf, type OrganizationPolicyRecord, type OrganizationRecord } from './organization.js';
import type { OrganizationsStore, OrganizationStore } from './organizations-store.js';
import { policiesAttachedTo } from './policy-attachment.js';

/** Where an account stands in its organization. */
export interface Membership {
  readonly organization: OrganizationRecord;
  readonly account: MemberAccountRecord;
  /** Ids from the root down to the account's parent: the root, then units. */
  readonly ancestors: readonly string[];
  readonly isManagement: boolean;
}

/** Policies attached to one level of an account's path. */
export interface PolicyLevel {
  /** Id of a root, unit or account. */
  readonly targetId: string;
  readonly policies: readonly OrganizationPolicyRecord[];
}

/** What the rest of the emulator asks of AWS Organizations. Answers are as of now: a move counts with the next question. */
export interface OrganizationDirectory {
  /** Nothing for an account that stands alone. */
  membershipOf(account: string): Membership | undefined;
  find(organizationId: string): OrganizationRecord | undefined;
  /** True when this root or unit exists in that organization. */
  has(organizationId: string, targetId: string): boolean;
  /** Trusted access of a service, e.g. `ram.amazonaws.com`. */
  trusts(organizationId: string, servicePrincipal: string): boolean;
  /**
   * Service control policies that bind a member, from the root down to the account; every level must allow and none may deny.
   * Nothing when they do not apply: no organization, the management account, or the type is not enabled.
   */
  serviceControlPolicies(membership: Membership): readonly PolicyLevel[] | undefined;
}

export function createOrganizationDirectory(store: OrganizationsStore): OrganizationDirectory {
  const find = (organizationId: string): OrganizationRecord | undefined => {
    const owner = store.owners.get(organizationId);
    return owner && store.of(owner.managementAccount).organizations.get(organizationId);
  };
  const levelsOf = policyLevels();
  return {
    find,
    // asked with every request
    membershipOf: (id) => {
      const member = store.members.get(id);
      if (!member) return undefined;
      const records = store.of(member.managementAccount);
      const organization = records.organizations.get(member.organizationId);
      const account = records.accounts.get(id);
      if (!organization || !account) return undefined;
      return {
        organization,
        account,
        ancestors: ancestorsOf(account.parentId, records),
        isManagement: id === organization.managementAccount,
      };
    },
    has: (organizationId, targetId) => {
      const organization = find(organizationId);
      if (!organization) return false;
      return targetId === organization.rootId || store.of(organization.managementAccount).units.get(targetId) !== undefined;
    },
    trusts: (organizationId, servicePrincipal) => find(organizationId)?.trustedServices[servicePrincipal] !== undefined,
    serviceControlPolicies: ({ organization, account, ancestors, isManagement }) => {
      if (isManagement || !organization.policyTypes.includes('SERVICE_CONTROL_POLICY')) return undefined;
      const levelOf = levelsOf(store.of(organization.managementAccount).policies);
      return [...ancestors.map(levelOf), levelOf(account.id)];
    },
  };
}

interface KeptLevels {
  readonly revision: number;
  readonly levels: Map<string, PolicyLevel>;
}

/** The service control policies on each target, looked for anew only after a policy has changed. */
function policyLevels(): (policies: OrganizationStore['policies']) => (targetId: string) => PolicyLevel {
  const kept = new WeakMap<OrganizationStore['policies'], KeptLevels>();
  return (policies) => {
    let found = kept.get(policies);
    if (found?.revision !== policies.revision) {
      found = { revision: policies.revision, levels: new Map() };
      kept.set(policies, found);
    }
    const { levels } = found;
    return (targetId) => {
      const level = levels.get(targetId) ?? { targetId, policies: policiesAttachedTo(targetId, 'SERVICE_CONTROL_POLICY', { policies }) };
      levels.set(targetId, level);
      return level;
    };
  };
}

/** What shares may name a member by: its number, and the ARNs of its organization and of the units above it. */
export function consumerNamesOf({ account, organization, ancestors }: Omit<Membership, 'isManagement'>): string[] {
  const [, ...units] = ancestors;
  return [account.id, organizationArnOf(organization, 'organization'), ...units.map((unit) => organizationArnOf(organization, 'ou', unit))];
}

/** Ids from the root down to `parentId`, which is the last. */
export function ancestorsOf(parentId: string, { units }: Pick<OrganizationStore, 'units'>): string[] {
  const path = [parentId];
  for (let unit = units.get(parentId); unit; unit = units.get(unit.parentId)) path.push(unit.parentId);
  return path.reverse();
}
