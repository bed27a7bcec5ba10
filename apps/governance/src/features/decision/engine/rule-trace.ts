import { coversLevel, rankOf, validity } from './compiled-rule.js';
import type { CompiledRule } from './compiled-rule.js';
import type { Question } from './decision.js';
import type { ConditionTrace, RuleTrace, ValidityTrace } from './explanation.js';
import { resourceMatch, subjectMatch } from './match-path.js';
import { obligationsOf } from './obligations.js';
import type { OrganizationTree } from './organization-tree.js';
import type { Candidate } from './scan.js';
import type { Situation } from './situation.js';

const RESULTS = { TRUE: 'HOLDS', FALSE: 'DOES_NOT_HOLD', ERROR: 'ERROR' } as const;

/** Everything about one rule and one question. */
export function traceOf(
  { rule: compiled, resourceUnknown, truth }: Candidate,
  question: Question,
  situation: Situation,
  tree: OrganizationTree,
): RuleTrace {
  const { rule, denies, policy, reference } = compiled;
  const covered = coversLevel(compiled, rankOf(question.permission));
  return {
    rule: reference,
    mode: policy.mode,
    result: RESULTS[truth],
    subject: subjectMatch(rule.subjects, question.principal, denies, tree),
    resource: resourceMatch(rule.resources, situation.app.fact, resourceUnknown, tree),
    permissions: rule.permissions,
    level: covered ? 'COVERED' : 'NOT_COVERED',
    validity: validityTrace(compiled, situation.at),
    conditions: conditionTraces(compiled, situation),
    obligations: denies ? undefined : obligationsOf([compiled]),
  };
}

function validityTrace(compiled: CompiledRule, at: number): ValidityTrace {
  const { notBefore, notAfter } = compiled.rule;
  const valid = validity(compiled, at);
  const result = valid === 'TRUE' ? 'VALID' : valid === 'ERROR' ? 'MALFORMED' : at < compiled.notBefore ? 'NOT_YET' : 'NO_LONGER';
  return { result, notBefore, notAfter };
}

function conditionTraces({ conditions }: CompiledRule, situation: Situation): ConditionTrace[] {
  return conditions.map(({ condition, test, finding }) => ({ condition, result: test(situation), ...finding(situation) }));
}
