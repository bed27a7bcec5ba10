import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { ClosedConnections } from './closed-connections.js';
import { Connection, safeInteger } from './connection.js';
import { migrate } from './migrations.js';

const openHandles = (file: string): number =>
  readdirSync('/proc/self/fd').filter((handle) => {
    try {
      return readlinkSync(`/proc/self/fd/${handle}`).startsWith(file);
    } catch {
      return false;
    }
  }).length;

const onLinux = process.platform === 'linux' ? it : it.skip;

describe('a connection', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-connection-'));
    file = join(folder, 'a.db');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps int64, doubles and text exactly', () => {
    const connection = new Connection(file, { queryOnly: false });
    connection.execute('CREATE TABLE t (i INTEGER, r REAL, s TEXT)');
    const insert = connection.statement('INSERT INTO t VALUES (?, ?, ?)');
    insert.run([9_223_372_036_854_775_807n, 0.1 + 0.2, 'nul \0 and \u2028']);
    insert.run([-5, 5e-324, '']);
    expect(connection.all(`SELECT ${safeInteger('i')}, r, json_quote(s) FROM t`, [])).toEqual([
      ['9223372036854775807', 0.1 + 0.2, JSON.stringify('nul \0 and \u2028').replace('\\u2028', '\u2028')],
      [-5, 5e-324, '""'],
    ]);
    connection.close();
  });

  it('refuses to write when it is for queries', () => {
    new Connection(file, { queryOnly: false }).execute('CREATE TABLE t (a)');
    const reader = new Connection(file, { queryOnly: true });
    expect(() => reader.execute('INSERT INTO t VALUES (1)')).toThrow('readonly');
    reader.close();
  });

  it('minds case in LIKE', () => {
    const connection = new Connection(file, { queryOnly: true });
    expect(connection.all(`SELECT 'Abc' LIKE 'a%', 'Abc' LIKE 'A%'`, [])).toEqual([[0, 1]]);
    connection.close();
  });

  it('reads one moment in a snapshot', () => {
    const writer = new Connection(file, { queryOnly: false });
    writer.execute('CREATE TABLE t (a)');
    const reader = new Connection(file, { queryOnly: true });
    const count = () => reader.all('SELECT count(*) FROM t', [])[0]?.[0];
    reader.snapshot(() => {
      expect(count()).toBe(0);
      writer.execute('INSERT INTO t VALUES (1)');
      expect(count()).toBe(0);
    });
    expect(count()).toBe(1);
    reader.close();
    writer.close();
  });

  it('refuses a file of a newer version', () => {
    const connection = new Connection(file, { queryOnly: false });
    migrate(connection);
    connection.execute('PRAGMA user_version = 1000');
    expect(() => migrate(connection)).toThrow('schema version 1000');
    connection.close();
  });

  onLinux('lets its file go once it is closed and collected', async () => {
    const closed = new ClosedConnections();
    const useOnce = (): void => {
      const connection = new Connection(file, { queryOnly: false });
      migrate(connection);
      connection.statement('SELECT 1').get([]);
      expect(openHandles(file)).toBeGreaterThan(0);
      connection.close();
      closed.add();
    };
    useOnce();
    for (let turn = 0; turn < 40 && openHandles(file) > 0; turn++) await sleep(50);
    expect(openHandles(file)).toBe(0);
  });
});
