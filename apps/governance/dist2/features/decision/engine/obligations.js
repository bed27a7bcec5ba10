import { byId } from './compiled-rule.js';
/**
 * What a grant has to keep when these rules allow it. The rules are alternatives, so the obligations come whole from one of them, the best for the requester:
 * fewest approvals, then no acceptance, then the longest grant, then the latest end, then kept when the consumer leaves; among equals the first by policy and
 * rule id. They are never mixed: half of one rule and half of another is what nobody approved.
 */
export function obligationsOf(allowing) {
    let best;
    for (const rule of allowing)
        if (best === undefined || byBenefit(rule, best) < 0)
            best = rule;
    if (best === undefined)
        return undefined;
    const { requiresAcceptance, retainOnLeave, maximumDurationSeconds, approvals } = best.rule;
    const notAfter = best.notAfter === Infinity ? undefined : best.notAfter;
    return { requiresAcceptance, retainOnLeave, maximumDurationSeconds, approvals, notAfter };
}
function byBenefit(one, other) {
    return (one.rule.approvals - other.rule.approvals ||
        Number(one.rule.requiresAcceptance) - Number(other.rule.requiresAcceptance) ||
        descending(one.rule.maximumDurationSeconds ?? Infinity, other.rule.maximumDurationSeconds ?? Infinity) ||
        descending(one.notAfter, other.notAfter) ||
        Number(other.rule.retainOnLeave) - Number(one.rule.retainOnLeave) ||
        byId(one, other));
}
/** Not a subtraction: infinity minus infinity is no number. */
function descending(one, other) {
    return one === other ? 0 : one > other ? -1 : 1;
}
//# sourceMappingURL=obligations.js.map