import type { KnownApp } from './app-keys.js';
import type { CompiledRule } from './compiled-rule.js';
import type { DecisionFacts, PolicyFact } from './decision.js';
import { KeyTable } from './key-table.js';
import { OrganizationTree } from './organization-tree.js';
import { Principals } from './principal.js';
import { TimeZones } from './time-zones.js';
/** What engines over the same organization and apps share, whatever their policies are. */
export declare class World {
    #private;
    readonly table: KeyTable;
    readonly zones: TimeZones;
    readonly tree: OrganizationTree;
    readonly principals: Principals;
    readonly apps: ReadonlyMap<string, KnownApp>;
    constructor(facts: DecisionFacts);
    nextSearch(): number;
    rulesOf(policy: PolicyFact): CompiledRule[];
}
