import { Document } from 'yaml';
import type { z } from 'zod';

import { madeUpProfile } from '../services/organizations/account-profile.js';
import { derivedId } from './derived-ids.js';
import { type EntityOf, ofKind, ordered, type SeedEntity, type SeedValues } from './seed-entity.js';
import {
  appArnOf,
  bucketOf,
  defaultRole,
  defaultWindow,
  organizationPrincipal,
  permissionArn,
  unitPrincipal,
  unitStep,
} from './seed-names.js';
import { type Seed, seedSchema } from './seed-schema.js';

/**
 * The canonical form of a seed: lists and members in one order, and nothing written that follows from the rest.
 *
 * @param schema address of the JSON schema, for editors
 */
export function writeSeed(entities: readonly SeedEntity[], schema?: string): string {
  const seed = express(entities);
  const document = new Document(seed, { compat: 'yaml-1.1' });
  if (schema !== undefined) document.commentBefore = ` yaml-language-server: $schema=${schema}`;
  return Object.keys(seed).length === 0 ? '{}\n' : document.toString({ lineWidth: 0, singleQuote: false });
}

/** Members that say what is so anyway are left out. */
function express(entities: readonly SeedEntity[]): Partial<Seed> {
  const names = namesOf(entities);
  const isImplied = impliedBy(ofKind(entities, 'app'));
  const seed = {
    organizations: inOrder(ofKind(entities, 'organization')).map(({ value }) => expressOrganization(value, entities, names)),
    accounts: inOrder(ofKind(entities, 'account')).map(({ value }) => expressAccount(value, names)),
    buckets: inOrder(ofKind(entities, 'bucket').filter((bucket) => !isImplied(bucket))).map(({ value }) => value),
    domains: inOrder(ofKind(entities, 'domain')).map(({ value }) => ({
      ...value,
      id: unless(value.id, derivedId.domain(value)),
      role: unless(value.role, defaultRole(value)),
    })),
    apps: inOrder(ofKind(entities, 'app')).map(({ value }) => ({
      ...value,
      id: unless(value.id, derivedId.app(value)),
      role: unless(value.role, defaultRole(value)),
      maintenanceWindow: unless(value.maintenanceWindow, defaultWindow(value.id)),
      defaultForDomains: value.defaultForDomains.map((id) => names.domains.get(id) ?? id),
    })),
    permissions: inOrder(ofKind(entities, 'permission')).map(({ value }) => value),
    shares: inOrder(ofKind(entities, 'share')).map(({ value }) => expressShare(value, names)),
    quotas: inOrder(ofKind(entities, 'quota')).map(({ value }) => value),
  };
  return plain(seed, seedSchema) as Partial<Seed>;
}

interface Names {
  /** Unit to its path. */
  readonly units: ReadonlyMap<string, string>;
  readonly roots: ReadonlySet<string>;
  /** Of RAM, in the words of seeds. */
  readonly principals: ReadonlyMap<string, string>;
  readonly domains: ReadonlyMap<string, string>;
  /** ARN to name, of apps whose name is theirs alone. */
  readonly apps: ReadonlyMap<string, string>;
}

function namesOf(entities: readonly SeedEntity[]): Names {
  const units = ofKind(entities, 'unit').map(({ value }) => value);
  const organizations = ofKind(entities, 'organization').map(({ value }) => value);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const pathOf = ({ name, parent }: SeedValues['unit']): string => {
    const above = byId.get(parent);
    return above ? `${pathOf(above)}/${unitStep(name)}` : unitStep(name);
  };
  const paths = new Map(units.map((unit) => [unit.id, pathOf(unit)]));
  const principals = organizations.flatMap((organization) => [
    [organizationPrincipal(organization), 'organization'] as const,
    ...units
      .filter(({ management }) => management === organization.management)
      .map(({ id }) => [unitPrincipal(organization, id), `unit:${paths.get(id)!}`] as const),
  ]);
  const apps = ofKind(entities, 'app').map(({ value }) => value);
  const place = ({ account, region, name }: SeedValues['app']): string => `${account} ${region} ${name}`;
  const namesakes = new Map<string, number>();
  for (const app of apps) namesakes.set(place(app), (namesakes.get(place(app)) ?? 0) + 1);
  const alone = apps.filter((app) => namesakes.get(place(app)) === 1);
  return {
    units: paths,
    roots: new Set(organizations.map(({ root }) => root)),
    principals: new Map(principals),
    domains: new Map(ofKind(entities, 'domain').map(({ value }) => [value.id, value.name])),
    apps: new Map(alone.map((app) => [appArnOf(app), app.name])),
  };
}

