import type { PolicyFact, RuleReference } from './decision.js';
import type { OrganizationTree } from './organization-tree.js';
import { subsumes } from './subsumption.js';
import type { PolicyRule } from './subsumption.js';

/** Why it is not proven that a change widens nothing. */
export type WideningReason =
  /** No allowance in force gives all of what this one gives, at no less cost. */
  | { readonly kind: 'ALLOWANCE_NOT_COVERED'; readonly rule: RuleReference }
  /** No denial of the draft takes all of what this one takes. */
  | { readonly kind: 'DENIAL_NOT_KEPT'; readonly rule: RuleReference }
  /** Who is where changes, so every rule means something else. */
  | { readonly kind: 'ORGANIZATION_CHANGES' }
  | { readonly kind: 'TOO_MANY_COMPARISONS'; readonly limit: number };

const MOST_COMPARISONS = 2_000_000;

/**
 * Empty when it is proven that other policies allow nothing that these do not: every allowance that comes is subsumed by one in force, and every denial that
 * goes by one in force afterwards. With the organization as it is; what an account gets by being moved later is looked at when it is.
 */
export function wideningReasons(before: readonly PolicyFact[], after: readonly PolicyFact[], tree: OrganizationTree): WideningReason[] {
  const [existing, draft] = [enforced(before), enforced(after)];
  const [stays, stayed] = [new Set(before), new Set(after)];
  const come = rulesOf(
    draft.filter((policy) => !stays.has(policy)),
    'ALLOW',
  );
  const gone = rulesOf(
    existing.filter((policy) => !stayed.has(policy)),
    'DENY',
  );
  const proof = new Proof(tree);
  const allowances = new RuleList(rulesOf(existing, 'ALLOW'));
  const denials = new RuleList(rulesOf(draft, 'DENY'));
  const reasons: WideningReason[] = [];
  for (const rule of come) if (!proof.isCovered(rule, allowances)) reasons.push({ kind: 'ALLOWANCE_NOT_COVERED', rule: referenceTo(rule) });
  for (const rule of gone) if (!proof.isCovered(rule, denials)) reasons.push({ kind: 'DENIAL_NOT_KEPT', rule: referenceTo(rule) });
  return proof.exhausted ? [{ kind: 'TOO_MANY_COMPARISONS', limit: MOST_COMPARISONS }, ...reasons] : reasons;
}

/** Rules that can be found by policy and rule id. */
class RuleList {
  readonly #byId: ReadonlyMap<string, PolicyRule>;

  constructor(readonly rules: readonly PolicyRule[]) {
    this.#byId = new Map(rules.map((rule) => [idOf(rule), rule]));
  }

  namesakeOf(rule: PolicyRule): PolicyRule | undefined {
    return this.#byId.get(idOf(rule));
  }
}

const idOf = ({ policy, rule }: PolicyRule): string => JSON.stringify([policy.policyId, rule.ruleId]);

class Proof {
  #comparisons = 0;

  constructor(private readonly tree: OrganizationTree) {}

  get exhausted(): boolean {
    return this.#comparisons >= MOST_COMPARISONS;
  }

  /** Looks at the same rule first, which usually is the one. */
  isCovered(narrow: PolicyRule, by: RuleList): boolean {
    const namesake = by.namesakeOf(narrow);
    if (namesake !== undefined && subsumes(namesake, narrow, this.tree)) return true;
    return by.rules.some((wide) => !this.exhausted && this.#compare(wide, narrow));
  }

  #compare(wide: PolicyRule, narrow: PolicyRule): boolean {
    this.#comparisons++;
    return subsumes(wide, narrow, this.tree);
  }
}

const enforced = (policies: readonly PolicyFact[]): PolicyFact[] => policies.filter(({ mode }) => mode === 'ENFORCE');

function rulesOf(policies: readonly PolicyFact[], effect: 'ALLOW' | 'DENY'): PolicyRule[] {
  return policies.flatMap((policy) => policy.document.rules.filter((rule) => rule.effect === effect).map((rule) => ({ policy, rule })));
}

function referenceTo({ policy: { policyId, name, version, digest }, rule: { ruleId, effect } }: PolicyRule): RuleReference {
  return { policyId, policyName: name, version, digest, ruleId, effect };
}
