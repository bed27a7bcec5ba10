import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { likeMatcher } from './like-pattern.js';

const recorded = JSON.parse(readFileSync(new URL('../test/fixtures/like-parity.json', import.meta.url), 'utf8')) as {
  readonly source: string;
  readonly cases: readonly (readonly [text: string, pattern: string, like: number, ilike: number])[];
};

describe('likeMatcher', () => {
  it(`agrees with ${recorded.source}`, () => {
    const differences = recorded.cases.filter(
      ([text, pattern, like, ilike]) =>
        likeMatcher('LIKE', pattern)(text) !== (like === 1) || likeMatcher('ILIKE', pattern)(text) !== (ilike === 1),
    );
    expect(differences).toEqual([]);
    expect(recorded.cases.filter(([, , like]) => like === 1).length).toBeGreaterThan(100);
  });

  it('does not explode on patterns of many percent signs', () => {
    const start = performance.now();
    expect(likeMatcher('LIKE', '%a'.repeat(50) + 'b')('a'.repeat(8_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
