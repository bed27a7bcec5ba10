import { canonicalJson } from '@mlapps/audit-log/canonical-json';
import type { JsonValue } from '@mlapps/audit-log/canonical-json';

import type { PolicyContent } from './policy-content.js';
import type { SharingRule } from './sharing-rule.js';

export interface RuleChange {
  readonly ruleId: string;
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly before: SharingRule | undefined;
  readonly after: SharingRule | undefined;
  /** Members that differ, when the rule is in both. */
  readonly members: readonly string[];
}

export interface ContentDiff {
  /** `scope`, `modes` and `expiresAt`, those that differ. */
  readonly members: readonly string[];
  /** By ruleId. Rules are a set: their order means nothing. */
  readonly rules: readonly RuleChange[];
}

/** What another version of a policy changes. */
export function diffContent(from: PolicyContent, to: PolicyContent): ContentDiff {
  const before = new Map(from.rules.map((rule) => [rule.ruleId, rule]));
  const after = new Map(to.rules.map((rule) => [rule.ruleId, rule]));
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  const members = differing({ ...from, rules: undefined }, { ...to, rules: undefined });
  return { members, rules: ids.flatMap((ruleId) => ruleChange(ruleId, before.get(ruleId), after.get(ruleId))) };
}

function ruleChange(ruleId: string, before: SharingRule | undefined, after: SharingRule | undefined): RuleChange[] {
  if (before === undefined || after === undefined)
    return [{ ruleId, change: before === undefined ? 'ADDED' : 'REMOVED', before, after, members: [] }];
  const members = differing(before, after);
  return members.length === 0 ? [] : [{ ruleId, change: 'CHANGED', before, after, members }];
}

function differing(from: object, to: object): string[] {
  const [before, after] = [from, to] as Record<string, unknown>[];
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  return names.filter((name) => textOf(before![name]) !== textOf(after![name]));
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : canonicalJson(value as JsonValue);
}
