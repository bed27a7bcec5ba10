import type { ResourceSelector, Subject } from '../../sharing-policy/sharing-rule.js';
import { coversLevel, rankOf, validity } from './compiled-rule.js';
import type { CompiledRule } from './compiled-rule.js';
import type { PolicyScope, Question } from './decision.js';
import { MOST_LISTED } from './explanation.js';
import type { Failure, MissingRule, NearMiss } from './explanation.js';
import type { OrganizationTree } from './organization-tree.js';
import { traceOf } from './rule-trace.js';
import type { Candidate } from './scan.js';
import type { Situation, Truth } from './situation.js';
import { accountOfArn } from './subject-keys.js';

/** Allowances that fail on something, the ones with the fewest failures first. `candidates` come by policy and rule id, which decides among equals. */
export function nearestAllowances(
  candidates: readonly Candidate[],
  question: Question,
  situation: Situation,
  tree: OrganizationTree,
): NearMiss[] {
  const counted = candidates
    .filter(({ rule, truth }) => !rule.denies && !(rule.enforced && truth === 'TRUE'))
    .map((candidate) => ({ candidate, failures: failureCount(candidate, question, situation) }))
    .sort((one, other) => one.failures - other.failures)
    .slice(0, MOST_LISTED);
  return counted.map(({ candidate }) => {
    const trace = traceOf(candidate, question, situation, tree);
    return { trace, failed: failuresOf(candidate, trace) };
  });
}

/** As many as `failuresOf` lists, without making the list: there may be many rules and only the nearest are listed. */
function failureCount({ rule, resourceUnknown }: Candidate, question: Question, situation: Situation): number {
  const outOfTime: Truth = validity(rule, situation.at);
  return (
    Number(!coversLevel(rule, rankOf(question.permission))) +
    Number(outOfTime !== 'TRUE') +
    Number(resourceUnknown) +
    Number(!rule.enforced) +
    rule.conditions.filter(({ test }) => test(situation) !== 'TRUE').length
  );
}

function failuresOf({ rule, resourceUnknown }: Candidate, trace: NearMiss['trace']): Failure[] {
  const conditions = trace.conditions.filter(({ result }) => result !== 'TRUE');
  return [
    ...(trace.level === 'COVERED' ? [] : [{ kind: 'LEVEL', highest: highestOf(rule) } as const]),
    ...validityFailures(trace),
    ...(resourceUnknown ? [{ kind: 'RESOURCE_UNKNOWN' } as const] : []),
    ...(rule.enforced ? [] : [{ kind: 'NOT_ENFORCED', mode: rule.policy.mode } as const]),
    ...conditions.map((condition) => ({ kind: 'CONDITION', trace: condition }) as const),
  ];
}

function highestOf({ rule }: CompiledRule): Question['permission'] {
  return rule.permissions.reduce((highest, level) => (rankOf(level) > rankOf(highest) ? level : highest));
}

function validityFailures({ validity: { result, notBefore, notAfter } }: NearMiss['trace']): Failure[] {
  switch (result) {
    case 'VALID':
      return [];
    case 'NOT_YET':
      return [{ kind: 'NOT_YET', from: notBefore! }];
    case 'NO_LONGER':
      return [{ kind: 'NO_LONGER', until: notAfter! }];
    case 'MALFORMED':
      return [{ kind: 'VALIDITY_MALFORMED' }];
  }
}

/** What a rule would have to name, any of each list. */
export function missingRule(
  { principal, permission }: Question,
  { app: { fact: app }, principal: known }: Situation,
  tree: OrganizationTree,
): MissingRule {
  const units = tree.unitsOf(app.accountId);
  const selectors: ResourceSelector[] = [
    { kind: 'APP', appArn: app.arn },
    ...app.domainArns.map((domainArn): ResourceSelector => ({ kind: 'DOMAIN', domainArn })),
    ...(app.environment === undefined ? [] : [{ kind: 'ENVIRONMENT', name: app.environment } as const]),
    { kind: 'OWNER_ACCOUNT', accountId: app.accountId },
    ...units.map((unitId): ResourceSelector => ({ kind: 'OWNER_ORG_UNIT', unitId })),
    { kind: 'ANY' },
  ];
  const inOrganization = tree.organizationId === undefined || tree.isMember(app.accountId);
  const scopes: PolicyScope[] = [
    { kind: 'ACCOUNT', accountId: app.accountId },
    ...units.map((unitId): PolicyScope => ({ kind: 'ORG_UNIT', unitId })),
    ...(inOrganization ? [{ kind: 'ORGANIZATION' } as const] : []),
  ];
  return { subjects: containing(principal, known.external, tree), resources: selectors, permission, scopes };
}

/** Every subject the principal is inside of, narrowest first. */
function containing(principal: Question['principal'], external: boolean, tree: OrganizationTree): Subject[] {
  const account = (accountId: string): Subject[] => {
    if (external) return [{ kind: 'EXTERNAL_ACCOUNT', accountId }, { kind: 'EXTERNAL_ACCOUNT' }];
    return [{ kind: 'ACCOUNT', accountId }, ...around(tree.unitsOf(accountId))];
  };
  const around = (units: readonly string[]): Subject[] => [
    ...units.map((unitId): Subject => ({ kind: 'ORG_UNIT', unitId })),
    { kind: 'ORGANIZATION' },
  ];
  switch (principal.kind) {
    case 'ACCOUNT':
      return account(principal.accountId);
    case 'ROLE':
      return [...(external ? [] : [principal]), ...account(accountOfArn(principal.roleArn))];
    case 'DOMAIN':
      return [...(external ? [] : [principal]), ...account(accountOfArn(principal.domainArn))];
    case 'ORG_UNIT':
      return around(tree.unitsFrom(principal.unitId));
    case 'ORGANIZATION':
      return [{ kind: 'ORGANIZATION' }];
  }
}
