import type { Decision, Question } from './decision.js';
import type { Explanation } from './explanation.js';
import type { OrganizationTree } from './organization-tree.js';
import type { Candidate } from './scan.js';
import type { Situation } from './situation.js';
/** Where no rule was asked, none can help. */
export declare function explainBar(decision: Decision): Explanation;
/** @param candidates every rule about principal and app */
export declare function explainScan(decision: Decision, candidates: readonly Candidate[], question: Question, situation: Situation, tree: OrganizationTree): Explanation;
