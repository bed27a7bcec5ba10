import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { AppStore } from '../store/app-store.js';
import { SearchPool } from './search-pool.js';
import type { SearchRequest } from './search-request.js';

describe('search threads', () => {
  let folder: string;
  let file: string;
  let store: AppStore;
  let pool: SearchPool;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-search-'));
    file = join(folder, 'a.db');
    store = new AppStore(file, 's3://bucket/root', 1);
    pool = new SearchPool({ workers: 2, connectionsPerWorker: 4 });
  });

  afterEach(async () => {
    await pool.close();
    store.close();
    rmSync(folder, { recursive: true });
  });

  const experiments = (filter: string): SearchRequest => ({
    kind: 'experiments',
    input: { viewType: 'ACTIVE_ONLY', maxResults: 10, orderBy: [], filter, pageToken: undefined },
  });

  it('answer in any number, each its own question', async () => {
    await store.write(() => store.experiments.create({ name: 'other', tags: [] }, 's3://bucket/root', 2));
    const names = ['Default', 'other', 'none'];
    const asked = Array.from({ length: 60 }, (_, index) => names[index % 3] as string);
    const answers = await Promise.all(asked.map((name) => pool.run(file, experiments(`name = '${name}'`))));
    expect(pool.running).toBe(0);
    answers.forEach((answer, index) => {
      const name = asked[index] as string;
      expect(answer.toString()).toContain(name === 'none' ? '{}' : `"name":"${name}"`);
    });
  });

  it('hand on what the request is to blame for', async () => {
    await expect(pool.run(file, experiments('name >'))).rejects.toMatchObject({ code: 'INVALID_PARAMETER_VALUE' });
    await expect(pool.run(file, experiments(''))).resolves.toBeInstanceOf(Buffer);
  });

  it('go on after a search that failed', async () => {
    await expect(pool.run(join(folder, 'missing', 'b.db'), experiments(''))).rejects.toThrow();
    expect((await pool.run(file, experiments(''))).toString()).toContain('Default');
  });

  it('answer what was asked before they are closed, and nothing after', async () => {
    const asked = [pool.run(file, experiments('')), pool.run(file, experiments(''))];
    await pool.close();
    for (const answer of await Promise.all(asked)) expect(answer.toString()).toContain('Default');
    await expect(pool.run(file, experiments(''))).rejects.toThrow('closed');
  });
});
