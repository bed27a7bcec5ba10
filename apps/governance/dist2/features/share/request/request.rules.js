/** INDETERMINATE is never an allow. */
export function outcomeOf({ outcome, obligations }, approvals) {
    if (outcome !== 'ALLOW' || obligations === undefined)
        return 'DENIED';
    return obligations.approvals > approvals ? 'PENDING_APPROVAL' : 'APPROVED';
}
/**
 * When a grant ends: the earliest of what was asked for, the longest life and the end of the rule that allows it.
 *
 * @returns null when nothing ends it
 */
export function endOf(asked, { maximumDurationSeconds, notAfter }, now) {
    const ends = [
        ...(asked === null ? [] : [asked.getTime()]),
        ...(maximumDurationSeconds === undefined ? [] : [now.getTime() + maximumDurationSeconds * 1000]),
        ...(notAfter === undefined ? [] : [notAfter]),
    ];
    return ends.length === 0 ? null : new Date(Math.min(...ends));
}
/** A decision as a request keeps it. */
export function storedDecision({ outcome, reason, revision, determining, obligations, unenforced }) {
    return {
        outcome,
        reason,
        revision: String(revision),
        determining,
        obligations: obligations === undefined
            ? null
            : {
                ...obligations,
                maximumDurationSeconds: obligations.maximumDurationSeconds ?? null,
                notAfter: obligations.notAfter === undefined ? null : new Date(obligations.notAfter).toISOString(),
            },
        unenforced,
    };
}
/**
 * Whether a grant may stay. What the request brought along (time of day, second factor, claims, ticket) counted when it was decided:
 * a rule that allows it as of then keeps it, one that denies it now ends it.
 *
 * @param now decision as of now
 * @param then decision as of when it was granted, by the rules of now
 */
export function mayStay(now, then) {
    if (now.outcome === 'ALLOW')
        return true;
    return (now.reason === 'NO_RULE_ALLOWS' || now.reason === 'ALLOWANCE_NOT_EVALUABLE') && then.outcome === 'ALLOW';
}
/** Break-glass goes past missing allowances, and past nothing else: not past a denial, nor past one that cannot be evaluated. */
export function mayBreakGlass({ outcome, reason }) {
    return outcome === 'ALLOW' || reason === 'NO_RULE_ALLOWS' || reason === 'ALLOWANCE_NOT_EVALUABLE';
}
//# sourceMappingURL=request.rules.js.map