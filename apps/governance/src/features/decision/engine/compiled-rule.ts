import type { PermissionLevel, SharingRule } from '../../sharing-policy/sharing-rule.js';
import { scopeKey, selectorKeys, unknownKeyOf } from './app-keys.js';
import type { KnownApp } from './app-keys.js';
import { compileCondition } from './compiled-condition.js';
import type { PolicyFact, RuleReference } from './decision.js';
import type { KeyTable } from './key-table.js';
import type { CompiledCondition, Situation, Truth } from './situation.js';
import type { TimeZones } from './time-zones.js';

const RANKS: Readonly<Record<PermissionLevel, number>> = { READ: 0, WRITE: 1, ADMIN: 2 };

export const rankOf = (level: PermissionLevel): number => RANKS[level];

export interface CompiledRule {
  readonly policy: PolicyFact;
  readonly rule: SharingRule;
  readonly denies: boolean;
  readonly enforced: boolean;
  /** Highest level an allowance gives; lowest level a denial takes. */
  readonly rank: number;
  readonly scope: number;
  /** Milliseconds since 1970; NaN when the text is no time, which makes the rule an error. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly conditions: readonly CompiledCondition[];
  readonly resourceKeys: readonly number[];
  /** Keys under which apps with unknown tags find it. */
  readonly unknownKeys: readonly number[];
  readonly reference: RuleReference;
  /** Number of the last search that came across it, so that none takes it twice. */
  seen: number;
}

export function compileRules(policy: PolicyFact, table: KeyTable, zones: TimeZones): CompiledRule[] {
  return policy.document.rules.map((rule) => compileRule(policy, rule, table, zones));
}

function compileRule(policy: PolicyFact, rule: SharingRule, table: KeyTable, zones: TimeZones): CompiledRule {
  const denies = rule.effect === 'DENY';
  const ranks = rule.permissions.map(rankOf);
  const unknownKeys = rule.resources.map(unknownKeyOf).filter((key) => key !== undefined);
  const intern = (texts: readonly string[]): number[] => [...new Set(texts)].map((text) => table.intern(text));
  return {
    policy,
    rule,
    denies,
    enforced: policy.mode === 'ENFORCE',
    rank: denies ? Math.min(...ranks) : Math.max(...ranks),
    scope: table.intern(scopeKey(policy.scope)),
    notBefore: rule.notBefore === undefined ? -Infinity : Date.parse(rule.notBefore),
    notAfter: rule.notAfter === undefined ? Infinity : Date.parse(rule.notAfter),
    conditions: rule.conditions.map((condition) => compileCondition(condition, zones)),
    resourceKeys: intern(rule.resources.flatMap(selectorKeys)),
    unknownKeys: intern(unknownKeys),
    reference: referenceTo(policy, rule),
    seen: 0,
  };
}

function referenceTo({ policyId, name, version, digest }: PolicyFact, { ruleId, effect }: SharingRule): RuleReference {
  return { policyId, policyName: name, version, digest, ruleId, effect };
}

export const coversScope = (rule: CompiledRule, app: KnownApp): boolean => app.keySet.has(rule.scope);

export const coversLevel = (rule: CompiledRule, rank: number): boolean => (rule.denies ? rule.rank <= rank : rule.rank >= rank);

/** Whether the rule is in its validity at `at`; `ERROR` when that cannot be told. */
export function validity({ notBefore, notAfter }: CompiledRule, at: number): Truth {
  if (at < notBefore || at >= notAfter) return 'FALSE';
  return Number.isNaN(notBefore) || Number.isNaN(notAfter) ? 'ERROR' : 'TRUE';
}

/**
 * Whether a rule that is about principal, app and level holds. False wins over error: what does not apply cannot go wrong.
 *
 * @param resourceUnknown the app's tags are unknown and would decide whether the rule is about it
 */
export function holds(rule: CompiledRule, situation: Situation, resourceUnknown: boolean): Truth {
  const valid = validity(rule, situation.at);
  if (valid === 'FALSE') return 'FALSE';
  let result: Truth = resourceUnknown ? 'ERROR' : valid;
  for (const condition of rule.conditions) {
    const truth = condition.test(situation);
    if (truth === 'FALSE') return 'FALSE';
    if (truth === 'ERROR') result = 'ERROR';
  }
  return result;
}

/** The same for the request that suits the requester best: whatever is up to them is as they need it. */
export function couldHold(rule: CompiledRule, situation: Situation, resourceUnknown: boolean): Truth {
  const valid = validity(rule, situation.at);
  if (valid === 'FALSE') return 'FALSE';
  let result: Truth = resourceUnknown ? 'ERROR' : valid;
  for (const condition of rule.conditions) {
    const truth = condition.upToRequester ? (rule.denies ? 'FALSE' : 'TRUE') : condition.test(situation);
    if (truth === 'FALSE') return 'FALSE';
    if (truth === 'ERROR') result = 'ERROR';
  }
  return result;
}

/** When `holds` can next have another answer; infinity when only the facts or the question change it. */
export function nextEdge(rule: CompiledRule, situation: Situation): number {
  const { at } = situation;
  if (at >= rule.notAfter) return Infinity;
  if (rule.conditions.some(({ edge, test }) => edge === undefined && test(situation) === 'FALSE')) return Infinity;
  if (at < rule.notBefore) return rule.notBefore;
  let next = Number.isNaN(rule.notAfter) ? Infinity : rule.notAfter;
  for (const { edge } of rule.conditions) if (edge !== undefined) next = Math.min(next, edge(situation));
  return next;
}

/** By policy id, then rule id: an order that does not depend on the order of the facts. */
export function byId(one: { readonly reference: RuleReference }, other: { readonly reference: RuleReference }): number {
  return compare(one.reference.policyId, other.reference.policyId) || compare(one.reference.ruleId, other.reference.ruleId);
}

export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
