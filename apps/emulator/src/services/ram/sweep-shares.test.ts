import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { openSqliteControlStore } from '../../store/sqlite-control-store.js';
import type { AssociationRecord } from './resource-share.js';
import { ACCOUNT, newTestShares } from './testing/test-shares.js';
import { sweepShares } from './sweep-shares.js';

const HOUR = 3_600_000;
const SCOPE = { account: ACCOUNT, region: 'us-east-1' };

describe('sweeping shares', () => {
  it('removes what is no longer shown, and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mlapps-sweep-'));
    const store = openSqliteControlStore(join(folder, 'control.db'));
    const { shares, putShare } = newTestShares(store);
    const records = shares.of(SCOPE);
    putShare('gone', ['x'], ['1'], { deletingAt: 0, deletedAt: 0 });
    putShare('kept', ['x'], ['1', '2']);
    const left: AssociationRecord = { ...shares.association({ id: 'kept' }, 'PRINCIPAL', '2')!, disassociatingAt: 0, disassociatedAt: 0 };
    records.associations.put(left.id, { ...left, invitationId: 'i' });
    const invitation = {
      id: 'i',
      arn: 'i',
      shareId: 'kept',
      associationId: left.id,
      sender: ACCOUNT,
      receiver: '2',
      invitedAt: 0,
      expiresAt: 0,
    };
    records.invitations.put('i', invitation);
    records.clientTokens.put('t', { parameters: '', answer: '{}', usedAt: 0 });
    sweepShares(shares, 2 * HOUR - 1);
    expect([records.shares.count(), records.associations.count(), records.invitations.count()]).toEqual([2, 5, 1]);
    sweepShares(shares, 2 * HOUR);
    expect(records.shares.list().map(({ id }) => id)).toEqual(['kept']);
    expect([records.associations.count(), records.invitations.count(), records.clientTokens.count()]).toEqual([2, 0, 1]);
    expect(shares.sharesNaming('1').map(({ id }) => id)).toEqual(['kept']);
    expect(shares.invitationsTo('2')).toEqual([]);
    sweepShares(shares, 24 * HOUR);
    expect(records.clientTokens.count()).toBe(0);
    store.close();
    rmSync(folder, { recursive: true });
  });
});
