import { compilePolicy, evaluatePolicy } from '../policy.js';
import type { PolicyCase } from './policy-cases.js';

/** What the evaluator answers: `A`llow, `D`eny or `N`one. */
export function judgeCase({ kind, document, facts, ...request }: PolicyCase): string {
  const known = new Map(Object.entries(facts).map(([key, value]) => [key.toLowerCase(), [value].flat()]));
  const policy = compilePolicy(JSON.stringify(document), kind);
  return evaluatePolicy(policy, { ...request, facts: (key) => known.get(key) ?? [] }).effect.charAt(0);
}

/** The same numbers for the same seed (mulberry32). */
export function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
