import type { PolicyFact, RuleReference } from './decision.js';
import { OrganizationTree } from './organization-tree.js';
/** Why it is not proven that a change widens nothing. */
export type WideningReason = 
/** No allowance in force gives all of what this one gives, at no less cost. */
{
    readonly kind: 'ALLOWANCE_NOT_COVERED';
    readonly rule: RuleReference;
}
/** No denial of the draft takes all of what this one takes. */
 | {
    readonly kind: 'DENIAL_NOT_KEPT';
    readonly rule: RuleReference;
}
/** Who is where changes, so every rule means something else. */
 | {
    readonly kind: 'ORGANIZATION_CHANGES';
} | {
    readonly kind: 'TOO_MANY_COMPARISONS';
    readonly limit: number;
};
/**
 * Empty when it is proven that other policies allow nothing that these do not: every allowance that comes is subsumed by one in force, and every denial that
 * goes by one in force afterwards. With the organization as it is; what an account gets by being moved later is looked at when it is.
 */
export declare function wideningReasons(before: readonly PolicyFact[], after: readonly PolicyFact[], tree: OrganizationTree): WideningReason[];
