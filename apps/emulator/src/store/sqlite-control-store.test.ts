import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { ControlStore } from './control-store.js';
import { openSqliteControlStore } from './sqlite-control-store.js';

const A = { account: '111111111111', region: 'us-east-1' };
const B = { account: '222222222222', region: 'us-east-1' };

describe('the control store', () => {
  let folder: string;
  let store: ControlStore;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'control-store-'));
    store = openSqliteControlStore(join(folder, 'control.db'));
  });
  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  it('keeps the records of accounts, Regions and kinds apart', () => {
    store.collection<{ n: number }>('app', A).put('x', { n: 1 });
    expect(store.collection('app', B).list()).toEqual([]);
    expect(store.collection('app', { ...A, region: 'eu-west-1' }).count()).toBe(0);
    expect(store.collection('domain', A).get('x')).toBeUndefined();
    expect(store.scopes('app')).toEqual([A]);
  });

  it('lists in order of id, after changes too', () => {
    const apps = store.collection<{ n: number }>('app', A);
    apps.put('b', { n: 2 });
    apps.put('a', { n: 1 });
    expect(apps.list()).toEqual([{ n: 1 }, { n: 2 }]);
    expect(apps.delete('a')).toBe(true);
    expect(apps.delete('a')).toBe(false);
    expect(apps.entries()).toEqual([['b', { n: 2 }]]);
  });

  it('finds everything again after it was reopened', () => {
    store.collection('app', A).put('x', { n: 1 });
    store.close();
    store = openSqliteControlStore(join(folder, 'control.db'));
    expect(store.collection('app', A).get('x')).toEqual({ n: 1 });
  });

  it('keeps all writes of a transaction, or none', () => {
    const apps = store.collection<{ n: number }>('app', A);
    apps.put('x', { n: 1 });
    expect(() =>
      store.transaction(() => {
        apps.put('x', { n: 2 });
        apps.put('y', { n: 3 });
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(apps.entries()).toEqual([['x', { n: 1 }]]);
  });

  it('keeps a transaction inside another with that, or not', () => {
    const apps = store.collection<{ n: number }>('app', A);
    const inner = (): void => store.transaction(() => apps.put('inner', { n: 1 }));
    expect(() =>
      store.transaction(() => {
        inner();
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(apps.count()).toBe(0);
    store.transaction(inner);
    expect(apps.count()).toBe(1);
  });

  it('forgets one account, or all', () => {
    store.collection('app', A).put('x', { n: 1 });
    store.collection('app', B).put('y', { n: 1 });
    store.clear(A.account);
    expect(store.collection('app', A).count()).toBe(0);
    expect(store.collection('app', B).count()).toBe(1);
    store.clear();
    expect(store.scopes('app')).toEqual([]);
  });
});
