import { keysetOf, pageOf, readCursor } from './connection.js';
import type { Connection, ConnectionArguments, SortKey } from './connection.js';

const byKey: readonly SortKey[] = [{ column: 'key', direction: 'asc' }];

/**
 * One page of a list that is there already, sorted by `key`, which is unique in it. Pages go on after a key, as those of a query do.
 *
 * @throws GraphQLError as `connection` does
 */
export function listConnection<Row extends { readonly key: string }>(list: readonly Row[], args: ConnectionArguments): Connection<Row> {
  const { take } = keysetOf(args, byKey);
  const from = args.after == null ? 0 : firstBeyond(list, keyIn(args.after), (key, place) => key > place);
  const to = args.before == null ? list.length : firstBeyond(list, keyIn(args.before), (key, place) => key >= place);
  const rows = args.first == null ? list.slice(Math.max(from, to - take), to).reverse() : list.slice(from, Math.min(to, from + take));
  return pageOf(rows, args, byKey, () => Promise.resolve(list.length));
}

function keyIn(cursor: string): string {
  return String(readCursor(cursor, byKey)[0]);
}

/** Index of the first row whose key is beyond the place, by halving. */
function firstBeyond(list: readonly { readonly key: string }[], place: string, beyond: (key: string, place: string) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beyond(list[middle]!.key, place)) high = middle;
    else low = middle + 1;
  }
  return low;
}
