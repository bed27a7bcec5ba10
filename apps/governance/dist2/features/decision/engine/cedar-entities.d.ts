import type { CedarType } from './cedar-text.js';
import type { AppFact, DecisionFacts, Principal } from './decision.js';
import { OrganizationTree } from './organization-tree.js';
export interface CedarUid {
    readonly type: CedarType;
    readonly id: string;
}
/** As Cedar reads entities from JSON. */
export interface CedarEntity {
    readonly uid: CedarUid;
    readonly attrs: Readonly<Record<string, CedarValue>>;
    readonly parents: readonly CedarUid[];
    readonly tags?: Readonly<Record<string, string>>;
}
export type CedarValue = string | boolean | {
    readonly __entity: CedarUid;
} | readonly CedarValue[];
/** Everything in the facts, and what the rules name besides. */
export declare function cedarEntities(facts: DecisionFacts): CedarEntity[];
/** The part of the entities that a question about the two needs, when no rule denies something inside of the principal. */
export declare function cedarSlice(facts: DecisionFacts, principal: Principal, app: AppFact): CedarEntity[];
export declare function distinct(entities: readonly CedarEntity[]): CedarEntity[];
export declare function uidOf(principal: Principal, organizationId: string | undefined): CedarUid;
/** The principal and everything it is in. */
export declare function principalEntities(principal: Principal, tree: OrganizationTree): CedarEntity[];
