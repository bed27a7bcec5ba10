import type { Decision, DecisionFacts, Question } from '../decision.js';
import type { Engine } from '../engine.js';
import type { NaiveDecision } from './naive.js';
import { naiveDecision } from './naive.js';

/** The part of a decision that the naive evaluator says too. */
export function essence({ outcome, determining, unenforced }: Decision): NaiveDecision {
  return {
    outcome,
    determining: determining.map(({ policyId, ruleId }) => `${policyId}/${ruleId}`),
    unenforced: unenforced.map((each) => `${each.policyId} ${each.outcome}`),
  };
}

/** The first of the questions that engine and naive evaluator answer differently. */
export function firstDisagreement(engine: Engine, facts: DecisionFacts, questions: readonly Question[]): Disagreement | undefined {
  for (const question of questions) {
    const ours = essence(engine.decide(question));
    const naive = naiveDecision(facts, question);
    if (!agree(ours, naive)) return { question, ours, naive };
  }
  return undefined;
}

export interface Disagreement {
  readonly question: Question;
  readonly ours: NaiveDecision;
  readonly naive: NaiveDecision;
}

function agree(one: NaiveDecision, other: NaiveDecision): boolean {
  return (
    one.outcome === other.outcome &&
    one.determining.join() === other.determining.join() &&
    one.unenforced.join() === other.unenforced.join()
  );
}
