import { madeUpManagementProfile, madeUpProfile } from '../services/organizations/account-profile.js';
import { derivedId } from './derived-ids.js';
import type { EntityOf, SeedEntity, SeedValues } from './seed-entity.js';
import type { SeedPath, SeedProblem } from './seed-error.js';
import { unitStep } from './seed-names.js';
import type { Seed, SeedUnit } from './seed-schema.js';

/** An organization of the seed, and what its units are called. */
export interface ResolvedOrganization {
  readonly entity: EntityOf<'organization'>;
  /** Path, e.g. `Research/Vision`, to id. */
  readonly units: ReadonlyMap<string, string>;
}

export interface ResolvedOrganizations {
  /** By management account. */
  readonly organizations: ReadonlyMap<string, ResolvedOrganization>;
  /** Account to the management account of its organization. */
  readonly membership: ReadonlyMap<string, string>;
  readonly entities: SeedEntity[];
  readonly problems: SeedProblem[];
}

/** Organizations, units, accounts and policies with their ids. */
export function resolveOrganizations(seed: Seed): ResolvedOrganizations {
  const entities: SeedEntity[] = [];
  const problems: SeedProblem[] = [];
  const organizations = new Map<string, ResolvedOrganization>();
  const membership = new Map(seed.accounts.flatMap(({ id, organization }) => (organization === undefined ? [] : [[id, organization]])));
  for (const [index, given] of seed.organizations.entries()) {
    const { management, featureSet, sharing, trustedServices, policyTypes } = given;
    const id = given.id ?? derivedId.organization(management);
    const root = given.root ?? derivedId.root(management);
    const path = ['organizations', index];
    const value = { management, id, root, featureSet, sharing, trustedServices, policyTypes };
    const entity = { kind: 'organization', path, value } as const;
    const units = new Map<string, string>();
    entities.push(entity, ...unitsOf(given.units, { management, root, parent: root, above: '', path, units }));
    organizations.set(management, { entity, units });
    membership.set(management, management);
    if (!seed.accounts.some((account) => account.id === management)) entities.push(impliedManagement(value, [...path, 'management']));
  }
  for (const [index, account] of seed.accounts.entries()) resolveAccount(account, ['accounts', index]);
  for (const [index, given] of seed.organizations.entries()) {
    for (const [at, policy] of given.policies.entries()) {
      const { targets, id, ...rest } = policy;
      const found = organizations.get(given.management)!;
      const path = ['organizations', index, 'policies', at];
      const resolved = targets.map((target, place) => targetOf(target, found, [...path, 'targets', place]));
      const policyId = id ?? derivedId.policy(given.management, policy.type, policy.name);
      entities.push({ kind: 'policy', path, value: { ...rest, management: given.management, id: policyId, targets: resolved } });
    }
    resolveDetachment(given, ['organizations', index]);
  }
  return { organizations, membership, entities, problems };

  function resolveAccount({ id, name, email, organization, unit, administers, tags }: Seed['accounts'][number], path: SeedPath): void {
    const own = organizations.get(id);
    const found = own ?? (organization === undefined ? undefined : organizations.get(organization));
    const refuse = (member: string, message: string): void => void problems.push({ path: [...path, member], message });
    if (organization !== undefined && (!found || (own && organization !== id))) {
      const known = [...organizations.keys()].join(', ') || 'none';
      refuse(
        'organization',
        own ? 'is the management account of another organization' : `${organization} manages no organization here; there are: ${known}`,
      );
    }
    if (!found && unit !== undefined) refuse('unit', 'only a member of an organization is in a unit');
    if (!found && Object.keys(tags).length > 0) refuse('tags', 'only a member of an organization has tags');
    if (!found && administers.length > 0) refuse('administers', 'only a member of an organization administers services of it');
    const member = found && {
      organization: found.entity.value.management,
      unit: unit === undefined ? found.entity.value.root : unitIdOf(unit, found, [...path, 'unit']),
    };
    entities.push({ kind: 'account', path, value: { id, name, email: email ?? madeUpProfile(id).email, administers, tags, ...member } });
  }

  function resolveDetachment({ management, withoutFullAccess: targets }: Seed['organizations'][number], path: SeedPath): void {
    if (targets.length === 0) return;
    const found = organizations.get(management)!;
    const withoutFullAccess = targets.map((target, place) => targetOf(target, found, [...path, 'withoutFullAccess', place]));
    entities.push({ kind: 'detachment', path, value: { management, withoutFullAccess } });
  }

  function unitIdOf(unit: string, { units }: ResolvedOrganization, path: SeedPath): string {
    const id = units.get(unit);
    if (id === undefined) problems.push({ path, message: unknownUnit(unit, units) });
    return id ?? '';
  }

  function targetOf(target: string, found: ResolvedOrganization, path: SeedPath): string {
    if (target === 'root') return found.entity.value.root;
    if (target.startsWith('unit:')) return unitIdOf(target.slice('unit:'.length), found, path);
    if (membership.get(target) !== found.entity.value.management) {
      problems.push({ path, message: `${target} is no account of the organization; give root, unit:Research/Vision, or 12 digits` });
    }
    return target;
  }
}

/** A management account that the seed says nothing else of is called as one that CreateOrganization makes. */
function impliedManagement({ management: id, root: unit }: SeedValues['organization'], path: SeedPath): EntityOf<'account'> {
  const value = { id, ...madeUpManagementProfile(id), organization: id, unit, administers: [], tags: {} };
  return { kind: 'account', path, implied: true, value };
}

export function unknownUnit(unit: string, units: ReadonlyMap<string, string>): string {
  return `there is no unit ${unit}; there are: ${[...units.keys()].join(', ') || 'none'}`;
}

interface UnitPlace {
  readonly management: string;
  readonly root: string;
  readonly parent: string;
  readonly above: string;
  readonly path: SeedPath;
  readonly units: Map<string, string>;
}

function unitsOf(given: readonly SeedUnit[], place: UnitPlace): SeedEntity[] {
  const { management, root, parent, above, units } = place;
  return given.flatMap(({ name, tags, units: below, ...unit }, index) => {
    const called = above + unitStep(name);
    const id = unit.id ?? derivedId.unit(root, management, called);
    const path = [...place.path, 'units', index];
    units.set(called, id);
    return [
      { kind: 'unit' as const, path, value: { management, id, name, parent, tags } },
      ...unitsOf(below, { ...place, parent: id, above: `${called}/`, path }),
    ];
  });
}
