import { byId, coversLevel, holds, rankOf } from './compiled-rule.js';
import { MOST_LISTED } from './explanation.js';
import { traceOf } from './rule-trace.js';
import { missingRule, nearestAllowances } from './to-allow.js';
/** Where no rule was asked, none can help. */
export function explainBar(decision) {
    return { decision, determining: [], toAllow: { denials: [], denialCount: 0, nearest: [], missing: undefined } };
}
/** @param candidates every rule about principal and app */
export function explainScan(decision, candidates, question, situation, tree) {
    const trace = (candidate) => traceOf(candidate, question, situation, tree);
    const rank = rankOf(question.permission);
    const resultOf = ({ rule, resourceUnknown }) => coversLevel(rule, rank) ? holds(rule, situation, resourceUnknown) : 'FALSE';
    const wanted = DETERMINING[decision.reason];
    const ordered = [...candidates].sort((one, other) => byId(one.rule, other.rule));
    const determining = ordered.filter((candidate) => wanted !== undefined && candidate.rule.enforced && candidate.rule.denies === wanted.denies && resultOf(candidate) === wanted.result);
    const explained = { decision, determining: determining.map(trace) };
    if (decision.outcome === 'ALLOW')
        return { ...explained, toAllow: undefined };
    const denials = ordered.filter((candidate) => isDenial(candidate.rule) && resultOf(candidate) !== 'FALSE');
    const nearest = nearestAllowances(ordered, question, situation, tree);
    const missing = nearest.length > 0 || hasAllowance(ordered, resultOf) ? undefined : missingRule(question, situation, tree);
    const toAllow = { denials: denials.slice(0, MOST_LISTED).map(trace), denialCount: denials.length, nearest, missing };
    return { ...explained, toAllow };
}
/** Which rules the reasons rest on. */
const DETERMINING = {
    DENIED_BY_RULE: { denies: true, result: 'TRUE' },
    DENIAL_NOT_EVALUABLE: { denies: true, result: 'ERROR' },
    ALLOWED_BY_RULE: { denies: false, result: 'TRUE' },
    ALLOWANCE_NOT_EVALUABLE: { denies: false, result: 'ERROR' },
};
const isDenial = (rule) => rule.denies && rule.enforced;
/** An allowance that holds and only a denial stands in the way of. */
function hasAllowance(candidates, resultOf) {
    return candidates.some((candidate) => !candidate.rule.denies && candidate.rule.enforced && resultOf(candidate) === 'TRUE');
}
//# sourceMappingURL=explain.js.map