import { knownApp } from './app-keys.js';
import { compileRules } from './compiled-rule.js';
import { KeyTable } from './key-table.js';
import { OrganizationTree } from './organization-tree.js';
import { Principals } from './principal.js';
import { TimeZones } from './time-zones.js';
/** What engines over the same organization and apps share, whatever their policies are. */
export class World {
    table = new KeyTable();
    zones = new TimeZones();
    tree;
    principals;
    apps;
    #rules = new WeakMap();
    #searches = 0;
    constructor(facts) {
        this.tree = new OrganizationTree(facts);
        this.principals = new Principals(this.tree, this.table);
        this.apps = new Map(facts.apps.map((app) => [app.arn, knownApp(app, this.tree, this.table)]));
    }
    nextSearch() {
        return ++this.#searches;
    }
    rulesOf(policy) {
        let rules = this.#rules.get(policy);
        if (rules === undefined) {
            rules = compileRules(policy, this.table, this.zones);
            this.#rules.set(policy, rules);
        }
        return rules;
    }
}
//# sourceMappingURL=world.js.map