import { byId, compare } from './compiled-rule.js';
export const emptyTally = () => ({ denying: [], denialErrors: [], allowing: [], allowanceErrors: [] });
export function add(tally, rule, erring) {
    if (rule.denies)
        (erring ? tally.denialErrors : tally.denying).push(rule);
    else
        (erring ? tally.allowanceErrors : tally.allowing).push(rule);
}
/** Denials win, then denials that could not be evaluated, then allowances, then allowances that could not be evaluated; nothing is a denial. */
export function combine({ denying, denialErrors, allowing, allowanceErrors }) {
    if (denying.length > 0)
        return { outcome: 'DENY', reason: 'DENIED_BY_RULE', determining: denying.sort(byId) };
    if (denialErrors.length > 0)
        return { outcome: 'INDETERMINATE', reason: 'DENIAL_NOT_EVALUABLE', determining: denialErrors.sort(byId) };
    if (allowing.length > 0)
        return { outcome: 'ALLOW', reason: 'ALLOWED_BY_RULE', determining: allowing.sort(byId) };
    if (allowanceErrors.length > 0)
        return { outcome: 'INDETERMINATE', reason: 'ALLOWANCE_NOT_EVALUABLE', determining: allowanceErrors.sort(byId) };
    return { outcome: 'DENY', reason: 'NO_RULE_ALLOWS', determining: [] };
}
/** What each policy that is not enforced would change if it alone were. */
export function unenforcedOutcomes(enforced, unenforced, outcome) {
    const outcomes = [];
    for (const [policy, tally] of unenforced) {
        const would = combine(sum(enforced, tally)).outcome;
        if (would === outcome || policy.mode === 'ENFORCE')
            continue;
        const mode = policy.mode;
        outcomes.push({ policyId: policy.policyId, policyName: policy.name, mode, outcome: would });
    }
    return outcomes.sort((one, other) => compare(one.policyId, other.policyId));
}
function sum(one, other) {
    return {
        denying: [...one.denying, ...other.denying],
        denialErrors: [...one.denialErrors, ...other.denialErrors],
        allowing: [...one.allowing, ...other.allowing],
        allowanceErrors: [...one.allowanceErrors, ...other.allowanceErrors],
    };
}
//# sourceMappingURL=combine.js.map