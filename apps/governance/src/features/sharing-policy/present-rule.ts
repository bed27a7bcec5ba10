import type { RuleChange } from '@mlapps/governance-api/sharing-policy/diff-content';

import type { Condition, ResourceSelector, SharingRule, Subject } from './sharing-rule.js';

const subjectTypes = {
  ACCOUNT: 'AccountSubject',
  ORG_UNIT: 'OrgUnitSubject',
  ORGANIZATION: 'OrganizationSubject',
  EXTERNAL_ACCOUNT: 'ExternalAccountSubject',
  DOMAIN: 'DomainSubject',
  ROLE: 'RoleSubject',
} as const satisfies Record<Subject['kind'], string>;

const resourceTypes = {
  ANY: 'AnyResource',
  APP: 'AppResource',
  TAG: 'TagResource',
  OWNER_ACCOUNT: 'OwnerAccountResource',
  OWNER_ORG_UNIT: 'OwnerOrgUnitResource',
  DOMAIN: 'DomainResource',
  ENVIRONMENT: 'EnvironmentResource',
} as const satisfies Record<ResourceSelector['kind'], string>;

const conditionTypes = {
  REGION: 'RegionCondition',
  RESOURCE_TAG: 'ResourceTagCondition',
  PRINCIPAL_TAG: 'PrincipalTagCondition',
  TICKET: 'TicketCondition',
  MFA: 'MfaCondition',
  CLAIM: 'ClaimCondition',
  TIME_WINDOW: 'TimeWindowCondition',
} as const satisfies Record<Condition['kind'], string>;

/** A rule as the schema has it: choices with the name of their type. */
export function presentRule(rule: SharingRule) {
  return {
    ...rule,
    subjects: rule.subjects.map(presentSubject),
    resources: rule.resources.map((resource) => ({ ...resource, __typename: resourceTypes[resource.kind] })),
    conditions: rule.conditions.map((condition) => ({ ...condition, __typename: conditionTypes[condition.kind] })),
  };
}

export function presentRuleChange({ before, after, ...change }: RuleChange) {
  return { ...change, before: before && presentRule(before), after: after && presentRule(after) };
}

/** Subjects of two types would have `accountId`, one of them nullable: a query could not ask for both. */
function presentSubject(subject: Subject) {
  const __typename = subjectTypes[subject.kind];
  return subject.kind === 'EXTERNAL_ACCOUNT'
    ? { kind: subject.kind, externalAccountId: subject.accountId, __typename }
    : { ...subject, __typename };
}
