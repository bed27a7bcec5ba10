import { fromCursor, keysetOf, pageOf } from './connection.js';
import type { Connection, ConnectionArguments, Keyset, SortKey } from './connection.js';
import { loader } from './loader.js';

/** A list that each of many parents has; `key` is the parent's. */
export interface BatchedList<Row extends object> {
  /** Type and field of the schema, e.g. `Share.grants`. */
  readonly name: string;
  readonly key: string;
  /** All arguments of the field, filters too: fields with other arguments are other lists. */
  readonly args: ConnectionArguments;
  readonly order: readonly SortKey[];
  /** Pages of all parents, by key; one statement. Parents that are not in it have none. */
  readonly load: (keys: string[], keyset: Keyset) => Promise<ReadonlyMap<string, readonly Row[]>>;
  /** Sizes of the whole lists, by key; asked only when `totalCount` is selected. */
  readonly count?: (keys: string[]) => Promise<ReadonlyMap<string, number>>;
}

/**
 * A connection inside a list: what `connection` is for one parent, with one statement for all parents of the request. A nested read of Prisma
 * is that statement: a LATERAL join with the page's own LIMIT for each parent.
 *
 * @example
 * grants(share: Share, args: ConnectionArguments, context: RequestContext): Promise<Connection<Grant>> {
 *   const client = this.clients.of(context.actor.tenant);
 *   return batchedConnection(context, {
 *     name: 'Share.grants',
 *     key: share.id,
 *     args,
 *     order: [{ column: 'id', direction: 'asc' }],
 *     load: async (ids, { where, orderBy, take }) => {
 *       const shares = await client.share.findMany({ where: { id: { in: ids } }, select: { id: true, grants: { where, orderBy, take } } });
 *       return new Map(shares.map(({ id, grants }) => [id, grants]));
 *     },
 *     count: async (ids) => {
 *       const shares = await client.share.findMany({ where: { id: { in: ids } }, select: { id: true, _count: { select: { grants: true } } } });
 *       return new Map(shares.map(({ id, _count }) => [id, _count.grants]));
 *     },
 *   });
 * }
 * @throws GraphQLError as `connection` does
 */
export async function batchedConnection<Row extends object>(
  context: { readonly loaders: Map<string, unknown> },
  { name, key, args, order, load, count }: BatchedList<Row>,
): Promise<Connection<Row>> {
  const keyset = keysetOf(args, order);
  const list = `${name} ${JSON.stringify(args)}`;
  const pages = loader<string, readonly Row[]>(context, list, async (keys) => {
    const found = await fromCursor(args, () => load([...keys], keyset));
    return keys.map((each) => found.get(each) ?? []);
  });
  const sizes =
    count &&
    (() =>
      loader<string, number>(context, `${list} count`, async (keys) => {
        const found = await count([...keys]);
        return keys.map((each) => found.get(each) ?? 0);
      }).load(key));
  return pageOf(await pages.load(key), args, order, sizes);
}
