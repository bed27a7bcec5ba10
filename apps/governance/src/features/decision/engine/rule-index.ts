import type { KnownApp } from './app-keys.js';
import type { CompiledRule } from './compiled-rule.js';
import type { KeyTable } from './key-table.js';
import type { OrganizationTree } from './organization-tree.js';
import type { KnownPrincipal } from './principal.js';
import { allowKeyOf, denyKeysOf } from './subject-keys.js';

/** A rule of 500 subjects and 500 resources would have 250,000 entries; beyond this many its resources are compared instead. */
const MOST_ENTRIES = 1024;

interface Bucket {
  readonly byResource: Map<number, CompiledRule[]>;
  readonly wide: CompiledRule[];
}

/** Takes a rule that is about principal and app; `resourceUnknown` as in `holds`. */
export type RuleVisitor = (rule: CompiledRule, resourceUnknown: boolean) => void;

/** Rules by subject, then by resource: what is gone through for a question is what is about both, however many rules there are. */
export class RuleIndex {
  readonly #allow: (Bucket | undefined)[] = [];
  readonly #deny: (Bucket | undefined)[] = [];

  constructor(rules: readonly CompiledRule[], tree: OrganizationTree, table: KeyTable) {
    for (const rule of rules) this.#add(rule, tree, table);
  }

  /**
   * Hands over each rule once.
   *
   * @param search a number no search before had
   */
  visit(principal: KnownPrincipal, app: KnownApp, search: number, visitor: RuleVisitor): void {
    visitBuckets(this.#deny, principal.denyKeys, app, search, visitor);
    visitBuckets(this.#allow, principal.allowKeys, app, search, visitor);
  }

  #add(rule: CompiledRule, tree: OrganizationTree, table: KeyTable): void {
    const { subjects } = rule.rule;
    const texts = rule.denies ? subjects.flatMap((subject) => denyKeysOf(subject, tree)) : subjects.map(allowKeyOf);
    const keys = new Set(texts.map((text) => table.intern(text)));
    const buckets = rule.denies ? this.#deny : this.#allow;
    const resources = [...rule.resourceKeys, ...rule.unknownKeys];
    const wide = keys.size * resources.length > MOST_ENTRIES;
    for (const key of keys) {
      const bucket: Bucket = (buckets[key] ??= { byResource: new Map(), wide: [] });
      if (wide) bucket.wide.push(rule);
      else for (const resource of resources) push(bucket.byResource, resource, rule);
    }
  }
}

function push(map: Map<number, CompiledRule[]>, key: number, rule: CompiledRule): void {
  const rules = map.get(key);
  if (rules === undefined) map.set(key, [rule]);
  else rules.push(rule);
}

function visitBuckets(
  buckets: readonly (Bucket | undefined)[],
  subjectKeys: readonly number[],
  app: KnownApp,
  search: number,
  visitor: RuleVisitor,
): void {
  const found: Bucket[] = [];
  for (const key of subjectKeys) {
    const bucket = key < 0 ? undefined : buckets[key];
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
