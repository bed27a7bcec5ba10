import type { Condition } from '../../sharing-policy/sharing-rule.js';
import type { CompiledCondition, Situation, Truth } from './situation.js';
import type { TimeZones } from './time-zones.js';
type TimeWindow = Extract<Condition, {
    kind: 'TIME_WINDOW';
}>;
/** Looks at nothing but the clock. */
export interface CompiledTimeWindow extends CompiledCondition {
    readonly test: (situation: Pick<Situation, 'at'>) => Truth;
}
/** Local wall-clock time decides: a night with 23 or 25 hours is as long as its clock says. */
export declare function compileTimeWindow(condition: TimeWindow, zones: TimeZones): CompiledTimeWindow;
export {};
