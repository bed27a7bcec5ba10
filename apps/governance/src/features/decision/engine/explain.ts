import { byId } from './compiled-rule.js';
import type { CompiledRule } from './compiled-rule.js';
import type { Decision, Question } from './decision.js';
import { MOST_LISTED } from './explanation.js';
import type { Explanation, RuleTrace } from './explanation.js';
import type { OrganizationTree } from './organization-tree.js';
import { traceOf } from './rule-trace.js';
import type { Candidate } from './scan.js';
import type { Situation, Truth } from './situation.js';
import { missingRule, nearestAllowances } from './to-allow.js';

/** Where no rule was asked, none can help. */
export function explainBar(decision: Decision): Explanation {
  return { decision, determining: [], toAllow: { denials: [], denialCount: 0, nearest: [], missing: undefined } };
}

/** @param candidates every rule about principal and app */
export function explainScan(
  decision: Decision,
  candidates: readonly Candidate[],
  question: Question,
  situation: Situation,
  tree: OrganizationTree,
): Explanation {
  const trace = (candidate: Candidate): RuleTrace => traceOf(candidate, question, situation, tree);
  const wanted = DETERMINING[decision.reason];
  const ordered = candidates.length < 2 ? candidates : [...candidates].sort((one, other) => byId(one.rule, other.rule));
  const determining = ordered.filter(
    (candidate) =>
      wanted !== undefined && candidate.rule.enforced && candidate.rule.denies === wanted.denies && candidate.truth === wanted.result,
  );
  const explained = { decision, determining: determining.map(trace) };
  if (decision.outcome === 'ALLOW') return { ...explained, toAllow: undefined };
  const denials = ordered.filter((candidate) => isDenial(candidate.rule) && candidate.truth !== 'FALSE');
  const nearest = nearestAllowances(ordered, question, situation, tree);
  const missing = nearest.length > 0 || hasAllowance(ordered) ? undefined : missingRule(question, situation, tree);
  const toAllow = { denials: denials.slice(0, MOST_LISTED).map(trace), denialCount: denials.length, nearest, missing };
  return { ...explained, toAllow };
}

/** Which rules the reasons rest on. */
const DETERMINING: Partial<Record<Decision['reason'], { readonly denies: boolean; readonly result: Truth }>> = {
  DENIED_BY_RULE: { denies: true, result: 'TRUE' },
  DENIAL_NOT_EVALUABLE: { denies: true, result: 'ERROR' },
  ALLOWED_BY_RULE: { denies: false, result: 'TRUE' },
  ALLOWANCE_NOT_EVALUABLE: { denies: false, result: 'ERROR' },
};

const isDenial = (rule: CompiledRule): boolean => rule.denies && rule.enforced;

/** An allowance that holds and only a denial stands in the way of. */
function hasAllowance(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ rule, truth }) => !rule.denies && rule.enforced && truth === 'TRUE');
}
