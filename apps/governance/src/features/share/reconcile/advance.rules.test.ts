import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { RamModel } from '../testing/ram-model.js';
import { grantRow, shareRow } from '../testing/share-rows.js';
import { advance } from './advance.rules.js';
import { isUnknownResource, ramFailure } from './ram-failure.js';
import type { RamCall } from './ram-share.js';
import { nothingObserved } from './ram-share.js';
import { grantState } from './share-state.rules.js';
import { REMEMBERED, isObsolete } from './write-back.js';
import type { CallResult, GrantDraft, Seen, ShareDraft } from './share-draft.js';

const HOUR = 3_600_000;
const permission = { arn: 'permission', version: 1 };

type Fate = 'done' | 'lost' | 'refused' | 'neverSent' | 'crash';

/** A worker without a database: what it forgets in a crash is what is not in its rows. */
class Simulation {
  readonly ram: RamModel;
  intents: { id: string; call: RamCall; token: string; at: Date }[] = [];
  #count = 0;

  constructor(
    readonly share: ShareDraft,
    readonly grants: readonly GrantDraft[],
    readonly lag: number,
    settles: number,
  ) {
    this.ram = new RamModel(settles);
  }

  get now(): Date {
    return new Date(this.ram.now);
  }

  /** One attendance, in which calls meet their fates. */
  attend(fates: Fate[], age: () => number): void {
    if (this.share.closedAt !== null) return;
    Object.assign(this.share, { grants: this.grants.filter(({ endedAt }) => endedAt === null) });
    let results: CallResult[] = [];
    for (let round = 0; round < 6; round += 1) {
      const calls = this.#advance(results, age());
      if (calls.length === 0) return;
      results = [];
      for (const planned of this.#store(calls)) {
        const failed = results.some(({ answer, wasGone }) => typeof answer !== 'string' && !wasGone);
        const fate = failed ? 'neverSent' : (fates.shift() ?? 'done');
        const result = this.#send(planned, fate);
        if (result === undefined) return;
        results.push(result);
      }
    }
  }

  #advance(results: CallResult[], age: number): readonly RamCall[] {
    const answered = results.filter(
      ({ call, answer, wasGone }) =>
        typeof answer === 'string' || wasGone || (answer.outcome === 'notDone' && !(answer.passes && REMEMBERED.has(call.operation))),
    );
    this.intents = this.intents.filter(({ id }) => !answered.some(({ intentId }) => intentId === id));
    const made = results.find(({ call, answer }) => call.operation === 'CreateResourceShare' && typeof answer === 'string');
    const known =
      made !== undefined ||
      this.share.ramArn !== null ||
      (this.#creating() && this.ram.creations > this.share.generation && this.ram.observe(age).status !== 'UNSEEN');
    const undesired = this.share.grants.every(({ desired }) => !desired);
    const unmade = this.#creating() && undesired ? { ...nothingObserved, status: 'UNSEEN' as const } : nothingObserved;
    const observation = known ? this.ram.observe(age) : unmade;
    const seen: Seen = { observation, permission, failure: undefined, results, ramPrincipals: new Map(), companionsTried: false };
    const rows = this.intents.map(({ id, call, at }) => ({ id, operation: call.operation, input: call.input, createdAt: at }));
    Object.assign(this.share, { intents: rows });
    return advance(this.share, seen, { now: this.now, graceMilliseconds: 2 * HOUR, resyncSeconds: 900, chance: 0.5, mayCall: true }).calls;
  }

  #creating(): boolean {
    return this.intents.some(({ call }) => call.operation === 'CreateResourceShare');
  }

  #store(calls: readonly RamCall[]) {
    const stored = calls.map((call) => {
      const known = this.intents.find((intent) => JSON.stringify(intent.call) === JSON.stringify(call));
      this.#count += 1;
      return known ?? { id: String(this.#count), call, token: String(this.#count), at: this.now };
    });
    const terms = { now: this.now, graceMilliseconds: 2 * HOUR };
    const kept = this.intents.filter(
      ({ call: { operation, input } }) => !isObsolete({ operation, input: input as never }, this.share, terms),
    );
    this.intents = [...stored, ...kept.filter((intent) => !stored.includes(intent))];
    return stored;
  }

  #send({ id, call, token }: { id: string; call: RamCall; token: string }, fate: Fate): CallResult | undefined {
    const result = (answer: CallResult['answer'], wasGone = false): CallResult => ({
      intentId: id,
      clientToken: token,
      call,
      answer,
      wasGone,
    });
    if (fate === 'neverSent') return result({ outcome: 'notDone', passes: true, code: 'NotSent', text: '' });
    if (fate === 'refused') return result({ outcome: 'notDone', passes: true, code: 'ThrottlingException', text: '' });
    try {
      const answer = this.ram.send(call, token);
      if (fate === 'crash') return undefined;
      return result(fate === 'lost' ? { outcome: 'unknown', passes: true, code: 'TimeoutError', text: '' } : answer);
    } catch (error) {
      const takesAway = call.operation === 'DisassociateResourceShare' || call.operation === 'DeleteResourceShare';
      return result(ramFailure(error), takesAway && isUnknownResource(error));
    }
  }
}

const anyFate = fc.constantFrom<Fate>('done', 'done', 'lost', 'refused', 'crash');
const anyEvent = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('attend' as const), fates: fc.array(anyFate, { maxLength: 4 }), stale: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('grant' as const), name: fc.constantFrom('a', 'b') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revoke' as const), name: fc.constantFrom('a', 'b') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 0, max: 90 }) }) },
);

