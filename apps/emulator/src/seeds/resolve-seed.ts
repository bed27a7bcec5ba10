import { derivedId } from './derived-ids.js';
import { type ResolvedOrganizations, resolveOrganizations, unknownUnit } from './resolve-organizations.js';
import { keyOf, type SeedEntity } from './seed-entity.js';
import { pathText, type SeedPath, type SeedProblem } from './seed-error.js';
import {
  appArnOf,
  bucketOf,
  defaultRole,
  defaultWindow,
  isDefaultPermission,
  organizationPrincipal,
  permissionArn,
  unitPrincipal,
} from './seed-names.js';
import type { Seed } from './seed-schema.js';

export interface Resolution {
  readonly entities: readonly SeedEntity[];
  readonly problems: readonly SeedProblem[];
}

/** Fills in ids, defaults and what is referred to; says what does not resolve or is there twice. */
export function resolveSeed(seed: Seed): Resolution {
  const organizations = resolveOrganizations(seed);
  const problems = [...organizations.problems];
  const entities = [
    ...organizations.entities,
    ...seed.buckets.map((value, index): SeedEntity => ({ kind: 'bucket', path: ['buckets', index], value })),
    ...seed.quotas.map((value, index): SeedEntity => ({ kind: 'quota', path: ['quotas', index], value })),
    ...seed.domains.map(resolveDomain),
    ...seed.apps.map((app, index) => resolveApp(app, ['apps', index], seed, problems)),
    ...impliedBuckets(seed),
    ...seed.permissions.map((value, index): SeedEntity => ({ kind: 'permission', path: ['permissions', index], value })),
    ...seed.shares.map((share, index) => resolveShare(share, ['shares', index], { seed, organizations, problems })),
  ];
  return { entities, problems: [...problems, ...repeated(entities)] };
}

function resolveDomain({ id, role, ...domain }: Seed['domains'][number], index: number): SeedEntity {
  const value = { ...domain, id: id ?? derivedId.domain(domain), role: role ?? defaultRole(domain) };
  return { kind: 'domain', path: ['domains', index], value };
}

function inPlace<Item extends { readonly account: string; readonly region: string }>(
  items: readonly Item[],
  { account, region }: { readonly account: string; readonly region: string },
): Item[] {
  return items.filter((item) => item.account === account && item.region === region);
}

function resolveApp(app: Seed['apps'][number], path: SeedPath, seed: Seed, problems: SeedProblem[]): SeedEntity {
  const id = app.id ?? derivedId.app(app);
  const domains = inPlace(seed.domains, app);
  const defaultForDomains = app.defaultForDomains.map((name, index) => {
    const domain = domains.find((candidate) => candidate.name === name);
    if (domain) return domain.id ?? derivedId.domain(domain);
    const known = domains.map((candidate) => candidate.name).join(', ') || 'none';
    problems.push({
      path: [...path, 'defaultForDomains', index],
      message: `there is no domain ${name} in ${app.region}; there are: ${known}`,
    });
    return name;
  });
  const defaults = { role: app.role ?? defaultRole(app), maintenanceWindow: app.maintenanceWindow ?? defaultWindow(id) };
  return { kind: 'app', path, value: { ...app, ...defaults, id, defaultForDomains } };
}

/** An app's bucket is made with it when the seed does not name it. */
function impliedBuckets(seed: Seed): SeedEntity[] {
  const named = new Set(seed.buckets.map(({ name }) => name));
  return seed.apps.flatMap(({ artifactStore, account, region }, index): SeedEntity[] => {
    const name = bucketOf(artifactStore);
    if (named.has(name)) return [];
    named.add(name);
    return [{ kind: 'bucket', path: ['apps', index, 'artifactStore'], implied: true, value: { name, account, region } }];
  });
}

interface ShareSurroundings {
  readonly seed: Seed;
  readonly organizations: ResolvedOrganizations;
  readonly problems: SeedProblem[];
}

function resolveShare(share: Seed['shares'][number], path: SeedPath, surroundings: ShareSurroundings): SeedEntity {
  const { seed, problems } = surroundings;
  const apps = inPlace(seed.apps, share);
  const resources = share.resources.map((name, index) => {
    if (name.startsWith('arn:')) return name;
    const [app, another] = apps.filter((candidate) => candidate.name === name);
    if (app && !another) return appArnOf({ ...share, id: app.id ?? derivedId.app(app) });
    const known = apps.map((candidate) => candidate.name).join(', ') || 'none';
    const message = app
      ? `several apps are called ${name}; give the ARN`
      : `${share.account} has no app ${name} in ${share.region}; there are: ${known}`;
    problems.push({ path: [...path, 'resources', index], message });
    return name;
  });
  const principals = share.principals.map((name, index) => principalOf(name, share.account, [...path, 'principals', index], surroundings));
  for (const [index, account] of share.accepted.entries()) {
    if (principals.some((principal) => principal === account || principal.includes(`:${account}:`))) continue;
    problems.push({ path: [...path, 'accepted', index], message: `${account} is not among principals` });
  }
  const permissions = share.permissions.map((name) => permissionArn(name, share)).filter((arn) => !isDefaultPermission(arn));
  return { kind: 'share', path, value: { ...share, id: share.id ?? derivedId.share(share), resources, principals, permissions } };
}

function principalOf(name: string, owner: string, path: SeedPath, { organizations, problems }: ShareSurroundings): string {
  const isUnit = name.startsWith('unit:');
  if (name !== 'organization' && !isUnit) {
    if (!/^\d{12}$|^arn:|\.amazonaws\.com/.test(name)) {
      problems.push({ path, message: 'must be 12 digits, organization, unit:Research/Vision, or an ARN' });
    }
    return name;
  }
  const found = organizations.organizations.get(organizations.membership.get(owner) ?? '');
  if (!found) {
    problems.push({ path, message: `${owner} is in no organization of this seed` });
    return name;
  }
  if (!isUnit) return organizationPrincipal(found.entity.value);
  const unit = name.slice('unit:'.length);
  const id = found.units.get(unit);
  if (id === undefined) problems.push({ path, message: unknownUnit(unit, found.units) });
  return unitPrincipal(found.entity.value, id ?? '');
}

function repeated(entities: readonly SeedEntity[]): SeedProblem[] {
  const first = new Map<string, SeedEntity>();
  return entities.flatMap((entity) => {
    const earlier = first.get(keyOf(entity));
    if (!earlier) first.set(keyOf(entity), entity);
    const hint = 'id' in entity.value && entity.kind !== 'account' ? '; give one of them an id' : '';
    return earlier ? [{ path: entity.path, message: `is the same ${entity.kind} as ${pathText(earlier.path)}${hint}` }] : [];
  });
}
