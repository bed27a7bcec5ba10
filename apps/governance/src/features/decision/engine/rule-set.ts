import type { KnownApp } from './app-keys.js';
import type { PolicyFact } from './decision.js';
import type { KnownPrincipal } from './principal.js';
import { RuleIndex } from './rule-index.js';
import type { RuleVisitor } from './rule-index.js';
import type { World } from './world.js';

/** Past this part of all rules, building one index anew is cheaper than asking two for every question. */
const LARGEST_OVERLAY = 0.25;

/** The rules in force: an index of the policies compiled first, without those since gone, and one of those since come. */
export class RuleSet {
  private constructor(
    private readonly world: World,
    private readonly base: RuleIndex,
    private readonly basePolicies: readonly PolicyFact[],
    private readonly gone: ReadonlySet<PolicyFact>,
    private readonly overlay: RuleIndex | undefined,
  ) {}

  static of(policies: readonly PolicyFact[], world: World): RuleSet {
    const rules = policies.flatMap((policy) => world.rulesOf(policy));
    return new RuleSet(world, RuleIndex.of(rules, world.tree, world.table), policies, new Set(), undefined);
  }

  /** The policies in another organization, where those that are the same objects are not compiled again. */
  in(world: World, policies: readonly PolicyFact[]): RuleSet {
    if (!world.sharesRulesWith(this.world)) return RuleSet.of(policies, world);
    const moved = new RuleSet(world, this.base.in(world.tree, world.table), this.basePolicies, new Set(), undefined);
    return moved.replaced(policies);
  }

  replaced(policies: readonly PolicyFact[]): RuleSet {
    const [before, now] = [new Set(this.basePolicies), new Set(policies)];
    const come = policies.filter((policy) => !before.has(policy));
    const gone = new Set(this.basePolicies.filter((policy) => !now.has(policy)));
    const length = (some: Iterable<PolicyFact>): number => [...some].reduce((sum, { document }) => sum + document.rules.length, 0);
    if (length(come) + length(gone) > LARGEST_OVERLAY * length(policies) + 100) return RuleSet.of(policies, this.world);
    const rules = come.flatMap((policy) => this.world.rulesOf(policy));
    const overlay = rules.length === 0 ? undefined : RuleIndex.of(rules, this.world.tree, this.world.table);
    return new RuleSet(this.world, this.base, this.basePolicies, gone, overlay);
  }

  /** Hands over each rule that is about principal and app once. */
  visit(principal: KnownPrincipal, app: KnownApp, visitor: RuleVisitor): void {
    const search = this.world.nextSearch();
    const { gone } = this;
    const inForce: RuleVisitor =
      gone.size === 0 ? visitor : (rule, resourceUnknown) => (gone.has(rule.policy) ? undefined : visitor(rule, resourceUnknown));
    this.base.visit(principal, app, search, inForce);
    this.overlay?.visit(principal, app, search, visitor);
  }
}
