import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { ControlStore } from '../../store/control-store.js';
import { openSqliteControlStore } from '../../store/sqlite-control-store.js';
import { groupArn, GROUPS, newTestShares, type TestShares } from './testing/test-shares.js';

const BEFORE = { arn: 'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerModelPackageGroup', version: 1 };
const AFTER = { arn: 'arn:aws:ram::aws:permission/AWSRAMPermissionSageMakerModelPackageGroupAllowRegister', version: 1, since: 1000 };

describe('a permission that is being replaced', () => {
  let folder: string;
  let store: ControlStore;
  let shares: TestShares['shares'];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-permissions-'));
    store = openSqliteControlStore(join(folder, 'control.db'));
    const test = newTestShares(store);
    ({ shares } = test);
    test.putShare('a', ['x'], ['1'], { permissions: { [GROUPS]: { ...BEFORE, next: AFTER } } });
  });

  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const decides = (now: number): [permission: string, registers: boolean][] =>
    shares.grants
      .find(groupArn('x'), ['1'], now)
      .map(({ permissionArn, policy }) => [permissionArn, policy.template.includes('"sagemaker:CreateModelPackage"')]);

  it('decides until the replacement is completed, which decides from then on', () => {
    expect(decides(999)).toEqual([[BEFORE.arn, false]]);
    expect(decides(1000)).toEqual([[AFTER.arn, true]]);
  });

  it('is one object for each version, however often it is asked', () => {
    const policyAt = (now: number) => shares.grants.find(groupArn('x'), ['1'], now)[0]!.policy;
    expect(policyAt(1)).toBe(policyAt(2));
    expect(policyAt(1000)).toBe(policyAt(2000));
    expect(policyAt(1)).not.toBe(policyAt(1000));
  });
});
