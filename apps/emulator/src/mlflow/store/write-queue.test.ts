import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { invalidParameterValue } from '@mlapps/mlflow-protocol/errors';

import { Connection } from './connection.js';
import { WriteQueue } from './write-queue.js';

describe('the write queue', () => {
  let folder: string;
  let connection: Connection;
  let queue: WriteQueue;
  let rollbacks: number;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-queue-'));
    connection = new Connection(join(folder, 'a.db'), { queryOnly: false });
    connection.execute('CREATE TABLE t (a INTEGER UNIQUE)');
    rollbacks = 0;
    queue = new WriteQueue(connection, () => rollbacks++);
  });

  afterEach(() => {
    connection.close();
    rmSync(folder, { recursive: true });
  });

  const insert = (value: number) => connection.statement('INSERT INTO t VALUES (?)').run([value]);
  const stored = () =>
    connection
      .statement('SELECT a FROM t ORDER BY a')
      .all([])
      .map((row) => row[0]);

  it('applies the works of one turn in one transaction and acknowledges them after the commit', async () => {
    const seen: unknown[] = [];
    const reader = new Connection(join(folder, 'a.db'), { queryOnly: true });
    const works = [1, 2, 3].map((value) =>
      queue.write(() => {
        insert(value);
        seen.push(reader.statement('SELECT count(*) FROM t').get([])?.[0]);
        return value * 10;
      }),
    );
    expect(stored()).toEqual([]);
    expect(await Promise.all(works)).toEqual([10, 20, 30]);
    // While they were applied nobody else saw them; once acknowledged everybody does.
    expect(seen).toEqual([0, 0, 0]);
    expect(reader.statement('SELECT count(*) FROM t').get([])).toEqual([3]);
    reader.close();
  });

  it('takes only the refused work out of a turn', async () => {
    const results = await Promise.allSettled([
      queue.write(() => insert(1)),
      queue.write(() => {
        throw invalidParameterValue('no');
      }),
      queue.write(() => insert(2)),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(stored()).toEqual([1, 2]);
    expect(rollbacks).toBe(0);
  });

  it('undoes a work that wrote before it refused, and keeps its neighbours', async () => {
    const results = await Promise.allSettled([
      queue.write(() => insert(1)),
      queue.write(() => {
        insert(99);
        throw invalidParameterValue('too late');
      }),
      queue.write(() => insert(2)),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(stored()).toEqual([1, 2]);
    expect(rollbacks).toBeGreaterThan(0);
  });

  it('loses nobody to a database error', async () => {
    const results = await Promise.allSettled([queue.write(() => insert(1)), queue.write(() => insert(1)), queue.write(() => insert(2))]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(stored()).toEqual([1, 2]);
    await queue.write(() => insert(3));
    expect(stored()).toEqual([1, 2, 3]);
  });

  it('takes more works than one transaction holds, in order', async () => {
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 1_000 }, (_, value) =>
        queue.write(() => {
          insert(value);
          order.push(value);
        }),
      ),
    );
    expect(order).toEqual(Array.from({ length: 1_000 }, (_, value) => value));
    expect(stored()).toHaveLength(1_000);
  });

  it('commits what is queued when it is flushed', async () => {
    const written = queue.write(() => insert(7));
    queue.flush();
    expect(stored()).toEqual([7]);
    await written;
  });
});
