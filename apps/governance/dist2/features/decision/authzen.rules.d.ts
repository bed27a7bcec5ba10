import type { Question } from './engine/decision.js';
/** https://openid.net/specs/authorization-api-1_0.html: one evaluation; in `evaluations` each may leave out what the request itself says. */
export interface EvaluationRequest {
    readonly subject?: {
        readonly type?: unknown;
        readonly id?: unknown;
        readonly properties?: Readonly<Record<string, unknown>>;
    };
    readonly action?: {
        readonly name?: unknown;
    };
    readonly resource?: {
        readonly type?: unknown;
        readonly id?: unknown;
    };
    readonly context?: Readonly<Record<string, unknown>>;
}
export type EvaluationsSemantic = 'execute_all' | 'deny_on_first_deny' | 'permit_on_first_permit';
/** @throws Refusal `validation` that names the member */
export declare function questionOf(request: EvaluationRequest, now: Date): Question;
/** What the batch's semantic makes of the outcomes: how many of the questions are answered. */
export declare function answered(outcomes: readonly boolean[], semantic: EvaluationsSemantic): number;
