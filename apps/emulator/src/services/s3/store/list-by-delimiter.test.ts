import { describe, expect, it } from '@jest/globals';

import { listByDelimiter } from './list-by-delimiter.js';
import type { KeyQuery, KeyScan } from './list-by-delimiter.js';

interface Scanned {
  readonly scan: KeyScan<string>;
  /** How many rows were asked for and given. */
  rows: number;
}

function scanOver(keys: readonly string[]): Scanned {
  const sorted = keys.map((key) => Buffer.from(key)).sort(Buffer.compare);
  const scanned: Scanned = {
    rows: 0,
    scan: (from, to, limit) => {
      const found = sorted.filter((key) => Buffer.compare(key, from) >= 0 && Buffer.compare(key, to) < 0).slice(0, limit);
      scanned.rows += found.length;
      return found.map((key) => ({ key, item: key.toString() }));
    },
  };
  return scanned;
}

/** Every page, each as its keys; a page's last entry is where the next begins. */
function pages(keys: readonly string[], query: Partial<KeyQuery>): string[][] {
  const { scan } = scanOver(keys);
  const all: string[][] = [];
  let after = query.after ?? '';
  for (;;) {
    const { entries, isTruncated } = listByDelimiter(scan, { prefix: '', delimiter: '', limit: 1000, ...query, after });
    all.push(entries.map((entry) => entry.key.toString()));
    if (!isTruncated) return all;
    after = all.at(-1)!.at(-1)!;
  }
}

const keys = ['a', 'a/1', 'a/2', 'a/b/3', 'a0', 'b/', 'b/x', 'c', 'é/1', '\uffff/1', '😀/1'];

describe('listByDelimiter', () => {
  it('orders by bytes, not by UTF-16', () => {
    expect(pages(keys, {})).toEqual([keys]);
  });

  it('groups up to the delimiter, and pages count groups', () => {
    const grouped = ['a', 'a/', 'a0', 'b/', 'c', 'é/', '\uffff/', '😀/'];
    expect(pages(keys, { delimiter: '/' })).toEqual([grouped]);
    for (const limit of [1, 2, 3, 7, 8]) expect(pages(keys, { delimiter: '/', limit }).flat()).toEqual(grouped);
    expect(pages(keys, { delimiter: '/', limit: 4 })).toHaveLength(2);
  });

  it('looks under the prefix only', () => {
    expect(pages(keys, { prefix: 'a/', delimiter: '/' })).toEqual([['a/1', 'a/2', 'a/b/']]);
    expect(pages(keys, { prefix: 'b/', delimiter: '/' })).toEqual([['b/', 'b/x']]);
    expect(pages(keys, { prefix: 'z' })).toEqual([[]]);
    expect(pages(keys, { prefix: '😀' })).toEqual([['😀/1']]);
  });

  it('starts after the marker, and leaves a group given as marker out', () => {
    expect(pages(keys, { after: 'a/2' })).toEqual([keys.slice(3)]);
    expect(pages(keys, { after: 'a/', delimiter: '/' })[0]!.slice(0, 2)).toEqual(['a0', 'b/']);
    expect(pages(keys, { after: 'a/1', delimiter: '/' })[0]!.slice(0, 2)).toEqual(['a/', 'a0']);
    expect(pages(keys, { after: 'a', prefix: 'b' })).toEqual([['b/', 'b/x']]);
    expect(pages(keys, { after: 'z', prefix: 'b' })).toEqual([[]]);
  });

  it('takes delimiters of any length', () => {
    expect(pages(['xAABy', 'xAABz', 'xAy'], { delimiter: 'AAB' })).toEqual([['xAAB', 'xAy']]);
  });

  it('reads few rows of a large group', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `big/${index}`);
    const scanned = scanOver(['a', ...many, 'z']);
    const { entries } = listByDelimiter(scanned.scan, { prefix: '', delimiter: '/', after: '', limit: 1000 });
    expect(entries.map(({ key }) => key.toString())).toEqual(['a', 'big/', 'z']);
    expect(scanned.rows).toBeLessThan(20);
  });
});