function expressOrganization(value: SeedValues['organization'], entities: readonly SeedEntity[], names: Names): object {
  const { management, id, root, ...rest } = value;
  const units = ofKind(entities, 'unit').filter((unit) => unit.value.management === management);
  const policies = inOrder(ofKind(entities, 'policy').filter((policy) => policy.value.management === management));
  const below = (parent: string): object[] =>
    inOrder(units.filter((unit) => unit.value.parent === parent)).map((unit) => ({
      name: unit.value.name,
      id: unless(unit.value.id, derivedId.unit(root, management, names.units.get(unit.value.id)!)),
      tags: unit.value.tags,
      units: below(unit.value.id),
    }));
  const targetName = (target: string): string => {
    const path = names.units.get(target);
    return names.roots.has(target) ? 'root' : path === undefined ? target : `unit:${path}`;
  };
  return {
    management,
    id: unless(id, derivedId.organization(management)),
    root: unless(root, derivedId.root(management)),
    ...rest,
    units: below(root),
    policies: policies.map(({ value: { management: _, ...policy } }) => ({
      ...policy,
      id: unless(policy.id, derivedId.policy(management, policy.type, policy.name)),
      targets: policy.targets.map(targetName),
    })),
    withoutFullAccess: ofKind(entities, 'detachment')
      .filter((detachment) => detachment.value.management === management)
      .flatMap((detachment) => detachment.value.withoutFullAccess.map(targetName)),
  };
}

function expressAccount(value: SeedValues['account'], names: Names): object {
  return {
    ...value,
    email: unless(value.email, madeUpProfile(value.id).email),
    organization: value.organization === value.id ? undefined : value.organization,
    unit: value.unit === undefined ? undefined : names.units.get(value.unit),
  };
}

function expressShare(value: SeedValues['share'], names: Names): object {
  const nameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);
  return {
    ...value,
    id: unless(value.id, derivedId.share(value)),
    resources: value.resources.map((arn) => names.apps.get(arn) ?? arn),
    principals: value.principals.map((principal) => names.principals.get(principal) ?? principal),
    permissions: value.permissions.map((arn) => (permissionArn(nameOf(arn), value) === arn ? nameOf(arn) : arn)),
  };
}

/** True of buckets that come with the first of the apps that use them. */
function impliedBy(apps: readonly EntityOf<'app'>[]): (bucket: EntityOf<'bucket'>) => boolean {
  const users = new Map<string, SeedValues['app']>();
  for (const { value } of inOrder(apps).reverse()) users.set(bucketOf(value.artifactStore), value);
  return ({ value: { name, account, region, policy } }) => {
    const first = users.get(name);
    return policy === undefined && first?.account === account && first.region === region;
  };
}

function unless<Value>(value: Value, usual: Value): Value | undefined {
  return value === usual ? undefined : value;
}

function inOrder<Entity extends EntityOf<SeedEntity['kind']>>(entities: readonly Entity[]): Entity[] {
  const rank = ({ kind, value }: Entity): string => {
    const {
      account = '',
      region = '',
      name = '',
      id = '',
      management = '',
      code = '',
    } = value as unknown as Partial<Record<string, string>>;
    return [account, region, management, kind === 'account' ? id : name, code, id].join('\u0000');
  };
  const ranked = entities.map((entity) => ({ entity, at: rank(entity) }));
  return ranked.sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ entity }) => entity);
}

/** Members in the order of the schema, without those that the schema fills in; lists of names in order. */
function plain(value: unknown, schema: z.core.$ZodType): unknown {
  const { innerType, element, shape } = schema._zod.def as Structure;
  if (innerType) return plain(value, innerType);
  if (element) {
    const items = (value as unknown[]).map((item) => plain(item, element));
    return items.every((item) => typeof item === 'string') ? items.sort() : items;
  }
  // tags, which have no order; documents keep theirs
  if (!shape) return isTags(value) ? ordered(value) : value;
  const members = Object.entries(shape).flatMap(([name, member]) => {
    const given = (value as Record<string, unknown>)[name];
    if (given === undefined || JSON.stringify(given) === JSON.stringify((member as z.ZodType).safeParse(undefined).data)) return [];
    return [[name, plain(given, member)] as const];
  });
  return Object.fromEntries(members);
}

interface Structure {
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

function isTags(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((member) => typeof member === 'string');
}
