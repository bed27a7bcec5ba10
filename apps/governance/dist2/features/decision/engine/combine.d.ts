import type { CompiledRule } from './compiled-rule.js';
import type { DecisionReason, Outcome, PolicyFact, UnenforcedOutcome } from './decision.js';
/** Rules that are about a question and hold, or cannot be evaluated. */
export interface Tally {
    readonly denying: CompiledRule[];
    readonly denialErrors: CompiledRule[];
    readonly allowing: CompiledRule[];
    readonly allowanceErrors: CompiledRule[];
}
export interface Verdict {
    readonly outcome: Outcome;
    readonly reason: DecisionReason;
    readonly determining: readonly CompiledRule[];
}
export declare const emptyTally: () => Tally;
export declare function add(tally: Tally, rule: CompiledRule, erring: boolean): void;
/** Denials win, then denials that could not be evaluated, then allowances, then allowances that could not be evaluated; nothing is a denial. */
export declare function combine({ denying, denialErrors, allowing, allowanceErrors }: Tally): Verdict;
/** What each policy that is not enforced would change if it alone were. */
export declare function unenforcedOutcomes(enforced: Tally, unenforced: ReadonlyMap<PolicyFact, Tally>, outcome: Outcome): UnenforcedOutcome[];
