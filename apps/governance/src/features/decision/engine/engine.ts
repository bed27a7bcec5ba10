import type { Decision, DecisionFacts, PolicyFact, Question } from './decision.js';
import type { Explanation } from './explanation.js';

/** Compiled facts. Answers are a function of facts and question; nothing is read, written or waited for. */
export interface Engine {
  readonly revision: bigint;
  /** @throws RangeError when the question's time is no time */
  decide(question: Question): Decision;
  /** Every answer at the same revision, in the order of the questions. */
  decideMany(questions: readonly Question[]): Decision[];
  /** The decision with what it rests on and what would make it an allow. */
  explain(question: Question): Explanation;
  /**
   * Whether any request could be allowed, whatever ticket, second factor, claims or hour it comes with: those conditions are taken to be as the requester
   * needs them. It may say so of what no single request fulfils, never the opposite.
   */
  couldAllow(question: Question): boolean;
  /** Other facts. Policies that are the same objects as before are not compiled again. */
  withFacts(facts: DecisionFacts): Engine;
  /**
   * The same organization and apps with other policies. Policies that are the same objects as before are not compiled again, so a draft costs what the draft
   * is long.
   */
  withPolicies(policies: readonly PolicyFact[], revision?: bigint): Engine;
}
