import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { SqlValue } from '../store/connection.js';
import { Connection } from '../store/connection.js';
import type { SortKey } from './keyset.js';
import { behind, orderBy, positionColumns, toPosition } from './keyset.js';

describe('keyset paging', () => {
  let folder: string;
  let connection: Connection;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-keyset-'));
    connection = new Connection(join(folder, 'a.db'), { queryOnly: false });
    connection.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, number REAL, text TEXT, long INTEGER)');
    const numbers: SqlValue[] = [null, 0, -1.5, 0.1, Number.MAX_VALUE, 5e-324];
    const texts: SqlValue[] = [null, '', 'a', 'a\0b', 'a\0c', 'ß', '😀'];
    const longs: SqlValue[] = [0, 9_223_372_036_854_775_807n, 9_223_372_036_854_775_806n, -9_223_372_036_854_775_808n];
    const insert = connection.statement('INSERT INTO t (number, text, long) VALUES (?, ?, ?)');
    for (const number of numbers) for (const text of texts) for (const long of longs) insert.run([number, text, long]);
  });

  afterAll(() => {
    connection.close();
    rmSync(folder, { recursive: true });
  });

  const number = (descending: boolean): SortKey[] => [
    { sql: 'CASE WHEN number IS NULL THEN 1 ELSE 0 END', descending: false },
    { sql: 'number', descending },
  ];
  const text = (descending: boolean): SortKey[] => [
    { sql: 'CASE WHEN text IS NULL THEN 1 ELSE 0 END', descending: false },
    { sql: 'text', descending, type: 'text' },
  ];
  const long = (descending: boolean): SortKey[] => [{ sql: 'long', descending, type: 'integer' }];
  const id: SortKey[] = [{ sql: 'id', descending: false, type: 'integer' }];

  it.each([
    ['one number', [...number(true), ...id]],
    ['text, then int64', [...text(false), ...long(true), ...id]],
    ['int64 first', [...long(false), ...number(false), ...id]],
    ['everything, mixed', [...number(false), ...text(true), ...long(false), ...id]],
  ])('gives every row once and in order: %s', (_name, keys) => {
    const whole = connection.all(`SELECT id FROM t ORDER BY ${orderBy(keys)}`, []).map((row) => row[0]);
    const paged: unknown[] = [];
    for (let condition = { sql: 'true', parameters: [] as readonly SqlValue[] }; ;) {
      const sql = `SELECT id, ${positionColumns(keys)} FROM t WHERE ${condition.sql} ORDER BY ${orderBy(keys)} LIMIT 5`;
      const rows = connection.all(sql, condition.parameters);
      const last = rows.at(-1);
      if (last === undefined) break;
      paged.push(...rows.map((row) => row[0]));
      condition = behind(keys, toPosition(keys, last.slice(1)));
    }
    expect(paged).toEqual(whole);
  });
});
