import type { PermissionLevel } from '../../sharing-policy/sharing-rule.js';
import type { Change, ChangeRefusal } from './change.js';
import type { DecisionFacts, Principal } from './decision.js';
import type { Engine } from './engine.js';
import type { WideningReason } from './widening.js';
export interface WhatIfOptions {
    /** Milliseconds since 1970: validities are looked at then. */
    readonly at: number;
    /** Grants that exist; the ones no longer allowed are listed. */
    readonly grants?: readonly ExistingGrant[];
    /** Beyond this many pairs of principal and app, or grants, the question is refused. */
    readonly mostPairs?: number;
    /** The compiled `facts`, when they are at hand. */
    readonly engine?: Engine;
}
export interface ExistingGrant {
    readonly grantId: string;
    readonly principal: Principal;
    readonly resource: string;
    readonly permission: PermissionLevel;
}
/** What would be different. All lists are sorted by `key`, which is unique in its list: pages go on after a key. */
export interface Impact {
    readonly kind: 'IMPACT';
    /** Pairs of principal and app that were looked at. */
    readonly pairs: number;
    /** What some request could be allowed afterwards and none could before. */
    readonly added: readonly Access[];
    readonly removed: readonly Access[];
    /** What principals outside the organization could be allowed afterwards and could not before, or not from outside. */
    readonly newlyExternal: readonly Access[];
    readonly lostGrants: readonly LostGrant[];
    /** Proven, not tried out: true means that no request there is could be allowed by the change alone. */
    readonly widensNothing: boolean;
    /** Why it is not proven; empty when it is. */
    readonly widening: readonly WideningReason[];
}
export interface Access {
    readonly key: string;
    /** `ANY_EXTERNAL_ACCOUNT` stands for all accounts that neither facts nor rules name. */
    readonly principal: Principal | {
        readonly kind: 'ANY_EXTERNAL_ACCOUNT';
    };
    readonly resource: string;
    readonly permission: PermissionLevel;
}
export interface LostGrant {
    readonly key: string;
    readonly grant: ExistingGrant;
    /** Whether it was allowed before: others were outside of every rule already. */
    readonly allowedBefore: boolean;
}
export type WhatIfRefusal = {
    readonly kind: 'REFUSED';
    readonly reason: ChangeRefusal;
} | {
    readonly kind: 'REFUSED';
    readonly reason: 'TOO_MANY_PAIRS';
    readonly limit: number;
};
/**
 * What a change would do to who could be granted what, before it is made. "Could": whatever a requester can bring (ticket, second factor, claims, the hour) is
 * taken to be as needed, see `Engine.couldAllow`. Looks only at pairs that the change can touch.
 */
export declare function whatIf(facts: DecisionFacts, change: Change, options: WhatIfOptions): Impact | WhatIfRefusal;
