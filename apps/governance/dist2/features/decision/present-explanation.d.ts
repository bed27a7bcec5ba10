import type { ResourceSelector, Subject } from '../sharing-policy/sharing-rule.js';
import type { Obligations } from './engine/decision.js';
import type { Explanation } from './engine/explanation.js';
/** An explanation as the schema has it. */
export declare function presentExplanation(explanation: Explanation): {
    determining: {
        rule: import("./engine/decision.js").RuleReference;
        mode: import("./engine/decision.js").EnforcementMode;
        result: 'HOLDS' | 'ERROR' | 'DOES_NOT_HOLD';
        permissions: readonly import("../sharing-policy/sharing-rule.js").PermissionLevel[];
        subject: {
            relation: "CONTAINS" | "WITHIN";
            path: readonly string[];
            kind: Subject['kind'];
            value: string | null;
        };
        resource: {
            path: readonly string[];
            unknown: boolean;
            kind: ResourceSelector['kind'];
            value: string | null;
        };
        coversPermission: boolean;
        validity: "MALFORMED" | "NOT_YET" | "NO_LONGER" | "VALID";
        notBefore: string | undefined;
        notAfter: string | undefined;
        conditions: {
            kind: "CLAIM" | "MFA" | "PRINCIPAL_TAG" | "REGION" | "RESOURCE_TAG" | "TICKET" | "TIME_WINDOW";
            result: "ERROR" | "FALSE" | "TRUE";
            wanted: string;
            found: readonly string[] | undefined;
            error: string | undefined;
        }[];
        obligations: {
            requiresAcceptance: boolean;
            retainOnLeave: boolean;
            maximumDurationSeconds: number | undefined;
            approvals: number;
            notAfter: Date | null;
        } | undefined;
    }[];
    toAllow: {
        denials: {
            rule: import("./engine/decision.js").RuleReference;
            mode: import("./engine/decision.js").EnforcementMode;
            result: 'HOLDS' | 'ERROR' | 'DOES_NOT_HOLD';
            permissions: readonly import("../sharing-policy/sharing-rule.js").PermissionLevel[];
            subject: {
                relation: "CONTAINS" | "WITHIN";
                path: readonly string[];
                kind: Subject['kind'];
                value: string | null;
            };
            resource: {
                path: readonly string[];
                unknown: boolean;
                kind: ResourceSelector['kind'];
                value: string | null;
            };
            coversPermission: boolean;
            validity: "MALFORMED" | "NOT_YET" | "NO_LONGER" | "VALID";
            notBefore: string | undefined;
            notAfter: string | undefined;
            conditions: {
                kind: "CLAIM" | "MFA" | "PRINCIPAL_TAG" | "REGION" | "RESOURCE_TAG" | "TICKET" | "TIME_WINDOW";
                result: "ERROR" | "FALSE" | "TRUE";
                wanted: string;
                found: readonly string[] | undefined;
                error: string | undefined;
            }[];
            obligations: {
                requiresAcceptance: boolean;
                retainOnLeave: boolean;
                maximumDurationSeconds: number | undefined;
                approvals: number;
                notAfter: Date | null;
            } | undefined;
        }[];
        denialCount: number;
        nearest: {
            trace: {
                rule: import("./engine/decision.js").RuleReference;
                mode: import("./engine/decision.js").EnforcementMode;
                result: 'HOLDS' | 'ERROR' | 'DOES_NOT_HOLD';
                permissions: readonly import("../sharing-policy/sharing-rule.js").PermissionLevel[];
                subject: {
                    relation: "CONTAINS" | "WITHIN";
                    path: readonly string[];
                    kind: Subject['kind'];
                    value: string | null;
                };
                resource: {
                    path: readonly string[];
                    unknown: boolean;
                    kind: ResourceSelector['kind'];
                    value: string | null;
                };
                coversPermission: boolean;
                validity: "MALFORMED" | "NOT_YET" | "NO_LONGER" | "VALID";
                notBefore: string | undefined;
                notAfter: string | undefined;
                conditions: {
                    kind: "CLAIM" | "MFA" | "PRINCIPAL_TAG" | "REGION" | "RESOURCE_TAG" | "TICKET" | "TIME_WINDOW";
                    result: "ERROR" | "FALSE" | "TRUE";
                    wanted: string;
                    found: readonly string[] | undefined;
                    error: string | undefined;
                }[];
                obligations: {
                    requiresAcceptance: boolean;
                    retainOnLeave: boolean;
                    maximumDurationSeconds: number | undefined;
                    approvals: number;
                    notAfter: Date | null;
                } | undefined;
            };
            failed: string[];
        }[];
        missing: {
            subjects: {
                kind: Subject['kind'];
                value: string | null;
            }[];
            resources: {
                kind: ResourceSelector['kind'];
                value: string | null;
            }[];
            permission: "ADMIN" | "READ" | "WRITE";
            scopes: string[];
        } | undefined;
    } | undefined;
    text: string;
};
export declare function presentObligations({ notAfter, ...obligations }: Obligations): {
    requiresAcceptance: boolean;
    retainOnLeave: boolean;
    maximumDurationSeconds: number | undefined;
    approvals: number;
    notAfter: Date | null;
};
