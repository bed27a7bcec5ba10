import type { Condition } from '../../sharing-policy/sharing-rule.js';
import type { KnownApp } from './app-keys.js';
import type { QuestionContext } from './decision.js';
import type { KnownPrincipal } from './principal.js';
/** `ERROR`: the attribute is unknown or malformed. */
export type Truth = 'TRUE' | 'FALSE' | 'ERROR';
/** What conditions look at. */
export interface Situation {
    readonly at: number;
    readonly context: QuestionContext;
    readonly app: KnownApp;
    readonly principal: KnownPrincipal;
}
/** What a condition found: texts, nothing (`undefined`), or why it cannot tell. */
export interface Finding {
    readonly found: readonly string[] | undefined;
    readonly error: string | undefined;
}
export interface CompiledCondition {
    readonly condition: Condition;
    /** Whether the requester can make it true (a ticket, a second factor, another hour), rather than it being a property of app or account. */
    readonly upToRequester: boolean;
    readonly test: (situation: Situation) => Truth;
    /** When the result can next change by itself; `undefined` on conditions that do not look at the clock. */
    readonly edge?: (situation: Situation) => number;
    readonly finding: (situation: Situation) => Finding;
}
export declare const found: (texts: readonly string[] | undefined) => Finding;
export declare const unknown: (error: string) => Finding;
