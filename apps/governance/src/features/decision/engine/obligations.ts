import { byId } from './compiled-rule.js';
import type { CompiledRule } from './compiled-rule.js';
import type { Obligations } from './decision.js';

/**
 * What a grant has to keep when these rules allow it. The rules are alternatives, so the obligations come whole from one of them, the best for the requester:
 * fewest approvals, then no acceptance, then the longest grant, then the latest end, then kept when the consumer leaves; among equals the first by policy and
 * rule id. They are never mixed: half of one rule and half of another is what nobody approved.
 */
export function obligationsOf(allowing: readonly CompiledRule[]): Obligations | undefined {
  let best: CompiledRule | undefined;
  for (const rule of allowing) if (best === undefined || byBenefit(rule, best) < 0) best = rule;
  if (best === undefined) return undefined;
  const { requiresAcceptance, retainOnLeave, maximumDurationSeconds, approvals } = best.rule;
  const notAfter = best.notAfter === Infinity ? undefined : best.notAfter;
  return { requiresAcceptance, retainOnLeave, maximumDurationSeconds, approvals, notAfter };
}

function byBenefit(one: CompiledRule, other: CompiledRule): number {
  return (
    one.rule.approvals - other.rule.approvals ||
    Number(one.rule.requiresAcceptance) - Number(other.rule.requiresAcceptance) ||
    descending(one.rule.maximumDurationSeconds ?? Infinity, other.rule.maximumDurationSeconds ?? Infinity) ||
    descending(one.notAfter, other.notAfter) ||
    Number(other.rule.retainOnLeave) - Number(one.rule.retainOnLeave) ||
    byId(one, other)
  );
}

/** Not a subtraction: infinity minus infinity is no number. */
function descending(one: number, other: number): number {
  return one === other ? 0 : one > other ? -1 : 1;
}
