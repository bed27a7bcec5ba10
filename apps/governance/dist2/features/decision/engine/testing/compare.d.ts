import type { Decision, DecisionFacts, Question } from '../decision.js';
import type { Engine } from '../engine.js';
import type { NaiveDecision } from './naive.js';
/** The part of a decision that the naive evaluator says too. */
export declare function essence({ outcome, determining, unenforced }: Decision): NaiveDecision;
/** The first of the questions that engine and naive evaluator answer differently. */
export declare function firstDisagreement(engine: Engine, facts: DecisionFacts, questions: readonly Question[]): Disagreement | undefined;
export interface Disagreement {
    readonly question: Question;
    readonly ours: NaiveDecision;
    readonly naive: NaiveDecision;
}
