/**
 * A million random questions in worlds that change all the time: the decision agrees with a naive reading of its rules.
 * `MLAPPS_SEED` repeats a run, `MLAPPS_FUZZ_DECISIONS` makes it longer or shorter.
 */
import { describe, expect, it } from '@jest/globals';

import { compareDecisions } from '../../dist/authorization/testing/compare-decisions.js';
import { seedOf } from '../random.mjs';
import { settings } from '../settings.mjs';

const PARTS = 20;

describe(`the decision and a naive reading of its rules (MLAPPS_SEED=${settings.seed})`, () => {
  it.each(Array.from({ length: PARTS }, (_, part) => part))('agree, part %i', (part) => {
    const questions = Math.ceil(settings.fuzzDecisions / PARTS);
    const { disagreements, allowed } = compareDecisions(seedOf(settings.seed, 'decision', part), questions);
    expect(disagreements).toEqual([]);
    // worlds in which nothing is allowed would agree too
    expect(allowed).toBeGreaterThan(questions / 50);
  });
});
