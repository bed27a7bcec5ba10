import type { DecisionFacts, PolicyFact } from './decision.js';
/** Something that could be done, to be looked at before it is. */
export type Change = 
/** Policies come or get another version, scope or mode (`put`, by policy id), or go (`remove`). */
{
    readonly kind: 'POLICIES';
    readonly put: readonly PolicyFact[];
    readonly remove: readonly string[];
} | {
    readonly kind: 'MOVE_ACCOUNT';
    readonly accountId: string;
    readonly unitId: string;
} | {
    readonly kind: 'MOVE_UNIT';
    readonly unitId: string;
    readonly parentId: string;
}
/** The account leaves the organization, or is removed from it. */
 | {
    readonly kind: 'REMOVE_ACCOUNT';
    readonly accountId: string;
};
export type ChangeRefusal = 'UNKNOWN_POLICY' | 'UNKNOWN_UNIT' | 'NOT_A_MEMBER' | 'UNIT_BELOW_ITSELF' | 'ROOT_CANNOT_MOVE';
/** The facts as they would be, or why the change is none. */
export declare function changed(facts: DecisionFacts, change: Change): DecisionFacts | ChangeRefusal;
