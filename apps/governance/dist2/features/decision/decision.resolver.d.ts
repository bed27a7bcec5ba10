import type { RequestContext } from '../../request-context.js';
import { DecisionService } from './decision.service.js';
import type { ExplainableDecision } from './decision.service.js';
import type { ConsistencyInput } from './read-consistency.js';
import type { DecisionInput } from './read-question.js';
export declare class DecisionResolver {
    private readonly decisions;
    constructor(decisions: DecisionService);
    decide(input: DecisionInput, consistency: ConsistencyInput | undefined, { actor }: RequestContext): Promise<ExplainableDecision | undefined>;
    decideMany(inputs: DecisionInput[], consistency: ConsistencyInput | undefined, { actor }: RequestContext): Promise<ExplainableDecision[]>;
    explanation(decision: ExplainableDecision): {
        determining: {
            rule: import("./engine/decision.js").RuleReference;
            mode: import("./engine/decision.js").EnforcementMode;
            result: 'HOLDS' | 'ERROR' | 'DOES_NOT_HOLD';
            permissions: readonly import("../sharing-policy/sharing-rule.js").PermissionLevel[];
            subject: {
                relation: "CONTAINS" | "WITHIN";
                path: readonly string[];
                kind: import("../sharing-policy/sharing-rule.js").Subject['kind'];
                value: string | null;
            };
            resource: {
                path: readonly string[];
                unknown: boolean;
                kind: import("../sharing-policy/sharing-rule.js").ResourceSelector['kind'];
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
                    kind: import("../sharing-policy/sharing-rule.js").Subject['kind'];
                    value: string | null;
                };
                resource: {
                    path: readonly string[];
                    unknown: boolean;
                    kind: import("../sharing-policy/sharing-rule.js").ResourceSelector['kind'];
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
                        kind: import("../sharing-policy/sharing-rule.js").Subject['kind'];
                        value: string | null;
                    };
                    resource: {
                        path: readonly string[];
                        unknown: boolean;
                        kind: import("../sharing-policy/sharing-rule.js").ResourceSelector['kind'];
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
                    kind: import("../sharing-policy/sharing-rule.js").Subject['kind'];
                    value: string | null;
                }[];
                resources: {
                    kind: import("../sharing-policy/sharing-rule.js").ResourceSelector['kind'];
                    value: string | null;
                }[];
                permission: "ADMIN" | "READ" | "WRITE";
                scopes: string[];
            } | undefined;
        } | undefined;
        text: string;
    };
}
