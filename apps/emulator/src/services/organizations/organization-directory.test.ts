import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { randomIds } from '../../ids.js';
import type { ControlStore } from '../../store/control-store.js';
import { openSqliteControlStore } from '../../store/sqlite-control-store.js';
import { addMemberAccount } from './add-member-account.js';
import { addOrganizationalUnit } from './add-organizational-unit.js';
import { FULL_AWS_ACCESS } from './aws-managed-policies.js';
import { foundOrganization } from './found-organization.js';
import type { OrganizationRecord } from './organization.js';
import { createOrganizationDirectory, type OrganizationDirectory } from './organization-directory.js';
import { createOrganizationsStore, type OrganizationsStore } from './organizations-store.js';

describe('the directory of organizations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mlapps-organizations-'));
  let control: ControlStore;
  let store: OrganizationsStore;
  let directory: OrganizationDirectory;
  let organization: OrganizationRecord;

  beforeAll(() => {
    control = openSqliteControlStore(join(folder, 'control.db'));
    store = createOrganizationsStore(control);
    directory = createOrganizationDirectory(store);
  });
  afterAll(() => {
    control.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const now = (): Date => new Date(1_764_000_000_000);
  const founding = () => ({ store, ids: randomIds, partition: 'aws', now });

  beforeEach(() => {
    control.clear();
    organization = store.transaction(() => foundOrganization({ account: '111111111111' }, founding()));
    store.transaction(() => {
      addOrganizationalUnit({ organization, name: 'Research', id: 'ou-root-research' }, founding());
      addOrganizationalUnit({ organization, name: 'Models', id: 'ou-root-models00', parentId: 'ou-root-research' }, founding());
      addMemberAccount({ organization, account: '222222222222', name: 'member', parentId: 'ou-root-models00' }, founding());
    });
  });

  function enableServiceControlPolicies(): void {
    const { organizations, policies } = store.of('111111111111');
    organizations.put(organization.id, { ...organization, policyTypes: ['SERVICE_CONTROL_POLICY'] });
    policies.put(FULL_AWS_ACCESS.id, FULL_AWS_ACCESS);
  }
  const policiesOf = (account: string) =>
    directory
      .serviceControlPolicies(directory.membershipOf(account)!)
      ?.map(({ targetId, policies }) => [targetId, policies.map(({ id }) => id)]);

  it('knows where an account stands', () => {
    expect(directory.membershipOf('222222222222')).toMatchObject({
      organization: { id: organization.id },
      account: { id: '222222222222', name: 'member', joinedMethod: 'CREATED' },
      ancestors: [organization.rootId, 'ou-root-research', 'ou-root-models00'],
      isManagement: false,
    });
    expect(directory.membershipOf('111111111111')).toMatchObject({ ancestors: [organization.rootId], isManagement: true });
    expect(directory.membershipOf('333333333333')).toBeUndefined();
  });

  it('follows a move with the next question', () => {
    const { accounts } = store.of('111111111111');
    accounts.put('222222222222', { ...accounts.get('222222222222')!, parentId: organization.rootId });
    expect(directory.membershipOf('222222222222')?.ancestors).toEqual([organization.rootId]);
  });

  it('forgets what was rolled back', () => {
    const failed = () =>
      store.transaction(() => {
        addMemberAccount({ organization, account: '444444444444' }, founding());
        expect(directory.membershipOf('444444444444')).toBeDefined();
        throw new Error('no');
      });
    expect(failed).toThrow('no');
    expect(directory.membershipOf('444444444444')).toBeUndefined();
  });

  it('ends an organization with its management account', () => {
    control.clear('111111111111');
    for (const account of ['111111111111', '222222222222']) expect(directory.membershipOf(account)).toBeUndefined();
    expect(directory.find(organization.id)).toBeUndefined();
    expect(directory.has(organization.id, organization.rootId)).toBe(false);
  });

  it('does not take an account for a member of the next organization of its old management account', () => {
    control.clear('111111111111');
    store.transaction(() => foundOrganization({ account: '111111111111' }, founding()));
    expect(directory.membershipOf('222222222222')).toBeUndefined();
  });

  it('knows roots and units of an organization', () => {
    expect(directory.has(organization.id, organization.rootId)).toBe(true);
    expect(directory.has(organization.id, 'ou-root-models00')).toBe(true);
    expect(directory.has(organization.id, 'ou-root-00000000')).toBe(false);
    expect(directory.has('o-0000000000', organization.rootId)).toBe(false);
  });

  it('answers service control policies level by level, and after every change anew', () => {
    expect(policiesOf('222222222222')).toBeUndefined();
    enableServiceControlPolicies();
    const path = [organization.rootId, 'ou-root-research', 'ou-root-models00', '222222222222'];
    expect(policiesOf('222222222222')).toEqual(path.map((id) => [id, ['p-FullAWSAccess']]));
    expect(policiesOf('111111111111')).toBeUndefined();

    const { policies } = store.of('111111111111');
    const deny = { ...FULL_AWS_ACCESS, id: 'p-denyall0', awsManaged: false, targets: ['ou-root-research'] };
    const { everywhereBut: _, ...denyRecord } = deny;
    policies.put(denyRecord.id, denyRecord);
    expect(policiesOf('222222222222')?.[1]?.[1]).toContain('p-denyall0');
    expect(() =>
      store.transaction(() => {
        policies.delete('p-denyall0');
        expect(policiesOf('222222222222')?.[1]?.[1]).not.toContain('p-denyall0');
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(policiesOf('222222222222')?.[1]?.[1]).toContain('p-denyall0');
  });

  it('looks for policies once, until one changes', () => {
    enableServiceControlPolicies();
    const levels = () => directory.serviceControlPolicies(directory.membershipOf('222222222222')!)!;
    const first = levels();
    levels().forEach((level, index) => expect(level).toBe(first[index]));
    control.clear('111111111111');
    organization = store.transaction(() => foundOrganization({ account: '111111111111' }, founding()));
    store.transaction(() => addMemberAccount({ organization, account: '222222222222' }, founding()));
    store.of('111111111111').organizations.put(organization.id, { ...organization, policyTypes: ['SERVICE_CONTROL_POLICY'] });
    expect(levels().flatMap(({ policies }) => policies)).toEqual([]);
  });
});
