import type { Clock } from '../../platform/clock.js';
import { AccessService } from '../access/access.service.js';
import type { Actor, Scope } from '../access/actor.js';
import type { Decision, Principal, Question } from './engine/decision.js';
import type { Explanation } from './engine/explanation.js';
import type { DecisionInput } from './read-question.js';
import { Snapshots } from './snapshots.js';
import type { Consistency } from './snapshots.js';
/** A decision, and enough to explain it when that is asked for. */
export interface ExplainableDecision extends Decision {
    readonly evaluatedAt: Date;
    explain(): Explanation;
}
export type EnforcementPoint = 'REQUEST' | 'RECONCILE';
/** Answers whether policies allow something; changes nothing. */
export declare class DecisionService {
    #private;
    private readonly snapshots;
    private readonly access;
    private readonly clock;
    constructor(snapshots: Snapshots, access: AccessService, clock: Clock);
    /** For other features, which have asked for access themselves. Defaults to the newest revision: what is decided here is acted upon. */
    decide(tenant: string, question: Question, consistency?: Consistency, point?: EnforcementPoint): Promise<ExplainableDecision>;
    /** Answers in the order of the questions, all at one revision. */
    decideMany(tenant: string, questions: readonly Question[], consistency?: Consistency, point?: EnforcementPoint): Promise<ExplainableDecision[]>;
    /** What a caller asks. @throws Refusal */
    answer(inputs: readonly DecisionInput[], consistency: Consistency, actor: Actor, field: readonly string[]): Promise<ExplainableDecision[]>;
    /** The same for questions that were read elsewhere. @throws Refusal */
    answerQuestions(questions: readonly Question[], actor: Actor, consistency?: Consistency): Promise<ExplainableDecision[]>;
}
/** Where somebody has to have a role to ask about, or ask for, access of a principal. */
export declare function scopeOf(principal: Principal): Scope;
