import { knownApp } from './app-keys.js';
import type { KnownApp } from './app-keys.js';
import { compileRules } from './compiled-rule.js';
import type { CompiledRule } from './compiled-rule.js';
import type { DecisionFacts, PolicyFact } from './decision.js';
import { KeyTable } from './key-table.js';
import { OrganizationTree } from './organization-tree.js';
import { Principals } from './principal.js';
import { TimeZones } from './time-zones.js';

/** Numbers beyond which a table is thrown away that has grown to twice of what it began with: what it names may be gone. */
const SMALL_TABLE = 100_000;

/** What engines over the same organization and apps share, whatever their policies are. */
export class World {
  readonly tree: OrganizationTree;
  readonly principals: Principals;
  readonly apps: ReadonlyMap<string, KnownApp>;

  constructor(
    facts: DecisionFacts,
    private readonly compiled = new CompiledPolicies(),
  ) {
    this.tree = new OrganizationTree(facts);
    this.principals = new Principals(this.tree, this.table);
    this.apps = new Map(facts.apps.map((app) => [app.arn, knownApp(app, this.tree, this.table)]));
  }

  get table(): KeyTable {
    return this.compiled.table;
  }

  /** Another organization; compiled rules do not depend on it. */
  withFacts(facts: DecisionFacts): World {
    return new World(facts, this.compiled.isOutgrown() ? undefined : this.compiled);
  }

  /** Whether rules compiled for the other count here. */
  sharesRulesWith(other: World): boolean {
    return this.compiled === other.compiled;
  }

  nextSearch(): number {
    return this.compiled.nextSearch();
  }

  rulesOf(policy: PolicyFact): CompiledRule[] {
    return this.compiled.rulesOf(policy);
  }
}

/** Policies as compiled, for as long as somebody has them, and the numbers they are compiled to. */
class CompiledPolicies {
  readonly table = new KeyTable();
  readonly #zones = new TimeZones();
  readonly #rules = new WeakMap<PolicyFact, CompiledRule[]>();
  #searches = 0;
  #sizeAtFirst: number | undefined;

  nextSearch(): number {
    return ++this.#searches;
  }

  rulesOf(policy: PolicyFact): CompiledRule[] {
    let rules = this.#rules.get(policy);
    if (rules === undefined) {
      rules = compileRules(policy, this.table, this.#zones);
      this.#rules.set(policy, rules);
    }
    return rules;
  }

  isOutgrown(): boolean {
    const first = (this.#sizeAtFirst ??= this.table.size);
    return this.table.size > 2 * first + SMALL_TABLE;
  }
}
