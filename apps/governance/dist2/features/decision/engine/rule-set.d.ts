import type { KnownApp } from './app-keys.js';
import type { PolicyFact } from './decision.js';
import type { KnownPrincipal } from './principal.js';
import type { RuleVisitor } from './rule-index.js';
import type { World } from './world.js';
/** The rules in force: an index of the policies compiled first, without those since gone, and one of those since come. */
export declare class RuleSet {
    private readonly world;
    private readonly base;
    private readonly basePolicies;
    private readonly gone;
    private readonly overlay;
    private constructor();
    static of(policies: readonly PolicyFact[], world: World): RuleSet;
    replaced(policies: readonly PolicyFact[]): RuleSet;
    /** Hands over each rule that is about principal and app once. */
    visit(principal: KnownPrincipal, app: KnownApp, visitor: RuleVisitor): void;
}
