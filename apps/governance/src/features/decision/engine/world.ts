import { knownApp } from './app-keys.js';
import type { KnownApp } from './app-keys.js';
import { compileRules } from './compiled-rule.js';
import type { CompiledRule } from './compiled-rule.js';
import type { DecisionFacts, PolicyFact } from './decision.js';
import { KeyTable } from './key-table.js';
import { OrganizationTree } from './organization-tree.js';
import { Principals } from './principal.js';
import { TimeZones } from './time-zones.js';

/** What engines over the same organization and apps share, whatever their policies are. */
export class World {
  readonly table = new KeyTable();
  readonly zones = new TimeZones();
  readonly tree: OrganizationTree;
  readonly principals: Principals;
  readonly apps: ReadonlyMap<string, KnownApp>;
  readonly #rules = new WeakMap<PolicyFact, CompiledRule[]>();
  #searches = 0;

  constructor(facts: DecisionFacts) {
    this.tree = new OrganizationTree(facts);
    this.principals = new Principals(this.tree, this.table);
    this.apps = new Map(facts.apps.map((app) => [app.arn, knownApp(app, this.tree, this.table)]));
  }

  nextSearch(): number {
    return ++this.#searches;
  }

  rulesOf(policy: PolicyFact): CompiledRule[] {
    let rules = this.#rules.get(policy);
    if (rules === undefined) {
      rules = compileRules(policy, this.table, this.zones);
      this.#rules.set(policy, rules);
    }
    return rules;
  }
}
