import type { Condition, PermissionLevel, ResourceSelector, Subject } from '../../sharing-policy/sharing-rule.js';
import type { Decision, EnforcementMode, Obligations, PolicyScope, RuleReference } from './decision.js';
/** A decision and everything that can be said about it without another look at the facts. */
export interface Explanation {
    readonly decision: Decision;
    /** Each rule the outcome rests on, in the order of `decision.determining`. */
    readonly determining: readonly RuleTrace[];
    /** What stands in the way of an allow; `undefined` when it is one. */
    readonly toAllow: ToAllow | undefined;
}
export interface RuleTrace {
    readonly rule: RuleReference;
    readonly mode: EnforcementMode;
    readonly result: 'HOLDS' | 'ERROR' | 'DOES_NOT_HOLD';
    readonly subject: SubjectMatch;
    readonly resource: ResourceMatch;
    readonly permissions: readonly PermissionLevel[];
    readonly level: 'COVERED' | 'NOT_COVERED';
    readonly validity: ValidityTrace;
    readonly conditions: readonly ConditionTrace[];
    /** What a grant under the rule has to keep; only of allowances. */
    readonly obligations: Obligations | undefined;
}
export interface SubjectMatch {
    readonly selector: Subject;
    /** `CONTAINS`: the principal is inside the subject; `WITHIN`: the subject is inside the principal, which only denials look at. */
    readonly relation: 'CONTAINS' | 'WITHIN';
    /** Ids from the inner one up to the outer one: role or domain, account, units, organization (or `external`). */
    readonly path: readonly string[];
}
export interface ResourceMatch {
    readonly selector: ResourceSelector;
    /** Ids from the app up to what the selector names. */
    readonly path: readonly string[];
    /** The app's tags are unknown, so whether the rule is about it is too. */
    readonly unknown: boolean;
}
export interface ValidityTrace {
    readonly result: 'VALID' | 'NOT_YET' | 'NO_LONGER' | 'MALFORMED';
    readonly notBefore: string | undefined;
    readonly notAfter: string | undefined;
}
export interface ConditionTrace {
    readonly condition: Condition;
    readonly result: 'TRUE' | 'FALSE' | 'ERROR';
    /** What was there; `undefined`: nothing. */
    readonly found: readonly string[] | undefined;
    readonly error: string | undefined;
}
export interface ToAllow {
    /** Denials that hold or cannot be evaluated, at most `MOST_LISTED`, by policy and rule id. They have to go first. */
    readonly denials: readonly RuleTrace[];
    /** How many there are in all. */
    readonly denialCount: number;
    /** Allowances about this principal and app that fail on something else, nearest first, at most `MOST_LISTED`. */
    readonly nearest: readonly NearMiss[];
    /** When there is none: what a rule would have to name, any of each list. `undefined` also where no rule could help (own account, unknown, not active). */
    readonly missing: MissingRule | undefined;
}
export interface NearMiss {
    readonly trace: RuleTrace;
    /** What would have to be different, at least one. */
    readonly failed: readonly Failure[];
}
export type Failure = {
    readonly kind: 'LEVEL';
    readonly highest: PermissionLevel;
} | {
    readonly kind: 'NOT_YET';
    readonly from: string;
} | {
    readonly kind: 'NO_LONGER';
    readonly until: string;
} | {
    readonly kind: 'VALIDITY_MALFORMED';
} | {
    readonly kind: 'CONDITION';
    readonly trace: ConditionTrace;
} | {
    readonly kind: 'RESOURCE_UNKNOWN';
}
/** All of it holds; its policy is not enforced. */
 | {
    readonly kind: 'NOT_ENFORCED';
    readonly mode: EnforcementMode;
};
export interface MissingRule {
    /** Narrowest first. */
    readonly subjects: readonly Subject[];
    /** Narrowest first. */
    readonly resources: readonly ResourceSelector[];
    readonly permission: PermissionLevel;
    /** Scopes that a policy with such a rule may have, narrowest first. */
    readonly scopes: readonly PolicyScope[];
}
export declare const MOST_LISTED = 5;
