import { describe, expect, it } from '@jest/globals';

import { compareDecisions } from './testing/compare-decisions.js';

/** A smaller run of `test/fuzz/decision.test.mjs`, always the same. */
const SEED = 20_261_125;
const QUESTIONS = 8000;

describe('the decision and a naive reading of its rules', () => {
  it(`agree on ${QUESTIONS} questions`, () => {
    const { questions, allowed, reasons, disagreements } = compareDecisions(SEED, QUESTIONS);
    expect(disagreements).toEqual([]);
    expect(questions).toBe(QUESTIONS);
    // a run that never gets to a reason has not tried it
    expect(allowed).toBeGreaterThan(QUESTIONS / 10);
    expect(Object.keys(reasons)).toEqual(
      expect.arrayContaining([
        'account-suspended',
        'identity-policy-denies',
        'identity-policy-missing',
        'not-shared',
        'owner-suspended',
        'permission-lacks-action',
        'same-account',
        'service-control-policy-denies',
        'service-control-policy-missing',
        'session-policy-missing',
        'share-not-active',
        'shared',
      ]),
    );
  });
});
