import type { OrganizationFeatureSet, PolicyType } from '@aws-sdk/client-organizations';

import type { SeedPath } from './seed-error.js';

type Tags = Readonly<Record<string, string>>;
type Document = Readonly<Record<string, unknown>>;

interface Owned {
  readonly account: string;
  readonly region: string;
}

/** What a seed can say of each kind of thing, with all defaults, ids and references filled in. Members are named as in the seed. */
export interface SeedValues {
  organization: {
    readonly management: string;
    readonly id: string;
    readonly root: string;
    readonly featureSet: OrganizationFeatureSet;
    readonly sharing: boolean;
    readonly trustedServices: readonly string[];
    readonly policyTypes: readonly PolicyType[];
  };
  unit: { readonly management: string; readonly id: string; readonly name: string; readonly parent: string; readonly tags: Tags };
  account: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    /** Management account. */
    readonly organization?: string | undefined;
    /** Id of the root or a unit. */
    readonly unit?: string | undefined;
    readonly tags: Tags;
  };
  bucket: Owned & { readonly name: string; readonly policy?: Document | undefined };
  quota: Owned & { readonly service: string; readonly code: string; readonly value: number };
  domain: Owned & {
    readonly id: string;
    readonly name: string;
    readonly vpc: string;
    readonly subnets: readonly string[];
    readonly role: string;
    readonly tags: Tags;
  };
  app: Owned & {
    readonly id: string;
    readonly name: string;
    readonly artifactStore: string;
    readonly role: string;
    readonly default: boolean;
    /** Ids of domains. */
    readonly defaultForDomains: readonly string[];
    readonly modelRegistration: boolean;
    readonly maintenanceWindow: string;
    readonly tags: Tags;
  };
  permission: Owned & { readonly name: string; readonly resourceType: string; readonly template: Document; readonly tags: Tags };
  share: Owned & {
    readonly id: string;
    readonly name: string;
    /** ARNs. */
    readonly resources: readonly string[];
    /** As RAM names them. */
    readonly principals: readonly string[];
    /** ARNs, without the defaults of resource types. */
    readonly permissions: readonly string[];
    readonly allowExternal: boolean;
    readonly retainOnLeave: boolean;
    readonly accepted: readonly string[];
    readonly tags: Tags;
  };
  policy: {
    readonly management: string;
    readonly id: string;
    readonly type: PolicyType;
    readonly name: string;
    readonly description: string;
    readonly content: Document;
    /** Ids of the root, of units and of accounts. */
    readonly targets: readonly string[];
    readonly tags: Tags;
  };
}

/** Kinds in the order in which they are made. */
export const SEED_KINDS = ['organization', 'unit', 'account', 'bucket', 'quota', 'domain', 'app', 'permission', 'share', 'policy'] as const;
export type SeedKind = (typeof SEED_KINDS)[number];

/** One thing that a seed names, or that is there. */
export type SeedEntity = {
  [Kind in SeedKind]: {
    readonly kind: Kind;
    /** Where it stands in the seed; empty for what was not read from one. */
    readonly path: SeedPath;
    /** Named by another entry, at `path`, and not by one of its own. */
    readonly implied?: true;
    readonly value: SeedValues[Kind];
  };
}[SeedKind];

export type EntityOf<Kind extends SeedKind> = Extract<SeedEntity, { readonly kind: Kind }>;

/** Two entities with the same key are the same thing. */
export function keyOf(entity: SeedEntity): string {
  switch (entity.kind) {
    case 'organization':
      return `organization ${entity.value.management}`;
    case 'bucket':
      return `bucket ${entity.value.name}`;
    case 'quota':
      return `quota ${entity.value.account} ${entity.value.region} ${entity.value.service} ${entity.value.code}`;
    case 'permission':
      return `permission ${entity.value.account} ${entity.value.region} ${entity.value.name}`;
    default:
      return `${entity.kind} ${entity.value.id}`;
  }
}

export function ofKind<Kind extends SeedKind>(entities: readonly SeedEntity[], kind: Kind): EntityOf<Kind>[] {
  return entities.filter((entity): entity is EntityOf<Kind> => entity.kind === kind);
}

/** Members in which two entities differ. The order of lists and of members does not count. */
export function differences(a: SeedEntity, b: SeedEntity): string[] {
  const [left, right] = [a.value as unknown as Document, b.value as unknown as Document];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].filter((name) => comparable(left[name]) !== comparable(right[name]));
}

function comparable(value: unknown): string {
  return JSON.stringify(ordered(value)) ?? '';
}

/** A copy in which members, and lists of plain values, are in order. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(ordered);
    return items.every((item) => typeof item !== 'object') ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, ordered(member)]));
}
