import { OrganizationTree } from './organization-tree.js';
import { subsumes } from './subsumption.js';
const MOST_COMPARISONS = 2_000_000;
/**
 * Empty when it is proven that other policies allow nothing that these do not: every allowance that comes is subsumed by one in force, and every denial that
 * goes by one in force afterwards. With the organization as it is; what an account gets by being moved later is looked at when it is.
 */
export function wideningReasons(before, after, tree) {
    const [existing, draft] = [enforced(before), enforced(after)];
    const [stays, stayed] = [new Set(before), new Set(after)];
    const come = rulesOf(draft.filter((policy) => !stays.has(policy)), 'ALLOW');
    const gone = rulesOf(existing.filter((policy) => !stayed.has(policy)), 'DENY');
    const proof = new Proof(tree);
    const allowances = new RuleList(rulesOf(existing, 'ALLOW'));
    const denials = new RuleList(rulesOf(draft, 'DENY'));
    const reasons = [];
    for (const rule of come)
        if (!proof.isCovered(rule, allowances))
            reasons.push({ kind: 'ALLOWANCE_NOT_COVERED', rule: referenceTo(rule) });
    for (const rule of gone)
        if (!proof.isCovered(rule, denials))
            reasons.push({ kind: 'DENIAL_NOT_KEPT', rule: referenceTo(rule) });
    return proof.exhausted ? [{ kind: 'TOO_MANY_COMPARISONS', limit: MOST_COMPARISONS }, ...reasons] : reasons;
}
/** Rules that can be found by policy and rule id. */
class RuleList {
    rules;
    #byId;
    constructor(rules) {
        this.rules = rules;
        this.#byId = new Map(rules.map((rule) => [idOf(rule), rule]));
    }
    namesakeOf(rule) {
        return this.#byId.get(idOf(rule));
    }
}
const idOf = ({ policy, rule }) => JSON.stringify([policy.policyId, rule.ruleId]);
class Proof {
    tree;
    #comparisons = 0;
    constructor(tree) {
        this.tree = tree;
    }
    get exhausted() {
        return this.#comparisons >= MOST_COMPARISONS;
    }
    /** Looks at the same rule first, which usually is the one. */
    isCovered(narrow, by) {
        const namesake = by.namesakeOf(narrow);
        if (namesake !== undefined && subsumes(namesake, narrow, this.tree))
            return true;
        return by.rules.some((wide) => !this.exhausted && this.#compare(wide, narrow));
    }
    #compare(wide, narrow) {
        this.#comparisons++;
        return subsumes(wide, narrow, this.tree);
    }
}
const enforced = (policies) => policies.filter(({ mode }) => mode === 'ENFORCE');
function rulesOf(policies, effect) {
    return policies.flatMap((policy) => policy.document.rules.filter((rule) => rule.effect === effect).map((rule) => ({ policy, rule })));
}
function referenceTo({ policy: { policyId, name, version, digest }, rule: { ruleId, effect } }) {
    return { policyId, policyName: name, version, digest, ruleId, effect };
}
//# sourceMappingURL=widening.js.map