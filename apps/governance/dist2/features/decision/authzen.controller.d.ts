import type { Clock } from '../../platform/clock.js';
import { Authenticator } from '../access/authenticator.js';
import { DecisionService } from './decision.service.js';
/** Decisions without GraphQL, for hot paths. https://openid.net/specs/authorization-api-1_0.html */
export declare class AuthzenController {
    #private;
    private readonly decisions;
    private readonly authenticator;
    private readonly clock;
    constructor(decisions: DecisionService, authenticator: Authenticator, clock: Clock);
    evaluation(body: unknown, authorization: string | undefined): Promise<{
        decision: boolean;
        context: {
            outcome: import("./engine/decision.js").Outcome;
            revision: string;
            reason_admin: {
                en: string | undefined;
            };
            valid_until: string | undefined;
        };
    }>;
    evaluations(body: unknown, authorization: string | undefined): Promise<{
        evaluations: {
            decision: boolean;
            context: {
                outcome: import("./engine/decision.js").Outcome;
                revision: string;
                reason_admin: {
                    en: string | undefined;
                };
                valid_until: string | undefined;
            };
        }[];
    } | {
        decision: boolean;
        context: {
            outcome: import("./engine/decision.js").Outcome;
            revision: string;
            reason_admin: {
                en: string | undefined;
            };
            valid_until: string | undefined;
        };
    }>;
    configuration(host: string): {
        policy_decision_point: string;
        access_evaluation_endpoint: string;
        access_evaluations_endpoint: string;
    };
}
