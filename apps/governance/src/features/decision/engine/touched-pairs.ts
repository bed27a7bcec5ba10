import { scopeKey, selectorKeys, unknownKeyOf } from './app-keys.js';
import type { KnownApp } from './app-keys.js';
import type { PolicyFact, Principal } from './decision.js';
import type { KnownPrincipal } from './principal.js';
import type { PolicyRule } from './subsumption.js';
import { allowKeyOf, denyKeysOf } from './subject-keys.js';
import type { World } from './world.js';

/** A principal and an app between which something may change. */
export interface Pair {
  readonly principal: Principal;
  readonly resource: string;
}

/** Thrown away work is work too: a change may come across the same pair through many rules. */
const STEPS_PER_PAIR = 20;

/** Collects each pair once, up to a limit. */
export class PairSet {
  readonly #found = new Set<number>();
  #steps = 0;

  constructor(
    private readonly principals: readonly Principal[],
    private readonly apps: readonly KnownApp[],
    private readonly limit: number,
  ) {}

  get full(): boolean {
    return this.#found.size > this.limit || this.#steps > this.limit * STEPS_PER_PAIR;
  }

  /** @param principals indexes of principals @param apps indexes of apps */
  addAll(principals: Iterable<number>, apps: readonly number[]): void {
    for (const principal of principals) {
      for (const app of apps) {
        this.#steps++;
        this.#found.add(principal * this.apps.length + app);
        if (this.full) return;
      }
    }
  }

  pairs(): Pair[] {
    return [...this.#found].map((found) => ({
      principal: this.principals[Math.floor(found / this.apps.length)]!,
      resource: this.apps[found % this.apps.length]!.fact.arn,
    }));
  }
}

/** Pairs that rules are about. */
export function pairsOfRules(rules: readonly PolicyRule[], principals: readonly Principal[], world: World, limit: number): PairSet {
  const apps = [...world.apps.values()];
  const set = new PairSet(principals, apps, limit);
  // Before the principals are looked up: they know only keys that are in the table.
  const keyed = rules.map((rule) => keysOf(rule, world));
  const known = principals.map((principal) => world.principals.find(principal));
  const byAllowKey = indexed(known, (principal) => principal?.allowKeys ?? []);
  const byDenyKey = indexed(known, (principal) => principal?.denyKeys ?? []);
  const byAppKey = indexed(apps, (app) => [...app.keys, ...app.unknownKeys]);
  for (const { denies, subjects, resources, scope } of keyed) {
    if (set.full) break;
    const about = union(resources, byAppKey).filter((app) => apps[app]!.keySet.has(scope));
    set.addAll(union(subjects, denies ? byDenyKey : byAllowKey), about);
  }
  return set;
}

interface RuleKeys {
  readonly denies: boolean;
  readonly subjects: readonly number[];
  readonly resources: readonly number[];
  readonly scope: number;
}

function keysOf({ policy, rule }: PolicyRule, { table, tree }: World): RuleKeys {
  const denies = rule.effect === 'DENY';
  const subjects = rule.subjects.flatMap((subject) => (denies ? denyKeysOf(subject, tree) : [allowKeyOf(subject)]));
  const resources = rule.resources.flatMap((selector) => [...selectorKeys(selector), unknownKeyOf(selector) ?? []].flat());
  const intern = (texts: readonly string[]): number[] => texts.map((text) => table.intern(text));
  return { denies, subjects: intern(subjects), resources: intern(resources), scope: table.intern(scopeKey(policy.scope)) };
}

/** Pairs of which accounts are either side. */
export function pairsOfAccounts(
  accounts: ReadonlySet<string>,
  principals: readonly Principal[],
  known: readonly (KnownPrincipal | undefined)[],
  apps: readonly KnownApp[],
  limit: number,
): PairSet {
  const set = new PairSet(principals, apps, limit);
  const everyApp = [...apps.keys()];
  const owned = everyApp.filter((app) => accounts.has(apps[app]!.fact.accountId));
  const moved = [...principals.keys()].filter((index) => accounts.has(known[index]?.accountId ?? ''));
  set.addAll(moved, everyApp);
  set.addAll(principals.keys(), owned);
  return set;
}

/** Rules that are in force before or after and not the same in both. */
export function differingRules(before: readonly PolicyFact[], after: readonly PolicyFact[]): PolicyRule[] {
  const [was, is] = [new Set(before), new Set(after)];
  const gone = rulesOf(before.filter((policy) => !is.has(policy)));
  const come = rulesOf(after.filter((policy) => !was.has(policy)));
  const [goneTexts, comeTexts] = [new Set(gone.map(textOf)), new Set(come.map(textOf))];
  return [...gone.filter((rule) => !comeTexts.has(textOf(rule))), ...come.filter((rule) => !goneTexts.has(textOf(rule)))];
}

function rulesOf(policies: readonly PolicyFact[]): PolicyRule[] {
  const enforced = policies.filter(({ mode }) => mode === 'ENFORCE');
  return enforced.flatMap((policy) => policy.document.rules.map((rule) => ({ policy, rule })));
}

/** What a rule says, without its name. */
function textOf({ policy, rule: { ruleId: _id, description: _description, ...rule } }: PolicyRule): string {
  return JSON.stringify([policy.scope, Object.entries(rule).sort(([one], [other]) => (one < other ? -1 : 1))]);
}

function indexed<T>(items: readonly T[], keysOf: (item: T) => readonly number[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  items.forEach((item, position) => {
    for (const key of keysOf(item)) {
      const positions = index.get(key);
      if (positions === undefined) index.set(key, [position]);
      else positions.push(position);
    }
  });
  index.delete(-1);
  return index;
}

function union(keys: readonly number[], index: ReadonlyMap<number, readonly number[]>): number[] {
  return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}
