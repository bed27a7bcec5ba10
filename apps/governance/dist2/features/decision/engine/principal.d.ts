import type { AccountFact, Principal } from './decision.js';
import type { KeyTable } from './key-table.js';
import type { OrganizationTree } from './organization-tree.js';
/** A principal, looked up: who it is and under which keys it finds the rules about it. */
export interface KnownPrincipal {
    /** The account it is or is in; none for units and the organization. */
    readonly accountId: string | undefined;
    readonly account: AccountFact | undefined;
    readonly external: boolean;
    /** Keys of what contains it. */
    readonly allowKeys: readonly number[];
    /** Keys of what has something in common with it. */
    readonly denyKeys: readonly number[];
}
export declare class Principals {
    #private;
    private readonly tree;
    private readonly keys;
    constructor(tree: OrganizationTree, keys: KeyTable);
    /** `undefined`: malformed, or a unit or an organization that the facts do not know. */
    find(principal: Principal): KnownPrincipal | undefined;
}
