import type { MemberAccountRecord, OrganizationRecord } from '../services/organizations/organization.js';
import { FULL_AWS_ACCESS } from '../services/organizations/aws-managed-policies.js';
import { profileOf } from '../services/organizations/account-profile.js';
import { hasServiceLinkedRole, RAM_PRINCIPAL } from '../services/ram/service-linked-role.js';
import type { SeedEntity, SeedValues } from './seed-entity.js';
import { ORGANIZATION_PARTITION } from './seed-names.js';
import type { SeedParts } from './seed-parts.js';

/** Organizations with their units, accounts and policies, and accounts that stand alone. Closed accounts are not among them. */
export function observeOrganizations(parts: SeedParts): SeedEntity[] {
  const { store } = parts.organizations;
  const organizations = store.managementAccounts().flatMap((account) => store.of(account).organizations.list());
  const members = organizations
    .filter(({ partition }) => partition === ORGANIZATION_PARTITION)
    .flatMap((organization) => observeOrganization(organization, parts));
  const known = new Set(members.flatMap((entity) => (entity.kind === 'account' ? [entity.value.id] : [])));
  const alone = store.profiles
    .entries()
    .filter(([id]) => !known.has(id) && parts.organizations.directory.membershipOf(id) === undefined)
    .map(([id, { name, email }]): SeedEntity => ({ kind: 'account', path: [], value: { id, name, email, administers: [], tags: {} } }));
  return [...members, ...alone];
}

function observeOrganization(organization: OrganizationRecord, parts: SeedParts): SeedEntity[] {
  const { managementAccount: management, id, rootId: root, featureSet, policyTypes, partition } = organization;
  const { units, accounts, policies } = parts.organizations.store.of(management);
  const sharing = organization.trustedServices[RAM_PRINCIPAL] !== undefined && hasServiceLinkedRole(management, partition, parts.roles);
  const trustedServices = Object.keys(organization.trustedServices).filter((service) => !(sharing && service === RAM_PRINCIPAL));
  const value = { management, id, root, featureSet, sharing, trustedServices, policyTypes };
  return [
    { kind: 'organization', path: [], value },
    ...units.list().map((unit): SeedEntity => ({
      kind: 'unit',
      path: [],
      value: { management, id: unit.id, name: unit.name, parent: unit.parentId, tags: unit.tags },
    })),
    ...accounts
      .list()
      .filter((account) => account.state === 'ACTIVE' && account.joinedAt <= parts.clock.now())
      .map((account): SeedEntity => ({ kind: 'account', path: [], value: observeMember(account, management, parts) })),
    ...policies
      .list()
      .filter(({ id: policyId, everywhereBut = [] }) => policyId === FULL_AWS_ACCESS.id && everywhereBut.length > 0)
      .map(({ everywhereBut = [] }): SeedEntity => ({
        kind: 'detachment',
        path: [],
        value: { management, withoutFullAccess: everywhereBut },
      })),
    ...policies
      .list()
      .filter((policy) => !policy.awsManaged)
      .map(({ type, name, description, content, targets, tags, id: policyId }): SeedEntity => ({
        kind: 'policy',
        path: [],
        value: {
          management,
          id: policyId,
          type,
          name,
          description,
          content: JSON.parse(content) as Record<string, unknown>,
          targets,
          tags,
        },
      })),
  ];
}

function observeMember(account: MemberAccountRecord, organization: string, { organizations }: SeedParts): SeedValues['account'] {
  const { name, email } = { ...profileOf(account.id, organizations.store), ...account };
  return {
    id: account.id,
    name,
    email,
    organization,
    unit: account.parentId,
    administers: Object.keys(account.delegatedServices),
    tags: account.tags,
  };
}
