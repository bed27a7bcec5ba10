import type { KnownApp } from './app-keys.js';
import type { CompiledRule } from './compiled-rule.js';
import type { KeyTable } from './key-table.js';
import type { OrganizationTree } from './organization-tree.js';
import type { KnownPrincipal } from './principal.js';
/** Takes a rule that is about principal and app; `resourceUnknown` as in `holds`. */
export type RuleVisitor = (rule: CompiledRule, resourceUnknown: boolean) => void;
/** Rules by subject, then by resource: what is gone through for a question is what is about both, however many rules there are. */
export declare class RuleIndex {
    #private;
    constructor(rules: readonly CompiledRule[], tree: OrganizationTree, table: KeyTable);
    /**
     * Hands over each rule once.
     *
     * @param search a number no search before had
     */
    visit(principal: KnownPrincipal, app: KnownApp, search: number, visitor: RuleVisitor): void;
}
