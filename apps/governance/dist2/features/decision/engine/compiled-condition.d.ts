import type { Condition } from '../../sharing-policy/sharing-rule.js';
import type { CompiledCondition } from './situation.js';
import type { TimeZones } from './time-zones.js';
export declare function compileCondition(condition: Condition, zones: TimeZones): CompiledCondition;
