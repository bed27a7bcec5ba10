import type { PermissionLevel, PolicyDocument } from '../../sharing-policy/sharing-rule.js';
/** Everything the engine knows, at one revision. Plain values: what the database holds, or a test makes up. */
export interface DecisionFacts {
    /** Sequence number of the last change these facts contain. */
    readonly revision: bigint;
    readonly organizationId: string | undefined;
    readonly units: readonly UnitFact[];
    readonly accounts: readonly AccountFact[];
    readonly apps: readonly AppFact[];
    readonly domains: readonly DomainFact[];
    /** Active policies with the version that is in force. */
    readonly policies: readonly PolicyFact[];
}
export interface UnitFact {
    /** `r-…` or `ou-…`. */
    readonly id: string;
    readonly parentId: string | undefined;
    readonly name: string;
}
export interface AccountFact {
    readonly accountId: string;
    /** Absent for accounts outside the organization. */
    readonly unitId: string | undefined;
    readonly state: 'PENDING_ACTIVATION' | 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE' | 'CLOSED';
    /** `undefined` when they could not be read: conditions on them are errors. */
    readonly tags: Readonly<Record<string, string>> | undefined;
}
export interface AppFact {
    readonly arn: string;
    readonly accountId: string;
    readonly region: string;
    /** `undefined` when they could not be read: conditions on them are errors. */
    readonly tags: Readonly<Record<string, string>> | undefined;
    /** ARNs of the domains whose default it is. */
    readonly domainArns: readonly string[];
    readonly environment: string | undefined;
}
export interface DomainFact {
    readonly arn: string;
    readonly accountId: string;
}
export interface PolicyFact {
    readonly policyId: string;
    readonly name: string;
    readonly version: number;
    /** `sha256:…` of the version's canonical document. */
    readonly digest: string;
    /** What the policy may speak about: apps owned inside it. */
    readonly scope: PolicyScope;
    /** Under WARN and DRY_RUN a policy is evaluated and reported, and counts for nothing. */
    readonly mode: EnforcementMode;
    readonly document: PolicyDocument;
}
export type EnforcementMode = 'ENFORCE' | 'WARN' | 'DRY_RUN';
export type PolicyScope = {
    readonly kind: 'ORGANIZATION';
} | {
    readonly kind: 'ORG_UNIT';
    readonly unitId: string;
} | {
    readonly kind: 'ACCOUNT';
    readonly accountId: string;
};
/** Who would get access. A unit or the organization stands for every account in it, now and later. */
export type Principal = {
    readonly kind: 'ACCOUNT';
    readonly accountId: string;
} | {
    readonly kind: 'ORG_UNIT';
    readonly unitId: string;
} | {
    readonly kind: 'ORGANIZATION';
} | {
    readonly kind: 'DOMAIN';
    readonly domainArn: string;
} | {
    readonly kind: 'ROLE';
    readonly roleArn: string;
};
export interface Question {
    readonly principal: Principal;
    readonly permission: PermissionLevel;
    /** ARN of an MLflow App. */
    readonly resource: string;
    /** Milliseconds since 1970. Time is an input. */
    readonly at: number;
    readonly context: QuestionContext;
}
export interface QuestionContext {
    readonly ticket?: string;
    /** When the requester last proved a second factor, milliseconds since 1970. */
    readonly mfaAt?: number;
    /** Claims of the requester's token; values other than texts and lists of texts are malformed. */
    readonly claims?: Readonly<Record<string, unknown>>;
}
/** `INDETERMINATE`: a rule that would have counted could not be evaluated. Whoever writes treats it as `DENY`. */
export type Outcome = 'ALLOW' | 'DENY' | 'INDETERMINATE';
/**
 * Why the outcome is what it is. The first four are answered before any rule is looked at and come with `DENY`:
 * - `OWN_ACCOUNT`: the principal is the app's own account, or a role or domain in it. It reaches the app without any share, so there is nothing to grant.
 * - `UNKNOWN_RESOURCE`: no such app in the facts.
 * - `UNKNOWN_PRINCIPAL`: malformed, a unit that is not in the facts, or the organization where there is none. Well-formed accounts that are not in the facts are outside the organization, not unknown.
 * - `ACCOUNT_NOT_ACTIVE`: the principal's account is known and not `ACTIVE`.
 */
export type DecisionReason = 'OWN_ACCOUNT' | 'UNKNOWN_RESOURCE' | 'UNKNOWN_PRINCIPAL' | 'ACCOUNT_NOT_ACTIVE' | 'DENIED_BY_RULE' | 'DENIAL_NOT_EVALUABLE' | 'ALLOWED_BY_RULE' | 'ALLOWANCE_NOT_EVALUABLE' | 'NO_RULE_ALLOWS';
export interface Decision {
    readonly outcome: Outcome;
    readonly reason: DecisionReason;
    readonly revision: bigint;
    /** Milliseconds since 1970: the answer is the same at every moment from the question's until before this one. `undefined`: until the facts change. */
    readonly validUntil: number | undefined;
    /** The rules the outcome rests on: the denials, the errors, or the allowances; by policy and rule id. Empty when no rule speaks. */
    readonly determining: readonly RuleReference[];
    /** What a grant under this decision has to keep; only with ALLOW. They come whole from one of the allowing rules: see `obligations.ts`. */
    readonly obligations: Obligations | undefined;
    /** What policies in WARN and DRY_RUN would have said, when that differs. */
    readonly unenforced: readonly UnenforcedOutcome[];
}
export interface Obligations {
    readonly requiresAcceptance: boolean;
    readonly retainOnLeave: boolean;
    readonly maximumDurationSeconds: number | undefined;
    readonly approvals: number;
    /** Milliseconds since 1970: the allowing rule's notAfter. */
    readonly notAfter: number | undefined;
}
export interface RuleReference {
    readonly policyId: string;
    readonly policyName: string;
    readonly version: number;
    readonly digest: string;
    readonly ruleId: string;
    readonly effect: 'ALLOW' | 'DENY';
}
export interface UnenforcedOutcome {
    readonly policyId: string;
    readonly policyName: string;
    readonly mode: Exclude<EnforcementMode, 'ENFORCE'>;
    /** The outcome if this policy were enforced as well. */
    readonly outcome: Outcome;
}
