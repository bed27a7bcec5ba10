import type { DecisionFacts, Question } from '../decision.js';
export interface NaiveDecision {
    readonly outcome: 'ALLOW' | 'DENY' | 'INDETERMINATE';
    /** `policyId/ruleId`, sorted. */
    readonly determining: readonly string[];
    /** `policyId outcome`, sorted. */
    readonly unenforced: readonly string[];
}
/** The semantics as one reads them: every rule of every policy is gone through for every question. Shares no code with what it is compared to. */
export declare function naiveDecision(facts: DecisionFacts, question: Question): NaiveDecision;
