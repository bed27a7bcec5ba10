import type { KnownApp } from './app-keys.js';
import type { CompiledRule } from './compiled-rule.js';
import type { KeyTable } from './key-table.js';
import type { OrganizationTree } from './organization-tree.js';
import type { KnownPrincipal } from './principal.js';
import { allowKeyOf, denyKeysOf } from './subject-keys.js';

/** A rule of 500 subjects and 500 resources would have 250,000 entries; beyond this many its resources are compared instead. */
const MOST_ENTRIES = 1024;

type Buckets = Map<number, Bucket>;

interface Bucket {
  readonly byResource: Map<number, CompiledRule[]>;
  readonly wide: CompiledRule[];
}

/** Takes a rule that is about principal and app; `resourceUnknown` as in `holds`. */
export type RuleVisitor = (rule: CompiledRule, resourceUnknown: boolean) => void;

/** Rules by subject, then by resource: what is gone through for a question is what is about both, however many rules there are. */
export class RuleIndex {
  readonly #deny: Buckets = new Map();

  private constructor(
    private readonly rules: readonly CompiledRule[],
    private readonly allow: Buckets,
    tree: OrganizationTree,
    table: KeyTable,
  ) {
    for (const rule of rules)
      if (rule.denies) add(this.#deny, rule, new Set(rule.rule.subjects.flatMap((subject) => denyKeysOf(subject, tree))), table);
  }

  static of(rules: readonly CompiledRule[], tree: OrganizationTree, table: KeyTable): RuleIndex {
    const allow: Buckets = new Map();
    for (const rule of rules) if (!rule.denies) add(allow, rule, new Set(rule.rule.subjects.map(allowKeyOf)), table);
    return new RuleIndex(rules, allow, tree, table);
  }

  /** The same rules in another organization: what an allowance is about does not depend on it. */
  in(tree: OrganizationTree, table: KeyTable): RuleIndex {
    return new RuleIndex(this.rules, this.allow, tree, table);
  }

  /**
   * Hands over each rule once.
   *
   * @param search a number no search before had
   */
  visit(principal: KnownPrincipal, app: KnownApp, search: number, visitor: RuleVisitor): void {
    visitBuckets(this.#deny, principal.denyKeys, app, search, visitor);
    visitBuckets(this.allow, principal.allowKeys, app, search, visitor);
  }
}

function add(buckets: Buckets, rule: CompiledRule, subjects: ReadonlySet<string>, table: KeyTable): void {
  const wide = subjects.size * (rule.resourceKeys.length + rule.unknownKeys.length) > MOST_ENTRIES;
  for (const text of subjects) {
    const key = table.intern(text);
    let bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, (bucket = { byResource: new Map(), wide: [] }));
    if (wide) bucket.wide.push(rule);
    else {
      for (const resource of rule.resourceKeys) push(bucket.byResource, resource, rule);
      for (const resource of rule.unknownKeys) push(bucket.byResource, resource, rule);
    }
  }
}

function push(map: Map<number, CompiledRule[]>, key: number, rule: CompiledRule): void {
  const rules = map.get(key);
  if (rules === undefined) map.set(key, [rule]);
  else rules.push(rule);
}

function visitBuckets(buckets: Buckets, subjectKeys: readonly number[], app: KnownApp, search: number, visitor: RuleVisitor): void {
  const found: Bucket[] = [];
  for (const key of subjectKeys) {
    const bucket = buckets.get(key);
    if (bucket !== undefined) found.push(bucket);
  }
  const take = (rule: CompiledRule, resourceUnknown: boolean): void => {
    if (rule.seen === search) return;
    rule.seen = search;
    visitor(rule, resourceUnknown);
  };
  for (const bucket of found) {
    visitKeys(bucket, app.keys, false, take);
    for (const rule of bucket.wide) if (rule.resourceKeys.some((key) => app.keySet.has(key))) take(rule, false);
  }
  // Only after every subject has been looked up: what is certain of one subject is not unknown through another.
  if (app.unknownKeys.length === 0) return;
  for (const bucket of found) {
    visitKeys(bucket, app.unknownKeys, true, take);
    for (const rule of bucket.wide) if (rule.unknownKeys.some((key) => app.unknownKeys.includes(key))) take(rule, true);
  }
}

function visitKeys({ byResource }: Bucket, keys: readonly number[], resourceUnknown: boolean, take: RuleVisitor): void {
  for (const key of keys) {
    const rules = byResource.get(key);
    if (rules === undefined) continue;
    for (const rule of rules) take(rule, resourceUnknown);
  }
}
