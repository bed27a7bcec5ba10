import { RuleIndex } from './rule-index.js';
/** Past this part of all rules, building one index anew is cheaper than asking two for every question. */
const LARGEST_OVERLAY = 0.25;
/** The rules in force: an index of the policies compiled first, without those since gone, and one of those since come. */
export class RuleSet {
    world;
    base;
    basePolicies;
    gone;
    overlay;
    constructor(world, base, basePolicies, gone, overlay) {
        this.world = world;
        this.base = base;
        this.basePolicies = basePolicies;
        this.gone = gone;
        this.overlay = overlay;
    }
    static of(policies, world) {
        const rules = policies.flatMap((policy) => world.rulesOf(policy));
        return new RuleSet(world, new RuleIndex(rules, world.tree, world.table), policies, new Set(), undefined);
    }
    replaced(policies) {
        const [before, now] = [new Set(this.basePolicies), new Set(policies)];
        const come = policies.filter((policy) => !before.has(policy));
        const gone = new Set(this.basePolicies.filter((policy) => !now.has(policy)));
        const length = (some) => [...some].reduce((sum, { document }) => sum + document.rules.length, 0);
        if (length(come) + length(gone) > LARGEST_OVERLAY * length(policies) + 100)
            return RuleSet.of(policies, this.world);
        const rules = come.flatMap((policy) => this.world.rulesOf(policy));
        const overlay = rules.length === 0 ? undefined : new RuleIndex(rules, this.world.tree, this.world.table);
        return new RuleSet(this.world, this.base, this.basePolicies, gone, overlay);
    }
    /** Hands over each rule that is about principal and app once. */
    visit(principal, app, visitor) {
        const search = this.world.nextSearch();
        const { gone } = this;
        const inForce = gone.size === 0 ? visitor : (rule, resourceUnknown) => (gone.has(rule.policy) ? undefined : visitor(rule, resourceUnknown));
        this.base.visit(principal, app, search, inForce);
        this.overlay?.visit(principal, app, search, visitor);
    }
}
//# sourceMappingURL=rule-set.js.map