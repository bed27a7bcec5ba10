import type { DecisionFacts, PolicyFact } from './decision.js';
import { OrganizationTree } from './organization-tree.js';

/** Something that could be done, to be looked at before it is. */
export type Change =
  /** Policies come or get another version, scope or mode (`put`, by policy id), or go (`remove`). */
  | { readonly kind: 'POLICIES'; readonly put: readonly PolicyFact[]; readonly remove: readonly string[] }
  | { readonly kind: 'MOVE_ACCOUNT'; readonly accountId: string; readonly unitId: string }
  | { readonly kind: 'MOVE_UNIT'; readonly unitId: string; readonly parentId: string }
  /** The account leaves the organization, or is removed from it. */
  | { readonly kind: 'REMOVE_ACCOUNT'; readonly accountId: string };

export type ChangeRefusal = 'UNKNOWN_POLICY' | 'UNKNOWN_UNIT' | 'NOT_A_MEMBER' | 'UNIT_BELOW_ITSELF' | 'ROOT_CANNOT_MOVE';

/** The facts as they would be, or why the change is none. */
export function changed(facts: DecisionFacts, change: Change): DecisionFacts | ChangeRefusal {
  const tree = new OrganizationTree(facts);
  switch (change.kind) {
    case 'POLICIES':
      return withPolicies(facts, change.put, change.remove);
    case 'MOVE_ACCOUNT':
      if (!tree.isMember(change.accountId)) return 'NOT_A_MEMBER';
      return tree.hasUnit(change.unitId) ? withUnitOf(facts, change.accountId, change.unitId) : 'UNKNOWN_UNIT';
    case 'REMOVE_ACCOUNT':
      return tree.isMember(change.accountId) ? withUnitOf(facts, change.accountId, undefined) : 'NOT_A_MEMBER';
    case 'MOVE_UNIT': {
      const { unitId, parentId } = change;
      if (!tree.hasUnit(unitId) || !tree.hasUnit(parentId)) return 'UNKNOWN_UNIT';
      if (tree.unitsFrom(unitId).length === 1) return 'ROOT_CANNOT_MOVE';
      if (tree.unitsFrom(parentId).includes(unitId)) return 'UNIT_BELOW_ITSELF';
      return { ...facts, units: facts.units.map((unit) => (unit.id === unitId ? { ...unit, parentId } : unit)) };
    }
  }
}

/** Policies that stay are the same objects, so that they need not be compiled again. */
function withPolicies(facts: DecisionFacts, put: readonly PolicyFact[], remove: readonly string[]): DecisionFacts | ChangeRefusal {
  const known = new Set(facts.policies.map(({ policyId }) => policyId));
  if (!remove.every((policyId) => known.has(policyId))) return 'UNKNOWN_POLICY';
  const replaced = new Set([...remove, ...put.map(({ policyId }) => policyId)]);
  return { ...facts, policies: [...facts.policies.filter(({ policyId }) => !replaced.has(policyId)), ...put] };
}

function withUnitOf(facts: DecisionFacts, accountId: string, unitId: string | undefined): DecisionFacts {
  return { ...facts, accounts: facts.accounts.map((account) => (account.accountId === accountId ? { ...account, unitId } : account)) };
}
