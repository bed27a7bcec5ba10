import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { openSqliteControlStore } from '../../store/sqlite-control-store.js';
import { sessionAccessKeyId, type SessionRecord } from './session.js';
import { createSessionStore } from './session-store.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function record(account: string, random: string): SessionRecord {
  return {
    accessKeyId: sessionAccessKeyId(account, random.padStart(20, '0')),
    secretAccessKey: 'secret',
    sessionToken: 'token',
    account,
    arn: `arn:aws:sts::${account}:assumed-role/Mlflow/me`,
    userId: 'AROAEXAMPLE:me',
    issuedAt: 0,
    expiresAt: HOUR,
  };
}

describe('SessionStore', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sessions-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds sessions by their key, also after a restart', () => {
    const session = record('123456789012', '1');
    const first = openSqliteControlStore(join(folder, 'restart.db'));
    createSessionStore(first).create(session);
    first.close();
    const second = openSqliteControlStore(join(folder, 'restart.db'));
    const found = createSessionStore(second).find(session.accessKeyId);
    expect(found).toEqual({
      ...session,
      caller: {
        account: '123456789012',
        accessKeyId: session.accessKeyId,
        arn: session.arn,
        userId: session.userId,
        sessionToken: 'token',
      },
    });
    expect(createSessionStore(second).find(record('123456789012', '2').accessKeyId)).toBeUndefined();
    expect(createSessionStore(second).find('123456789012')).toBeUndefined();
    second.close();
  });

  it('ends with the reset of its account', () => {
    const store = openSqliteControlStore(join(folder, 'reset.db'));
    const sessions = createSessionStore(store);
    const [one, two] = [record('111111111111', '1'), record('222222222222', '1')];
    for (const session of [one, two]) sessions.create(session);
    store.clear('111111111111');
    expect([sessions.find(one.accessKeyId), sessions.find(two.accessKeyId)?.account]).toEqual([undefined, '222222222222']);
    store.close();
  });

  it('forgets what expired a day ago', () => {
    const store = openSqliteControlStore(join(folder, 'sweep.db'));
    const sessions = createSessionStore(store);
    const session = record('111111111111', '1');
    sessions.create(session);
    sessions.sweep(HOUR + DAY);
    expect(sessions.find(session.accessKeyId)).toBeDefined();
    sessions.sweep(HOUR + DAY + 1);
    expect(sessions.find(session.accessKeyId)).toBeUndefined();
    store.close();
  });
});
