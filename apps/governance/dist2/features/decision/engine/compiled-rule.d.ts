import type { PermissionLevel, SharingRule } from '../../sharing-policy/sharing-rule.js';
import type { KnownApp } from './app-keys.js';
import type { PolicyFact, RuleReference } from './decision.js';
import type { KeyTable } from './key-table.js';
import type { CompiledCondition, Situation, Truth } from './situation.js';
import type { TimeZones } from './time-zones.js';
export declare const rankOf: (level: PermissionLevel) => number;
export interface CompiledRule {
    readonly policy: PolicyFact;
    readonly rule: SharingRule;
    readonly denies: boolean;
    readonly enforced: boolean;
    /** Highest level an allowance gives; lowest level a denial takes. */
    readonly rank: number;
    readonly scope: number;
    /** Milliseconds since 1970; NaN when the text is no time, which makes the rule an error. */
    readonly notBefore: number;
    readonly notAfter: number;
    readonly conditions: readonly CompiledCondition[];
    readonly resourceKeys: readonly number[];
    /** Keys under which apps with unknown tags find it. */
    readonly unknownKeys: readonly number[];
    readonly reference: RuleReference;
    /** Number of the last search that came across it, so that none takes it twice. */
    seen: number;
}
export declare function compileRules(policy: PolicyFact, table: KeyTable, zones: TimeZones): CompiledRule[];
export declare const coversScope: (rule: CompiledRule, app: KnownApp) => boolean;
export declare const coversLevel: (rule: CompiledRule, rank: number) => boolean;
/** Whether the rule is in its validity at `at`; `ERROR` when that cannot be told. */
export declare function validity({ notBefore, notAfter }: CompiledRule, at: number): Truth;
/**
 * Whether a rule that is about principal, app and level holds. False wins over error: what does not apply cannot go wrong.
 *
 * @param resourceUnknown the app's tags are unknown and would decide whether the rule is about it
 */
export declare function holds(rule: CompiledRule, situation: Situation, resourceUnknown: boolean): Truth;
/** The same for the request that suits the requester best: whatever is up to them is as they need it. */
export declare function couldHold(rule: CompiledRule, situation: Situation, resourceUnknown: boolean): Truth;
/** When `holds` can next have another answer; infinity when only the facts or the question change it. */
export declare function nextEdge(rule: CompiledRule, situation: Situation): number;
/** By policy id, then rule id: an order that does not depend on the order of the facts. */
export declare function byId(one: {
    readonly reference: RuleReference;
}, other: {
    readonly reference: RuleReference;
}): number;
export declare function compare(one: string, other: string): number;
