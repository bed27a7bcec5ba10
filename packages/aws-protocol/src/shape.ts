import { NormalizedSchema } from '@smithy/core/schema';

/** How a time is written: RFC 3339, RFC 7231 or seconds since the epoch. */
export type TimestampFormat = 'dateTime' | 'httpDate' | 'epochSeconds';

export type ScalarKind = 'string' | 'boolean' | 'number' | 'bigInteger' | 'bigDecimal' | 'blob' | 'timestamp';

/** A member of a structure, list or map: what it is and how it is bound to the wire. */
export interface Member {
  readonly name: string;
  readonly shape: Shape;
  readonly traits: Traits;
}

/** The traits of the SDK's run-time schemas that a server needs; the member's own win over its target's. */
export interface Traits {
  readonly httpLabel?: 1;
  readonly httpQuery?: string;
  readonly httpQueryParams?: 1;
  readonly httpHeader?: string;
  readonly httpPrefixHeaders?: string;
  readonly httpPayload?: 1;
  readonly httpResponseCode?: 1;
  readonly jsonName?: string;
  readonly xmlName?: string;
  readonly xmlAttribute?: 1;
  readonly xmlFlattened?: 1;
  readonly xmlNamespace?: readonly [prefix: string, uri: string];
  readonly sparse?: 1;
  readonly sensitive?: 1;
  readonly streaming?: 1;
  readonly error?: 'client' | 'server';
  readonly httpError?: number;
  readonly awsQueryError?: readonly [code: string, status: number];
}

export interface StructureShape {
  readonly kind: 'structure';
  /** A union is a structure of which exactly one member is present. */
  readonly union: boolean;
  readonly name: string;
  readonly traits: Traits;
  readonly members: readonly Member[];
  /** Names of the members the model requires. */
  readonly required: ReadonlySet<string>;
}

export type Shape =
  | { readonly kind: ScalarKind; readonly timestampFormat?: TimestampFormat | undefined }
  | { readonly kind: 'document' }
  | { readonly kind: 'list'; readonly name: string; readonly member: Member }
  | { readonly kind: 'map'; readonly name: string; readonly key: Member; readonly value: Member }
  | StructureShape;

const scalars: Readonly<Record<number, Shape>> = {
  0: { kind: 'string' },
  1: { kind: 'number' },
  2: { kind: 'boolean' },
  4: { kind: 'timestamp' },
  5: { kind: 'timestamp', timestampFormat: 'dateTime' },
  6: { kind: 'timestamp', timestampFormat: 'httpDate' },
  7: { kind: 'timestamp', timestampFormat: 'epochSeconds' },
  15: { kind: 'document' },
  17: { kind: 'bigInteger' },
  19: { kind: 'bigDecimal' },
  21: { kind: 'blob' },
  42: { kind: 'blob' },
};

const known = new WeakMap<object, Shape>();

/** The structure behind an operation's input or output; `undefined` for an operation that has none (`unit`). */
export function structureOf(schema: unknown): StructureShape | undefined {
  const normalized = NormalizedSchema.of(schema as Parameters<typeof NormalizedSchema.of>[0]);
  if (normalized.isUnitSchema()) return undefined;
  const shape = resolve(normalized);
  return shape.kind === 'structure' ? shape : undefined;
}

function resolve(schema: NormalizedSchema): Shape {
  const raw = schema.getSchema() as unknown;
  if (typeof raw === 'object' && raw !== null) return known.get(raw) ?? resolveAggregate(schema, raw);
  if (schema.isListSchema()) return { kind: 'list', name: 'List', member: memberOf('member', schema.getValueSchema()) };
  if (schema.isMapSchema()) {
    return { kind: 'map', name: 'Map', key: memberOf('key', schema.getKeySchema()), value: memberOf('value', schema.getValueSchema()) };
  }
  const scalar = scalars[raw as number];
  if (scalar === undefined) throw new TypeError(`unknown run-time schema ${String(raw)} at ${schema.getName(true) ?? '?'}`);
  return scalar;
}

function resolveAggregate(schema: NormalizedSchema, raw: object): Shape {
  const name = schema.getName() ?? '';
  const shape: Record<string, unknown> = { name };
  // registered before its members are resolved: a member may lead back here
  known.set(raw, shape as unknown as Shape);
  if (schema.isStructSchema()) {
    const members: Member[] = [];
    Object.assign(shape, { kind: 'structure', union: schema.isUnionSchema(), traits: schema.getOwnTraits(), members });
    for (const [memberName, memberSchema] of schema.structIterator()) members.push(memberOf(memberName, memberSchema));
    const requiredCount = Number((raw as unknown as readonly unknown[])[6] ?? 0);
    shape['required'] = new Set(members.slice(0, requiredCount).map((member) => member.name));
  } else if (schema.isListSchema()) {
    Object.assign(shape, { kind: 'list', member: memberOf('member', schema.getValueSchema()) });
  } else if (schema.isMapSchema()) {
    Object.assign(shape, { kind: 'map', key: memberOf('key', schema.getKeySchema()), value: memberOf('value', schema.getValueSchema()) });
  } else {
    known.delete(raw);
    throw new TypeError(`unknown run-time schema ${name}`);
  }
  return shape as unknown as Shape;
}

function memberOf(name: string, schema: NormalizedSchema): Member {
  // a structure's own xmlName names it only at the root of a document, so a member takes none but its own
  const { xmlName: _root, ...traits } = schema.getMergedTraits() as Traits;
  const { xmlName } = schema.getMemberTraits() as Traits;
  return { name, shape: resolve(schema), traits: xmlName === undefined ? traits : { ...traits, xmlName } };
}
