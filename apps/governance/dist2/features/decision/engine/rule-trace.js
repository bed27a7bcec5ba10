import { coversLevel, holds, rankOf, validity } from './compiled-rule.js';
import { resourceMatch, subjectMatch } from './match-path.js';
import { obligationsOf } from './obligations.js';
const RESULTS = { TRUE: 'HOLDS', FALSE: 'DOES_NOT_HOLD', ERROR: 'ERROR' };
/** Everything about one rule and one question. */
export function traceOf({ rule: compiled, resourceUnknown }, question, situation, tree) {
    const { rule, denies, policy, reference } = compiled;
    const covered = coversLevel(compiled, rankOf(question.permission));
    return {
        rule: reference,
        mode: policy.mode,
        result: covered ? RESULTS[holds(compiled, situation, resourceUnknown)] : 'DOES_NOT_HOLD',
        subject: subjectMatch(rule.subjects, question.principal, denies, tree),
        resource: resourceMatch(rule.resources, situation.app.fact, resourceUnknown, tree),
        permissions: rule.permissions,
        level: covered ? 'COVERED' : 'NOT_COVERED',
        validity: validityTrace(compiled, situation.at),
        conditions: conditionTraces(compiled, situation),
        obligations: denies ? undefined : obligationsOf([compiled]),
    };
}
function validityTrace(compiled, at) {
    const { notBefore, notAfter } = compiled.rule;
    const valid = validity(compiled, at);
    const result = valid === 'TRUE' ? 'VALID' : valid === 'ERROR' ? 'MALFORMED' : at < compiled.notBefore ? 'NOT_YET' : 'NO_LONGER';
    return { result, notBefore, notAfter };
}
function conditionTraces({ conditions }, situation) {
    return conditions.map(({ condition, test, finding }) => ({ condition, result: test(situation), ...finding(situation) }));
}
//# sourceMappingURL=rule-trace.js.map