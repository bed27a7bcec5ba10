import type { DecisionFacts, Question } from '../decision.js';
import type { Engine } from '../engine.js';
export interface CedarAnswer {
    readonly allowed: boolean;
    /** Ids of the policies it rests on, sorted. */
    readonly reasons: readonly string[];
    readonly erring: readonly string[];
}
/** The exported policies, loaded into Cedar under `name`. */
export declare function cedarOracle(facts: DecisionFacts, name: string): (question: Question) => CedarAnswer;
/** What is wrong with the engine's answer, by Cedar's; nothing is. Unknown principals and apps are none of Cedar's business. */
export declare function cedarDisagreement(engine: Engine, oracle: (question: Question) => CedarAnswer, question: Question): string | undefined;
