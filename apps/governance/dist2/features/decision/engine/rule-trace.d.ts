import type { Question } from './decision.js';
import type { RuleTrace } from './explanation.js';
import type { OrganizationTree } from './organization-tree.js';
import type { Candidate } from './scan.js';
import type { Situation } from './situation.js';
/** Everything about one rule and one question. */
export declare function traceOf({ rule: compiled, resourceUnknown }: Candidate, question: Question, situation: Situation, tree: OrganizationTree): RuleTrace;
