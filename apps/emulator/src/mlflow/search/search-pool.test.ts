import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

  it('make no file for an app that was removed while its search waited', async () => {
    const removed = join(folder, 'removed.db');
    await expect(pool.run(removed, experiments(''))).rejects.toMatchObject({ code: 'RESOURCE_DOES_NOT_EXIST' });
    expect(existsSync(removed)).toBe(false);
  });

  it('go on after a search that failed, and say why it did', async () => {
    const noDatabase = join(folder, 'b.db');
    writeFileSync(noDatabase, 'this is no database, whatever it is named '.repeat(100));
    await expect(pool.run(noDatabase, experiments(''))).rejects.toThrow('not a database');
    expect((await pool.run(file, experiments(''))).toString()).toContain('Default');
  });

  it('answer what was asked before they are closed, and nothing after', async () => {
    const asked = [pool.run(file, experiments('')), pool.run(file, experiments(''))];
    await pool.close();
    for (const answer of await Promise.all(asked)) expect(answer.toString()).toContain('Default');
    await expect(pool.run(file, experiments(''))).rejects.toThrow('closed');
  });
});
