import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { errors, Refusal } from '../../errors.js';
import { mutate } from '../../mutations.js';
import type { Transaction } from '../../platform/prisma/tenant-clients.js';
import { TenantClients } from '../../platform/prisma/tenant-clients.js';
import { actorOf, startGovernance } from '../../testing/start-governance.js';
import type { TestGovernance } from '../../testing/start-governance.js';
import type { Actor } from '../access/actor.js';
import { IdempotencySweep } from './idempotency-sweep.js';
import { Ledger } from './ledger.js';

describe('an idempotency key', () => {
  let governance: TestGovernance;
  let ledger: Ledger;
  const ada = actorOf('ada', 'POLICY_ADMIN');
  let made = 0;

  beforeAll(async () => {
    governance = await startGovernance({ logLevel: 'silent' });
    ledger = governance.app.get(Ledger);
  });
  afterAll(() => governance.close());

  /** A mutation that counts how often it is carried out. */
  const change = (actor: Actor, idempotencyKey: string, input: object = {}, during: (tx: Transaction) => Promise<void> = async () => {}) =>
    mutate(
      { actor, loaders: new Map() },
      {
        mutation: 'thingChange',
        as: 'thing',
        input: { idempotencyKey, ...input },
        work: (once) =>
          ledger.commit(once, async (tx, record) => {
            await during(tx);
            made += 1;
            record({ action: 'thing.changed', targetType: 'Thing', targetId: `t${made}` });
            return { id: `t${made}` };
          }),
        load: async (id) => ({ id }),
      },
    );
  const codesOf = ({ userErrors }: { userErrors: readonly { code: string }[] }) => userErrors.map(({ code }) => code);

  it('is good for one change, whatever comes at once', async () => {
    made = 0;
    const answers = await Promise.all(Array.from({ length: 20 }, () => change(ada, 'at-once')));
    expect(made).toBe(1);
    const done = answers.filter(({ thing }) => thing !== null);
    expect(new Set(done.map(({ thing, revision }) => `${thing?.id} ${revision}`)).size).toBe(1);
    expect(answers.filter(({ thing }) => thing === null).every((answer) => codesOf(answer)[0] === errors.idempotencyInProgress.code)).toBe(
      true,
    );
    expect(await change(ada, 'at-once')).toEqual(done[0]);
  });

  it('answers again what it answered, after other changes', async () => {
    const first = await change(ada, 'again', { name: 'a', size: 5n });
    await change(ada, 'between');
    expect(await change(ada, 'again', { name: 'a', size: 5n })).toEqual(first);
  });

  it('used with another input is a mismatch', async () => {
    await change(ada, 'other', { name: 'a' });
    made = 0;
    expect(codesOf(await change(ada, 'other', { name: 'b' }))).toEqual(['IDEMPOTENCY_KEY_MISMATCH']);
    expect(made).toBe(0);
  });

  it('of a change that failed or was cut off is unused', async () => {
    const boom = async (tx: Transaction) => {
      await tx.$executeRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
    };
    await expect(change(ada, 'cut', {}, boom)).rejects.toThrow();
    const refuse = async () => {
      throw new Refusal('conflict', { reason: 'busy' });
    };
    expect(codesOf(await change(ada, 'cut', {}, refuse))).toEqual(['CONFLICT']);
    expect((await change(ada, 'cut')).thing).not.toBeNull();
  });

  it('is one of its subject and tenant', async () => {
    made = 0;
    for (const actor of [ada, actorOf('bob', 'POLICY_ADMIN'), actorOf('ada', 'POLICY_ADMIN', 'other')]) await change(actor, 'mine');
    expect(made).toBe(3);
  });

  it.each([[''], ['x'.repeat(129)], ['a\u0000b'], ['line\nbreak']])('is 1 to 128 printable characters: %j', async (key) => {
    made = 0;
    const answer = await change(ada, key);
    expect(codesOf(answer)).toEqual(['VALIDATION']);
    expect(answer.userErrors[0]?.field).toEqual(['input', 'idempotencyKey']);
    expect(made).toBe(0);
  });

  it('is forgotten after a day', async () => {
    const first = await change(ada, 'old');
    governance.clock.advance(25 * 3600);
    expect(await governance.app.get(IdempotencySweep).sweep()).toBeGreaterThan(0);
    const left = await governance.app.get(TenantClients).of('default').idempotencyRecord.count();
    expect(left).toBe(0);
    expect((await change(ada, 'old')).thing).not.toEqual(first.thing);
  });
});
