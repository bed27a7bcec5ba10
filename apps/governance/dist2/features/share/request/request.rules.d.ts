import type { Decision, Obligations } from '../../decision/engine/decision.js';
export type RequestOutcome = 'DENIED' | 'PENDING_APPROVAL' | 'APPROVED';
/** INDETERMINATE is never an allow. */
export declare function outcomeOf({ outcome, obligations }: Decision, approvals: number): RequestOutcome;
/**
 * When a grant ends: the earliest of what was asked for, the longest life and the end of the rule that allows it.
 *
 * @returns null when nothing ends it
 */
export declare function endOf(asked: Date | null, { maximumDurationSeconds, notAfter }: Obligations, now: Date): Date | null;
/** A decision as a request keeps it. */
export declare function storedDecision({ outcome, reason, revision, determining, obligations, unenforced }: Decision): {
    outcome: import("../../decision/engine/decision.js").Outcome;
    reason: import("../../decision/engine/decision.js").DecisionReason;
    revision: string;
    determining: readonly import("../../decision/engine/decision.js").RuleReference[];
    obligations: {
        requiresAcceptance: boolean;
        retainOnLeave: boolean;
        approvals: number;
        maximumDurationSeconds: number | null;
        notAfter: string | null;
    } | null;
    unenforced: readonly import("../../decision/engine/decision.js").UnenforcedOutcome[];
};
export type StoredDecision = ReturnType<typeof storedDecision>;
/**
 * Whether a grant may stay. What the request brought along (time of day, second factor, claims, ticket) counted when it was decided:
 * a rule that allows it as of then keeps it, one that denies it now ends it.
 *
 * @param now decision as of now
 * @param then decision as of when it was granted, by the rules of now
 */
export declare function mayStay(now: Decision, then: Decision): boolean;
/** Break-glass goes past missing allowances, and past nothing else: not past a denial, nor past one that cannot be evaluated. */
export declare function mayBreakGlass({ outcome, reason }: Decision): boolean;
