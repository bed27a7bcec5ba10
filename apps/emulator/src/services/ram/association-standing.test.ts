import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { randomIds } from '../../ids.js';
import type { ControlStore } from '../../store/control-store.js';
import { openSqliteControlStore } from '../../store/sqlite-control-store.js';
import { addMemberAccount } from '../organizations/add-member-account.js';
import { foundOrganization } from '../organizations/found-organization.js';
import type { MemberAccountRecord } from '../organizations/organization.js';
import { ACCOUNT, newTestShares, type TestShares } from './testing/test-shares.js';

const LAG = 100;
const MEMBER = '222222222222';

describe('the standing of an association', () => {
  let folder: string;
  let store: ControlStore;
  let made: TestShares;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlapps-standing-'));
    store = openSqliteControlStore(join(folder, 'control.db'));
    made = newTestShares(store, LAG);
  });
  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  function membersOf(change: Partial<MemberAccountRecord>): void {
    const founding = { store: made.organizations, ids: randomIds, partition: 'aws', now: () => new Date(0) };
    const organization = foundOrganization({ account: ACCOUNT }, founding);
    const member = addMemberAccount({ organization, account: MEMBER }, founding);
    made.organizations.of(ACCOUNT).accounts.put(MEMBER, { ...member, ...change });
  }

  const moments: [change: Partial<MemberAccountRecord>, now: number, status: string][] = [
    [{}, 500, 'ASSOCIATED'],
    [{ state: 'SUSPENDED', closedAt: 500 }, 599, 'SUSPENDING'],
    [{ state: 'SUSPENDED', closedAt: 500 }, 600, 'SUSPENDED'],
    [{ closedAt: 500, restoredAt: 700 }, 799, 'RESTORING'],
    [{ closedAt: 500, restoredAt: 700 }, 800, 'ASSOCIATED'],
  ];
  it.each(moments)('with an account of %j is at %d %s', (change, now, status) => {
    made.putShare('a', ['x'], [MEMBER]);
    membersOf(change);
    const association = made.shares.association({ id: 'a' }, 'PRINCIPAL', MEMBER)!;
    expect(made.shares.standing(association, now).status).toBe(status);
  });

  it('says why it failed', () => {
    made.putShare('a', ['x'], []);
    const association = made.putAssociation('a', 'PRINCIPAL', MEMBER, { failure: 'no' });
    expect(made.shares.standing(association, 0)).toEqual({ status: 'FAILED', reason: 'no', since: 0 });
  });
});
