import { OrganizationTree } from './organization-tree.js';
/** The facts as they would be, or why the change is none. */
export function changed(facts, change) {
    const tree = new OrganizationTree(facts);
    switch (change.kind) {
        case 'POLICIES':
            return withPolicies(facts, change.put, change.remove);
        case 'MOVE_ACCOUNT':
            if (!tree.isMember(change.accountId))
                return 'NOT_A_MEMBER';
            return tree.hasUnit(change.unitId) ? withUnitOf(facts, change.accountId, change.unitId) : 'UNKNOWN_UNIT';
        case 'REMOVE_ACCOUNT':
            return tree.isMember(change.accountId) ? withUnitOf(facts, change.accountId, undefined) : 'NOT_A_MEMBER';
        case 'MOVE_UNIT': {
            const { unitId, parentId } = change;
            if (!tree.hasUnit(unitId) || !tree.hasUnit(parentId))
                return 'UNKNOWN_UNIT';
            if (tree.unitsFrom(unitId).length === 1)
                return 'ROOT_CANNOT_MOVE';
            if (tree.unitsFrom(parentId).includes(unitId))
                return 'UNIT_BELOW_ITSELF';
            return { ...facts, units: facts.units.map((unit) => (unit.id === unitId ? { ...unit, parentId } : unit)) };
        }
    }
}
/** Policies that stay are the same objects, so that they need not be compiled again. */
function withPolicies(facts, put, remove) {
    const known = new Set(facts.policies.map(({ policyId }) => policyId));
    if (!remove.every((policyId) => known.has(policyId)))
        return 'UNKNOWN_POLICY';
    const replaced = new Set([...remove, ...put.map(({ policyId }) => policyId)]);
    return { ...facts, policies: [...facts.policies.filter(({ policyId }) => !replaced.has(policyId)), ...put] };
}
function withUnitOf(facts, accountId, unitId) {
    return { ...facts, accounts: facts.accounts.map((account) => (account.accountId === accountId ? { ...account, unitId } : account)) };
}
//# sourceMappingURL=change.js.map