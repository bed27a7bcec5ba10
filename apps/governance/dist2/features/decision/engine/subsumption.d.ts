import type { SharingRule } from '../../sharing-policy/sharing-rule.js';
import type { PolicyFact } from './decision.js';
import type { OrganizationTree } from './organization-tree.js';
export interface PolicyRule {
    readonly policy: PolicyFact;
    readonly rule: SharingRule;
}
/**
 * Whether `wide` is about everything that `narrow` is about, whatever is asked: when `narrow` holds, so does `wide`, and when `narrow` is only not evaluable,
 * `wide` holds or is not evaluable either. Proven from what the rules say and where units and accounts are; `false` means not proven. Both have one effect.
 */
export declare function subsumes(wide: PolicyRule, narrow: PolicyRule, tree: OrganizationTree): boolean;
