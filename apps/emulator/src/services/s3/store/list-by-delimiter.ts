import { afterKey, afterPrefix } from './key-range.js';

export interface KeyListing<Item> {
  /** Objects and common prefixes together, in order of their bytes. */
  readonly entries: readonly ListingEntry<Item>[];
  readonly isTruncated: boolean;
}

export type ListingEntry<Item> =
  { readonly kind: 'item'; readonly key: Buffer; readonly item: Item } | { readonly kind: 'prefix'; readonly key: Buffer };

export interface KeyQuery {
  readonly prefix: string;
  /** Empty: no grouping. */
  readonly delimiter: string;
  /** Only keys after this one; a common prefix given here is left out as a whole. Empty: from the start. */
  readonly after: string;
  /** At most 1,000. */
  readonly limit: number;
}

/** Rows with `from` <= key < `to` in order of key. */
export type KeyScan<Item> = (from: Buffer, to: Buffer, limit: number) => readonly { readonly key: Buffer; readonly item: Item }[];

/** Sorts after every key: keys have at most 1,024 bytes of UTF-8, which never contains 0xff. */
const endOfKeys = Buffer.from([0xff]);

/**
 * Lists keys, those that share the text up to the first `delimiter` behind the prefix as one entry. Having seen one key of such a
 * group it seeks to the end of the group, so a group of a million keys costs as much as one of two.
 */
export function listByDelimiter<Item>(scan: KeyScan<Item>, query: KeyQuery): KeyListing<Item> {
  const prefix = Buffer.from(query.prefix);
  const delimiter = Buffer.from(query.delimiter);
  const to = afterPrefix(prefix) ?? endOfKeys;
  const entries: ListingEntry<Item>[] = [];
  let from = startOf(query, prefix, delimiter);
  let batch = delimiter.length > 0 ? 8 : query.limit + 1;
  for (;;) {
    const rows = scan(from, to, batch);
    let group: Buffer | undefined;
    for (const { key, item } of rows) {
      if (group && key.subarray(0, group.length).equals(group)) continue;
      if (entries.length === query.limit) return { entries, isTruncated: true };
      group = groupOf(key, prefix, delimiter);
      entries.push(group ? { kind: 'prefix', key: group } : { kind: 'item', key, item });
    }
    if (rows.length < batch) return { entries, isTruncated: false };
    const end = group ? afterPrefix(group) : afterKey(rows.at(-1)!.key);
    if (!end) return { entries, isTruncated: false };
    from = end;
    batch = group ? 8 : Math.min(batch * 4, query.limit + 1);
  }
}

function startOf({ after }: KeyQuery, prefix: Buffer, delimiter: Buffer): Buffer {
  const marker = Buffer.from(after);
  if (marker.length === 0 || Buffer.compare(marker, prefix) < 0) return prefix;
  const group = groupOf(marker, prefix, delimiter);
  return (group?.equals(marker) ? afterPrefix(marker) : undefined) ?? afterKey(marker);
}

function groupOf(key: Buffer, prefix: Buffer, delimiter: Buffer): Buffer | undefined {
  if (delimiter.length === 0 || !key.subarray(0, prefix.length).equals(prefix)) return undefined;
  const at = key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.subarray(0, at + delimiter.length);
}
