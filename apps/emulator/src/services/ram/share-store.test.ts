import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { ControlStore } from '../../store/control-store.js';
import { openSqliteControlStore } from '../../store/sqlite-control-store.js';
import { ACCOUNT, groupArn, GROUPS, newTestShares, type TestShares } from './testing/test-shares.js';

const OWNER = { account: ACCOUNT, region: 'us-east-1' };
const NOW = 1000;

const accountOf = (number: number): string => String(500_000_000_000 + number);

describe('the share store', () => {
  let folder: string;
  let store: ControlStore;
  let shares: TestShares['shares'];
  let putShare: TestShares['putShare'];
  let putAssociation: TestShares['putAssociation'];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-shares-'));
    store = openSqliteControlStore(join(folder, 'control.db'));
    ({ shares, putShare, putAssociation } = newTestShares(store));
  });

  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const granted = (resource: string, ...keys: string[]): string[] =>
    shares.grants
      .find(groupArn(resource), keys, NOW)
      .filter(({ status }) => status.active)
      .map(({ shareName, principal }) => `${shareName} to ${principal}`);

  it('finds grants by resource and any key of a principal', () => {
    putShare('a', ['x', 'y'], ['1', '2']);
    putShare('b', ['x'], ['2', '3']);
    expect(granted('x', '2')).toEqual(['a to 2', 'b to 2']);
    expect(granted('x', '1', '3', '4')).toEqual(['a to 1', 'b to 3']);
    expect(granted('y', '3')).toEqual([]);
    expect(granted('z', '1')).toEqual([]);
  });

  it('keeps up with what comes and goes, whether it was asked before or not', () => {
    putShare('a', ['x'], ['1']);
    expect(granted('x', '1')).toEqual(['a to 1']);
    putAssociation('a', 'PRINCIPAL', '2');
    putAssociation('a', 'RESOURCE', groupArn('y'), { resourceType: GROUPS });
    expect([granted('x', '2'), granted('y', '1'), granted('y', '2')]).toEqual([['a to 2'], ['a to 1'], ['a to 2']]);
    putAssociation('a', 'PRINCIPAL', '1', { disassociatingAt: 500, disassociatedAt: 500 });
    expect([granted('x', '1'), granted('y', '1')]).toEqual([[], []]);
    putAssociation('a', 'PRINCIPAL', '1', { createdAt: 600 });
    expect(granted('x', '1')).toEqual(['a to 1']);
    const { associations } = shares.of(OWNER);
    associations.delete('a/PRINCIPAL/1/600');
    expect(granted('x', '1')).toEqual([]);
    associations.delete('a/PRINCIPAL/1/0');
    associations.delete(`a/RESOURCE/${groupArn('y')}/0`);
    expect(shares.grants.find(groupArn('x'), ['1'], NOW)).toEqual([]);
    expect(granted('y', '2')).toEqual([]);
    shares.of(OWNER).shares.delete('a');
    expect(granted('x', '2')).toEqual([]);
    expect(shares.sharesNaming('2')).toEqual([]);
    expect(shares.usage(OWNER)).toEqual({ shares: 0, PRINCIPAL: 0, RESOURCE: 0 });
  });

  it('says why a grant does not count', () => {
    putShare('deleted', ['x'], ['1'], { deletingAt: 500, deletedAt: 500 });
    putShare('pending', ['x'], ['1'], { activeAt: 2000 });
    putShare('associating', ['x'], []);
    putAssociation('associating', 'PRINCIPAL', '1', { associatedAt: 2000 });
    putShare('through', ['x'], []);
    putAssociation('through', 'PRINCIPAL', '1', { throughOrganization: 'o-0123456789' });
    const reasons = shares.grants.find(groupArn('x'), ['1'], NOW).map(({ shareName, status }) => [shareName, status.active, status.reason]);
    expect(Object.fromEntries(reasons.map(([name, active, reason]) => [name, `${active} ${reason}`]))).toEqual({
      deleted: `false share arn:aws:ram:us-east-1:${OWNER.account}:resource-share/deleted is DELETED`,
      pending: `false share arn:aws:ram:us-east-1:${OWNER.account}:resource-share/pending is PENDING`,
      associating: 'false 1 is ASSOCIATING',
      through: `false ${OWNER.account} is not in organization o-0123456789`,
    });
  });

  it('gives the policy of the attached version, the same object each time', () => {
    putShare('a', ['x'], ['1']);
    const [first] = shares.grants.find(groupArn('x'), ['1'], NOW);
    expect(JSON.parse(first!.policy.template)).toMatchObject({
      Effect: 'Allow',
      Action: expect.arrayContaining(['sagemaker:ListModelPackages']),
    });
    expect(shares.grants.find(groupArn('x'), ['1'], NOW)[0]!.policy).toBe(first!.policy);
    expect(shares.grants.firstActive(groupArn('x'), ['1'], NOW, (policy) => policy === first!.policy)).toEqual(first);
    expect(shares.grants.firstActive(groupArn('x'), ['1'], NOW, () => false)).toBeUndefined();
  });

  it('forgets what a transaction took back, also one of another service', () => {
    putShare('a', ['x'], ['1']);
    const failing = (): never => {
      putShare('b', ['x'], ['1']);
      shares.of(OWNER).shares.delete('a');
      expect(granted('x', '1')).toEqual(['b to 1']);
      throw new Error('no');
    };
    expect(() => store.transaction(failing)).toThrow('no');
    expect(granted('x', '1')).toEqual(['a to 1']);
  });

  it('forgets what a reset removed, and reads again what a restart kept', () => {
    putShare('a', ['x'], ['1']);
    store.clear('999999999999');
    expect(granted('x', '1')).toEqual(['a to 1']);
    store.clear(OWNER.account);
    shares.clear();
    expect(granted('x', '1')).toEqual([]);
  });

  const crowds: [what: string, put: (number: number) => void][] = [
    ['with one resource', (number) => putShare(`s${number}`, ['g9999'], [accountOf(number)])],
    ['with one principal', (number) => putShare(`s${number}`, [`g${number}`], [accountOf(9999)])],
    ['that are all the same', (number) => putShare(`s${number}`, ['g9999'], [accountOf(9999)])],
  ];
  it.each(crowds)('decides in less than 20 µs among 10,000 shares of one owner %s', (_what, put) => {
    store.transaction(() => {
      for (let number = 0; number < 10_000; number++) put(number);
    });
    const [arn, keys] = [groupArn('g9999'), [accountOf(9999), 'a role', 'a unit', 'an organization']];
    const ask = (): boolean => shares.grants.firstActive(arn, keys, NOW, () => true) !== undefined;
    const deny = (): boolean => shares.grants.firstActive(arn, ['nobody', 'nothing'], NOW, () => true) === undefined;
    // the quickest of many rounds: other processes on the machine are not what is measured
    let microseconds = Infinity;
    for (let round = 0; round < 50; round++) {
      const began = process.hrtime.bigint();
      for (let asked = 0; asked < 100; asked++) if (!ask() || !deny()) throw new Error('wrong');
      microseconds = Math.min(microseconds, Number(process.hrtime.bigint() - began) / 1000 / 200);
    }
    expect(microseconds).toBeLessThan(20);
  });
});
