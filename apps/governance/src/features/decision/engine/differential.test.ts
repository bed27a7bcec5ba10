import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { compile } from './compile.js';
import type { CorpusCase } from './testing/corpus.js';
import { corpus } from './testing/corpus.js';
import { essence } from './testing/compare.js';
import { naiveDecision } from './testing/naive.js';
import { agreesWithCedar, agreesWithNaive, explainsWhatWouldAllow, isOneFunctionOfFacts, staysValid } from './testing/properties.js';
import type { CountedProperty } from './testing/properties.js';
import { couldIsWider, findsEveryDifference, widensNothingIsTrue } from './testing/what-if-properties.js';

/** Runs the property over at least so many cases; fast-check prints seed and path of what fails. */
async function assertOver(cases: number, { property, casesPerRun }: CountedProperty): Promise<void> {
  await fc.assert(property, { numRuns: Math.ceil(cases / casesPerRun) });
}

describe('the engine', () => {
  it('agrees with the naive evaluator', () => assertOver(20_000, agreesWithNaive()));
  it('agrees with Cedar', () => assertOver(1_000, agreesWithCedar()));
  it('stands by its answers until validUntil', () => assertOver(10_000, staysValid()));
  it('depends on the facts alone', () => assertOver(2_000, isOneFunctionOfFacts()));
  it('explains what would make it an allow', () => assertOver(2_000, explainsWhatWouldAllow()));
});

describe('what if', () => {
  it('finds every difference', () => assertOver(200, findsEveryDifference()));
  it('takes all that could be allowed into account', () => assertOver(10_000, couldIsWider()));
  it('proves only what is true', async () => {
    const counts = { proven: 0, unproven: 0 };
    await assertOver(20_000, widensNothingIsTrue(counts));
    expect(Math.min(counts.proven, counts.unproven)).toBeGreaterThan(5);
  });
});

/** Cases that planted faults were found by, as small as they could be made. */
describe('the corpus', () => {
  const cases = corpus((path) => readFileSync(path, 'utf8'));
  it.each(cases.map((each): [string, CorpusCase] => [each.name, each]))('%s', (_name, { facts, question, expected }) => {
    expect(essence(compile(facts).decide(question))).toEqual(expected);
    expect(naiveDecision(facts, question)).toEqual(expected);
  });
});
