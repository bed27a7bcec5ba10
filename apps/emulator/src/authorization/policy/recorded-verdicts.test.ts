import { describe, expect, it } from '@jest/globals';

import { judgeCase, numbersOf } from './testing/judge-case.js';
import { policyCase } from './testing/policy-cases.js';
import { recordedVerdicts, verdictLines } from './testing/recorded-verdicts.gen.js';

const { source, recordedAt, seed } = recordedVerdicts;

describe(`what ${source} answered on ${recordedAt}, seed ${seed}`, () => {
  const verdicts = verdictLines.join('');

  it('holds all three answers', () => {
    expect(verdicts.length).toBeGreaterThanOrEqual(10_000);
    for (const answer of ['A', 'D', 'N']) expect(verdicts.split(answer).length).toBeGreaterThan(1000);
  });

  it('is what ours answers', () => {
    const next = numbersOf(seed);
    const differing = [...verdicts].flatMap((theirs, index) => {
      const given = policyCase(next);
      const ours = judgeCase(given);
      return ours === theirs ? [] : [{ index, theirs, ours, ...given }];
    });
    expect(differing.slice(0, 3)).toEqual([]);
  });
});
