import type { Condition } from '../../sharing-policy/sharing-rule.js';
import type { CedarEntity } from './cedar-entities.js';
import type { DecisionFacts, PolicyFact, Question } from './decision.js';
import type { TimeZones } from './time-zones.js';
/** Sharing policies in Cedar's own language, for other engines and for Cedar's analysis tools. */
export interface CedarExport {
    /** In Cedar's schema language. The policies validate against it in strict mode. */
    readonly schema: string;
    /** Cedar policies by id: `policyId/ruleId`, and `standing/…` for what holds without any rule. */
    readonly policies: Readonly<Record<string, string>>;
    /** Entities whose tags are unknown lack `tagsKnown`, which the schema requires: that is how reading them errs. */
    readonly entities: readonly CedarEntity[];
}
export type TimeWindow = Extract<Condition, {
    kind: 'TIME_WINDOW';
}>;
/**
 * The policies in force. Those in WARN and DRY_RUN count for nothing and are left out.
 *
 * Where Cedar answers otherwise: it skips a policy that errs, so a forbid that cannot be evaluated forbids nothing, while the engine answers `INDETERMINATE`.
 */
export declare function toCedar(facts: DecisionFacts): CedarExport;
/**
 * The context of a request to Cedar. Precomputed, because Cedar cannot express it: whether time windows are open (no time zones). Malformed values become
 * values of the wrong type, which err in Cedar as they do here.
 *
 * @param windows every time window in the policies
 */
export declare function cedarContext({ at, context }: Question, windows: readonly TimeWindow[], zones: TimeZones): Record<string, unknown>;
export declare function timeWindows(policies: readonly PolicyFact[]): TimeWindow[];
