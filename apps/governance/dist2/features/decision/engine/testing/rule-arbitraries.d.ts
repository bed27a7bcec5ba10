import fc from 'fast-check';
import type { Condition, ResourceSelector, SharingRule, Subject } from '../../../sharing-policy/sharing-rule.js';
export declare const subject: fc.Arbitrary<Subject>;
export declare const resource: fc.Arbitrary<ResourceSelector>;
export declare const condition: fc.Arbitrary<Condition>;
/** Its id is given where it is put in a policy. */
export declare const rule: fc.Arbitrary<SharingRule>;
