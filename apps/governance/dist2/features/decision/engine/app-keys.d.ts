import type { ResourceSelector } from '../../sharing-policy/sharing-rule.js';
import type { AppFact, PolicyScope } from './decision.js';
import type { KeyTable } from './key-table.js';
import type { OrganizationTree } from './organization-tree.js';
/** An app and the keys under which it finds the rules about it. */
export interface KnownApp {
    readonly fact: AppFact;
    readonly keys: readonly number[];
    readonly keySet: ReadonlySet<number>;
    /** Keys of the selectors that cannot be answered because the app's tags are unknown. */
    readonly unknownKeys: readonly number[];
}
export declare function knownApp(fact: AppFact, tree: OrganizationTree, table: KeyTable): KnownApp;
/** The keys under which apps find the selector. */
export declare function selectorKeys(selector: ResourceSelector): string[];
/** The key under which apps find the selector that do not know whether it is about them. */
export declare function unknownKeyOf(selector: ResourceSelector): string | undefined;
/** The key that every app inside the scope has. */
export declare function scopeKey(scope: PolicyScope): string;
