import { GraphQLError } from 'graphql';

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when asked for. */
  readonly totalCount?: () => Promise<number>;
}

/** A column that orders a list; the last one of an order is unique. */
export interface SortKey {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
}

/** What a query has to add, in Prisma's terms: rows after a place, in an order, one more than the page. */
export interface Keyset {
  readonly where: Record<string, unknown>;
  readonly orderBy: Record<string, 'asc' | 'desc'>[];
  readonly take: number;
}

const MAXIMUM = 100;

/**
 * One page of a list, both ways, by the place of its rows and not by their number: rows that come and go do not shift it.
 *
 * @example
 * connection(args, [{ column: 'name', direction: 'asc' }, { column: 'id', direction: 'asc' }],
 *   ({ where, orderBy, take }) => client.sharingPolicy.findMany({ where: { AND: [filter, where] }, orderBy, take }));
 * @throws GraphQLError when neither or both of first and last are given, out of 1 to 100, or a cursor is not of this list
 */
export async function connection<Row extends object>(
  args: ConnectionArguments,
  order: readonly SortKey[],
  load: (keyset: Keyset) => Promise<Row[]>,
  totalCount?: () => Promise<number>,
): Promise<Connection<Row>> {
  return pageOf(await load(keysetOf(args, order)), args, order, totalCount);
}

/** @throws GraphQLError as `connection` does */
export function keysetOf(args: ConnectionArguments, order: readonly SortKey[]): Keyset {
  const { size, backward } = sizeOf(args);
  const sought = backward ? order.map(reversed) : order;
  const places = [
    ...(args.after == null ? [] : [beyond(order, readCursor(args.after, order))]),
    ...(args.before == null ? [] : [beyond(order.map(reversed), readCursor(args.before, order))]),
  ];
  return {
    where: places.length === 0 ? {} : { AND: places },
    orderBy: sought.map(({ column, direction }) => ({ [column]: direction })),
    take: size + 1,
  };
}

/**
 * The same for a list in the order of ids, newest first, by a column that is one: of a table between, or in SQL of one's own.
 *
 * @throws GraphQLError as `connection` does
 */
export function idPlaces<Column extends string>(
  column: Column,
  args: ConnectionArguments,
): Record<Column, { lt?: string; gt?: string }> & { readonly order: 'asc' | 'desc'; readonly take: number } {
  const { size, backward } = sizeOf(args);
  const idAt = (cursor: string): string => {
    const [id] = readCursor(cursor, [{ column: 'id', direction: 'desc' }]);
    if (typeof id !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw badArguments('This cursor is not of this list.');
    return id;
  };
  const place = { ...(args.after != null && { lt: idAt(args.after) }), ...(args.before != null && { gt: idAt(args.before) }) };
  return { [column]: place, order: backward ? 'asc' : 'desc', take: size + 1 } as ReturnType<typeof idPlaces<Column>>;
}

/** The page that rows are which were sought by `keysetOf` of the same arguments. */
export function pageOf<Row extends object>(
  found: readonly Row[],
  args: ConnectionArguments,
  order: readonly SortKey[],
  totalCount?: () => Promise<number>,
): Connection<Row> {
  const { size, backward } = sizeOf(args);
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (backward) rows.reverse();
  const edges = rows.map((node) => ({ node, cursor: cursorOf(node, order) }));
  return {
    edges,
    nodes: rows,
    pageInfo: {
      hasNextPage: backward ? args.before != null : more,
      hasPreviousPage: backward ? more : args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    ...(totalCount && { totalCount }),
  };
}

function sizeOf({ first, last }: ConnectionArguments): { size: number; backward: boolean } {
  if ((first == null) === (last == null)) throw badArguments('Give either first or last.');
  const size = (first ?? last)!;
  if (size < 1 || size > MAXIMUM) throw badArguments(`${first == null ? 'last' : 'first'} must be from 1 to ${MAXIMUM}.`);
  return { size, backward: first == null };
}

function reversed({ column, direction }: SortKey): SortKey {
  return { column, direction: direction === 'asc' ? 'desc' : 'asc' };
}

/** (a, b) > (x, y) as a > x or (a = x and b > y): Prisma has no comparison of rows. */
function beyond(order: readonly SortKey[], place: readonly unknown[]): Record<string, unknown> {
  const alternatives = order.map(({ column, direction }, index) => ({
    ...Object.fromEntries(order.slice(0, index).map((key, at) => [key.column, place[at]])),
    [column]: { [direction === 'asc' ? 'gt' : 'lt']: place[index] },
  }));
  return { OR: alternatives };
}

export function cursorOf(row: object, order: readonly SortKey[]): string {
  const place = order.map(({ column }) => tagged((row as Record<string, unknown>)[column]));
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function tagged(value: unknown): unknown {
  if (value instanceof Date) return { at: value.toISOString() };
  return typeof value === 'bigint' ? { int: String(value) } : value;
}

export function readCursor(cursor: string, order: readonly SortKey[]): unknown[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(place) && place.length === order.length) return place.map(untagged);
  } catch {
    // not ours
  }
  throw badArguments('This cursor is not of this list.');
}

function untagged(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return value;
  const { at, int } = (value ?? {}) as { at?: string; int?: string };
  if (at !== undefined && !Number.isNaN(Date.parse(at))) return new Date(at);
  if (int !== undefined && /^-?\d{1,19}$/.test(int)) return BigInt(int);
  throw new TypeError('neither text, number, time nor whole number');
}

function badArguments(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
