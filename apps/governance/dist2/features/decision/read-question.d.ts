import type { Principal, Question } from './engine/decision.js';
export interface PrincipalInput {
    readonly kind: 'ACCOUNT' | 'ORG_UNIT' | 'ORGANIZATION' | 'DOMAIN' | 'ROLE';
    readonly accountId?: string | null;
    readonly unitId?: string | null;
    readonly domainArn?: string | null;
    readonly roleArn?: string | null;
}
export interface DecisionInput {
    readonly principal: PrincipalInput;
    readonly permission: Question['permission'];
    readonly resource: string;
    readonly at?: Date | null;
    readonly context?: {
        readonly ticket?: string | null;
        readonly mfaAt?: Date | null;
        readonly claims?: readonly {
            readonly name: string;
            readonly values: readonly string[];
        }[] | null;
    } | null;
    readonly enforcementPoint?: 'REQUEST' | 'RECONCILE' | null;
}
/** @throws Refusal `validation` that names the member which is missing, malformed or does not belong there */
export declare function readPrincipal(input: PrincipalInput, field: readonly string[]): Principal;
/** @throws Refusal `validation` */
export declare function readQuestion(input: DecisionInput, now: Date, field: readonly string[]): Question;
