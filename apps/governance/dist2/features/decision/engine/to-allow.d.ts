import type { Question } from './decision.js';
import type { MissingRule, NearMiss } from './explanation.js';
import type { OrganizationTree } from './organization-tree.js';
import type { Candidate } from './scan.js';
import type { Situation } from './situation.js';
/** Allowances that fail on something, the ones with the fewest failures first. `candidates` come by policy and rule id, which decides among equals. */
export declare function nearestAllowances(candidates: readonly Candidate[], question: Question, situation: Situation, tree: OrganizationTree): NearMiss[];
/** What a rule would have to name, any of each list. */
export declare function missingRule({ principal, permission }: Question, { app: { fact: app }, principal: known }: Situation, tree: OrganizationTree): MissingRule;
