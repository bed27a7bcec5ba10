import type { CompiledRule } from './compiled-rule.js';
import type { Obligations } from './decision.js';
/**
 * What a grant has to keep when these rules allow it. The rules are alternatives, so the obligations come whole from one of them, the best for the requester:
 * fewest approvals, then no acceptance, then the longest grant, then the latest end, then kept when the consumer leaves; among equals the first by policy and
 * rule id. They are never mixed: half of one rule and half of another is what nobody approved.
 */
export declare function obligationsOf(allowing: readonly CompiledRule[]): Obligations | undefined;
