import type { Condition } from '../sharing-policy/sharing-rule.js';
import type { Failure } from './engine/explanation.js';
/** What a condition asks for, in words. */
export declare function describeCondition(condition: Condition): string;
/** What would have to be different, in words. */
export declare function describeFailure(failure: Failure): string;
