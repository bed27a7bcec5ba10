import type { KnownApp } from './app-keys.js';
import type { PolicyFact, Principal } from './decision.js';
import type { KnownPrincipal } from './principal.js';
import type { PolicyRule } from './subsumption.js';
import type { World } from './world.js';
/** A principal and an app between which something may change. */
export interface Pair {
    readonly principal: Principal;
    readonly resource: string;
}
/** Collects each pair once, up to a limit. */
export declare class PairSet {
    #private;
    private readonly principals;
    private readonly apps;
    private readonly limit;
    constructor(principals: readonly Principal[], apps: readonly KnownApp[], limit: number);
    get full(): boolean;
    /** @param principals indexes of principals @param apps indexes of apps */
    addAll(principals: Iterable<number>, apps: readonly number[]): void;
    pairs(): Pair[];
}
/** Pairs that rules are about. */
export declare function pairsOfRules(rules: readonly PolicyRule[], principals: readonly Principal[], world: World, limit: number): PairSet;
/** Pairs of which accounts are either side. */
export declare function pairsOfAccounts(accounts: ReadonlySet<string>, principals: readonly Principal[], known: readonly (KnownPrincipal | undefined)[], apps: readonly KnownApp[], limit: number): PairSet;
/** Rules that are in force before or after and not the same in both. */
export declare function differingRules(before: readonly PolicyFact[], after: readonly PolicyFact[]): PolicyRule[];
