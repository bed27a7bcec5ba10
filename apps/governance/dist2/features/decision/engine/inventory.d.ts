import type { DecisionFacts, Principal } from './decision.js';
/** Everybody a change can matter to. */
export interface Inventory {
    /** Accounts of the facts, accounts outside of them that rules name, the roles and domains that rules name, and the stranger. */
    readonly principals: readonly Principal[];
    /** An account that neither facts nor rules name: what is so of it is so of every such account. */
    readonly stranger: string;
}
/** How the stranger is called in keys. */
export declare const STANDS_FOR_ANY = "*";
export declare function inventoryOf(before: DecisionFacts, after: DecisionFacts): Inventory;
