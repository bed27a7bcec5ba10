import type { Condition } from '../../sharing-policy/sharing-rule.js';
import type { PolicyFact } from './decision.js';
/** What the engine answers before it asks any rule. */
export declare const STANDING_POLICIES: Readonly<Record<string, string>>;
/** Cedar policies of a sharing policy's rules, by `policyId/ruleId`. */
export declare function cedarPolicies(policy: PolicyFact, organizationId: string | undefined): Record<string, string>;
/** Cedar knows no time zones: whether the window is open comes with the request, under this name. */
export declare function windowName({ days, from, to, timeZone }: Extract<Condition, {
    kind: 'TIME_WINDOW';
}>): string;
