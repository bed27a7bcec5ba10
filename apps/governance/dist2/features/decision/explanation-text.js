import { describeFailure } from './describe-failure.js';
const reasons = {
    OWN_ACCOUNT: 'The principal is in the account of the app and reaches it without a share.',
    UNKNOWN_RESOURCE: 'There is no such app, as far as it was observed.',
    UNKNOWN_PRINCIPAL: 'There is no such principal, as far as it was observed.',
    ACCOUNT_NOT_ACTIVE: 'The account of the principal is not active.',
    DENIED_BY_RULE: 'Denied:',
    DENIAL_NOT_EVALUABLE: 'A denial cannot be evaluated, so nothing is allowed:',
    ALLOWED_BY_RULE: 'Allowed:',
    ALLOWANCE_NOT_EVALUABLE: 'No rule allows it, and one that might cannot be evaluated:',
    NO_RULE_ALLOWS: 'No rule allows it.',
};
/** An explanation as one would tell it. */
export function explanationText({ decision, determining, toAllow }) {
    const lines = [reasons[decision.reason], ...determining.map((trace) => `- ${describeTrace(trace)}`)];
    if (toAllow !== undefined && toAllow.nearest.length > 0)
        lines.push('Nearest:', ...toAllow.nearest.map((miss) => `- ${describeMiss(miss)}`));
    if (toAllow?.missing !== undefined)
        lines.push(`A rule would have to allow ${toAllow.missing.permission} to one of ${toAllow.missing.subjects.map(({ kind }) => kind).join(', ')}.`);
    for (const { policyName, mode, outcome } of decision.unenforced)
        lines.push(`Were the policy ${policyName} (${mode}) enforced, it would be ${outcome}.`);
    return lines.join('\n');
}
function describeTrace({ rule, subject, resource, conditions }) {
    const errors = conditions.filter(({ result }) => result === 'ERROR').map(({ error }) => error);
    const because = errors.length === 0 ? '' : ` (${errors.join('; ')})`;
    return `${nameOf(rule)} for ${subject.path.join(' in ')} on ${resource.path.join(' in ')}${because}`;
}
function describeMiss({ trace, failed }) {
    return `${nameOf(trace.rule)}: ${failed.map(describeFailure).join('; ')}`;
}
function nameOf({ policyName, version, ruleId, effect }) {
    return `${effect === 'ALLOW' ? 'rule' : 'denial'} ${ruleId} of policy ${policyName}, version ${version},`;
}
//# sourceMappingURL=explanation-text.js.map