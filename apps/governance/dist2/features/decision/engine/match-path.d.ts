import type { ResourceSelector, Subject } from '../../sharing-policy/sharing-rule.js';
import type { AppFact, Principal } from './decision.js';
import type { ResourceMatch, SubjectMatch } from './explanation.js';
import type { OrganizationTree } from './organization-tree.js';
/** The first of the subjects that has to do with the principal, and the way through the organization from one to the other. */
export declare function subjectMatch(subjects: readonly Subject[], principal: Principal, denies: boolean, tree: OrganizationTree): SubjectMatch;
/** The first of the selectors that is about the app, and the way from the app to what it names. */
export declare function resourceMatch(selectors: readonly ResourceSelector[], app: AppFact, unknown: boolean, tree: OrganizationTree): ResourceMatch;
export declare const EXTERNAL = "external";
/** Outermost last: the organization, or `external` where the account is outside of it. */
export declare function pathUpward(inner: Principal | Subject, tree: OrganizationTree): readonly string[];
