import { scopeKey, selectorKeys, unknownKeyOf } from './app-keys.js';
import { compileCondition } from './compiled-condition.js';
const RANKS = { READ: 0, WRITE: 1, ADMIN: 2 };
export const rankOf = (level) => RANKS[level];
export function compileRules(policy, table, zones) {
    return policy.document.rules.map((rule) => compileRule(policy, rule, table, zones));
}
function compileRule(policy, rule, table, zones) {
    const denies = rule.effect === 'DENY';
    const ranks = rule.permissions.map(rankOf);
    const unknownKeys = rule.resources.map(unknownKeyOf).filter((key) => key !== undefined);
    const intern = (texts) => [...new Set(texts)].map((text) => table.intern(text));
    return {
        policy,
        rule,
        denies,
        enforced: policy.mode === 'ENFORCE',
        rank: denies ? Math.min(...ranks) : Math.max(...ranks),
        scope: table.intern(scopeKey(policy.scope)),
        notBefore: rule.notBefore === undefined ? -Infinity : Date.parse(rule.notBefore),
        notAfter: rule.notAfter === undefined ? Infinity : Date.parse(rule.notAfter),
        conditions: rule.conditions.map((condition) => compileCondition(condition, zones)),
        resourceKeys: intern(rule.resources.flatMap(selectorKeys)),
        unknownKeys: intern(unknownKeys),
        reference: referenceTo(policy, rule),
        seen: 0,
    };
}
function referenceTo({ policyId, name, version, digest }, { ruleId, effect }) {
    return { policyId, policyName: name, version, digest, ruleId, effect };
}
export const coversScope = (rule, app) => app.keySet.has(rule.scope);
export const coversLevel = (rule, rank) => (rule.denies ? rule.rank <= rank : rule.rank >= rank);
/** Whether the rule is in its validity at `at`; `ERROR` when that cannot be told. */
export function validity({ notBefore, notAfter }, at) {
    if (at < notBefore || at >= notAfter)
        return 'FALSE';
    return Number.isNaN(notBefore) || Number.isNaN(notAfter) ? 'ERROR' : 'TRUE';
}
/**
 * Whether a rule that is about principal, app and level holds. False wins over error: what does not apply cannot go wrong.
 *
 * @param resourceUnknown the app's tags are unknown and would decide whether the rule is about it
 */
export function holds(rule, situation, resourceUnknown) {
    const valid = validity(rule, situation.at);
    if (valid === 'FALSE')
        return 'FALSE';
    let result = resourceUnknown ? 'ERROR' : valid;
    for (const condition of rule.conditions) {
        const truth = condition.test(situation);
        if (truth === 'FALSE')
            return 'FALSE';
        if (truth === 'ERROR')
            result = 'ERROR';
    }
    return result;
}
/** The same for the request that suits the requester best: whatever is up to them is as they need it. */
export function couldHold(rule, situation, resourceUnknown) {
    const valid = validity(rule, situation.at);
    if (valid === 'FALSE')
        return 'FALSE';
    let result = resourceUnknown ? 'ERROR' : valid;
    for (const condition of rule.conditions) {
        const truth = condition.upToRequester ? (rule.denies ? 'FALSE' : 'TRUE') : condition.test(situation);
        if (truth === 'FALSE')
            return 'FALSE';
        if (truth === 'ERROR')
            result = 'ERROR';
    }
    return result;
}
/** When `holds` can next have another answer; infinity when only the facts or the question change it. */
export function nextEdge(rule, situation) {
    const { at } = situation;
    if (at >= rule.notAfter)
        return Infinity;
    if (rule.conditions.some(({ edge, test }) => edge === undefined && test(situation) === 'FALSE'))
        return Infinity;
    if (at < rule.notBefore)
        return rule.notBefore;
    let next = Number.isNaN(rule.notAfter) ? Infinity : rule.notAfter;
    for (const { edge } of rule.conditions)
        if (edge !== undefined)
            next = Math.min(next, edge(situation));
    return next;
}
/** By policy id, then rule id: an order that does not depend on the order of the facts. */
export function byId(one, other) {
    return compare(one.reference.policyId, other.reference.policyId) || compare(one.reference.ruleId, other.reference.ruleId);
}
export function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
//# sourceMappingURL=compiled-rule.js.map