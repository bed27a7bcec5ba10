/**
 * A million generated questions and more, every question that there is about each of some thousand organizations: the engine agrees with a naive reading of its rules and with Cedar, and keeps what it promises beside its answers.
 * `MLAPPS_SEED` repeats a run, `MLAPPS_FUZZ_DECISIONS` and `MLAPPS_FUZZ_CEDAR_DECISIONS` make it longer or shorter.
 */
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  agreesWithCedar,
  agreesWithNaive,
  explainsWhatWouldAllow,
  isOneFunctionOfFacts,
  staysValid,
} from '../../dist/features/decision/engine/testing/properties.js';
import { couldIsWider, findsEveryDifference, widensNothingIsTrue } from '../../dist/features/decision/engine/testing/what-if-properties.js';
import { settings } from '../settings.mjs';

const PARTS = 10;
const parts = Array.from({ length: PARTS }, (_, part) => part);

let asked = 0;
afterAll(() => {
  process.stdout.write(`${asked.toLocaleString('en')} generated questions, MLAPPS_SEED=${settings.seed}\n`);
});

/** Runs a property over so many cases. What fails is made small, and printed with the seed and the path to it. */
async function assertOver(cases, { property, casesPerRun }, part = 0) {
  const numRuns = Math.ceil(cases / casesPerRun);
  await fc.assert(property, { seed: (settings.seed + part) | 0, numRuns });
  asked += numRuns * casesPerRun;
}

describe(`decisions (MLAPPS_SEED=${settings.seed})`, () => {
  it.each(parts)('agree with the naive evaluator, part %i', (part) => assertOver(settings.fuzzDecisions / PARTS, agreesWithNaive(), part));
  it.each(parts)('agree with Cedar, part %i', (part) => assertOver(settings.fuzzCedarDecisions / PARTS, agreesWithCedar(), part));
  it('stand until validUntil', () => assertOver(settings.fuzzDecisions / 8, staysValid()));
  it('depend on the facts alone', () => assertOver(settings.fuzzDecisions / 100, isOneFunctionOfFacts()));
  it('are explained by what would make them an allow', () => assertOver(settings.fuzzDecisions / 200, explainsWhatWouldAllow()));
});

describe(`what if (MLAPPS_SEED=${settings.seed})`, () => {
  it('finds every difference', () => assertOver(settings.fuzzDecisions / 1000, findsEveryDifference()));
  it('takes all that could be allowed into account', () => assertOver(settings.fuzzDecisions / 8, couldIsWider()));
  it('proves only what is true', async () => {
    const counts = { proven: 0, unproven: 0 };
    await assertOver(settings.fuzzDecisions / 4, widensNothingIsTrue(counts));
    expect(Math.min(counts.proven, counts.unproven)).toBeGreaterThan((counts.proven + counts.unproven) / 10);
  });
});
