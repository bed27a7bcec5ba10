import { describe, expect, it } from '@jest/globals';

import { compareDecisions } from './testing/compare-decisions.js';

/** A smaller run of `test/fuzz/decision.test.mjs`, always the same. */
const SEED = 20_261_125;
const QUESTIONS = 6000;

describe('the decision and a naive reading of its rules', () => {
  it(`agree on ${QUESTIONS} questions`, () => {
    const { questions, allowed, reasons, disagreements } = compareDecisions(SEED, QUESTIONS);
    expect(disagreements).toEqual([]);
    expect(questions).toBe(QUESTIONS);
    // a run that never gets to a reason has not tried it
    expect(allowed).toBeGreaterThan(QUESTIONS / 10);
    expect(Object.keys(reasons).sort()).toEqual([
      'account-suspended',
      'identity-policy-denies',
      'identity-policy-missing',
      'not-shared',
      'owner-suspended',
      'permission-lacks-action',
      'permissions-boundary-missing',
      'same-account',
      'service-control-policy-denies',
      'service-control-policy-missing',
      'session-policy-denies',
      'session-policy-missing',
      'share-not-active',
      'shared',
    ]);
  });
});