describe('a share that is worked on', () => {
  it('comes to what is wanted, whatever calls meet and whenever the worker dies', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), fc.integer({ min: 0, max: 110 }), (events, lagMinutes) => {
        const lag = lagMinutes * 60_000;
        const grants: GrantDraft[] = [grantRow('1', 'a')];
        const simulation = new Simulation(shareRow(grants), grants, lag, lag / 2);
        const { share } = simulation;
        const change = () => {
          share.desiredRevision += 1n;
          share.dueAt = simulation.now;
        };
        for (const event of events) {
          if (event.kind === 'wait') simulation.ram.now += event.minutes * 60_000;
          else if (event.kind === 'attend') simulation.attend([...event.fates], () => (event.stale ? lag : 0));
          else if (share.closedAt !== null) continue;
          else if (event.kind === 'grant') {
            if (grants.some(({ principal, desired }) => desired && principal === event.name)) continue;
            grants.push(grantRow(String(grants.length + 1), event.name));
            change();
          } else
            for (const grant of grants.filter(({ principal, desired }) => desired && principal === event.name)) {
              grant.desired = false;
              grant.state = 'REVOKING';
              change();
            }
        }
        for (let passes = 0; passes < 40 && share.dueAt !== null; passes += 1) {
          simulation.ram.now = Math.max(simulation.ram.now + 10 * 60_000, share.dueAt.getTime());
          simulation.attend([], () => lag);
        }
        const wanted = [...new Set(grants.filter(({ desired }) => desired).map(({ principal }) => principal))].sort();
        expect(simulation.ram.hasAccess().sort()).toEqual(wanted);
        expect(share.state).toBe(wanted.length === 0 ? 'REVOKED' : 'ACTIVE');
        for (const grant of grants) expect(grant.state).toBe(grant.desired ? 'ACTIVE' : 'REVOKED');
        // and then it rests
        const { writes } = simulation.ram;
        simulation.ram.now += 10 * HOUR;
        simulation.attend([], () => lag);
        expect(simulation.ram.writes).toBe(writes);
        expect(simulation.ram.creations).toBe(share.generation);
      }),
      {
        numRuns: 500,
        examples: [
          // the answer of a creation is lost after an earlier share was deleted
          [
            [
              { kind: 'attend', fates: [], stale: false },
              { kind: 'revoke', name: 'a' },
              { kind: 'attend', fates: ['crash'], stale: false },
              { kind: 'grant', name: 'a' },
              { kind: 'attend', fates: ['lost'], stale: false },
            ],
            0,
          ],
          // somebody is let in again while RAM still shows what was before they were let out
          [
            [
              { kind: 'grant', name: 'b' },
              { kind: 'attend', fates: [], stale: false },
              { kind: 'wait', minutes: 90 },
              { kind: 'wait', minutes: 90 },
              { kind: 'attend', fates: [], stale: false },
              { kind: 'revoke', name: 'a' },
              { kind: 'attend', fates: [], stale: true },
              { kind: 'grant', name: 'a' },
            ],
            60,
          ],
          // a deletion whose answer was lost is repeated, and turned away
          [
            [
              { kind: 'attend', fates: [], stale: false },
              { kind: 'revoke', name: 'a' },
              { kind: 'wait', minutes: 11 },
              { kind: 'attend', fates: ['crash'], stale: false },
              { kind: 'attend', fates: ['refused'], stale: true },
              { kind: 'grant', name: 'a' },
            ],
            51,
          ],
          // the successor of a deleted share is found again, and not shown for a while
          [
            [
              { kind: 'attend', fates: [], stale: false },
              { kind: 'revoke', name: 'a' },
              { kind: 'wait', minutes: 11 },
              { kind: 'attend', fates: [], stale: true },
              { kind: 'grant', name: 'a' },
              { kind: 'attend', fates: ['lost'], stale: false },
            ],
            11,
          ],
        ],
      },
    );
  });
});

describe('the state of a grant', () => {
  const standing = {
    desired: true,
    applied: true,
    observed: { status: 'ASSOCIATED', external: false },
    awaitsAcceptance: false,
    givenUp: false,
    wasActive: false,
    complete: true,
    refused: false,
    shareGone: false,
  };
  const seen = (status: string, external = false) => ({ observed: { status, external } });

  it.each([
    ['ACTIVE', {}],
    ['APPLYING', { complete: false }],
    ['DEGRADED', { complete: false, wasActive: true }],
    ['DEGRADED', { observed: undefined, wasActive: true }],
    ['PLANNED', { observed: undefined, applied: false }],
    ['APPLYING', { observed: undefined }],
    ['APPLYING', seen('ASSOCIATING')],
    ['PENDING_ACCEPTANCE', seen('ASSOCIATING', true)],
    ['PENDING_ACCEPTANCE', { observed: undefined, applied: false, awaitsAcceptance: true }],
    ['SUSPENDED', seen('SUSPENDING')],
    ['SUSPENDED', seen('RESTORING')],
    ['FAILED', seen('FAILED')],
    ['FAILED', { observed: undefined, givenUp: true }],
    ['FAILED', { observed: undefined, refused: true }],
    ['REVOKING', { desired: false }],
    ['REVOKING', { desired: false, applied: false }],
    ['REVOKING', { desired: false, observed: undefined }],
    ['REVOKED', { desired: false, applied: false, observed: undefined }],
    ['REVOKED', { desired: false, applied: false, ...seen('DISASSOCIATED') }],
    ['REVOKED', { desired: false, shareGone: true }],
  ])('is %s with %j', (state, more) => {
    expect(grantState({ ...standing, ...more })).toBe(state);
  });
});
