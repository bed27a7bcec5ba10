import type { ResourceSelector, Subject } from '../sharing-policy/sharing-rule.js';
import type { Obligations } from './engine/decision.js';
import type { ConditionTrace, Explanation, MissingRule, NearMiss, RuleTrace, ToAllow } from './engine/explanation.js';
import { describeCondition, describeFailure } from './describe-failure.js';
import { explanationText } from './explanation-text.js';

/** An explanation as the schema has it. */
export function presentExplanation(explanation: Explanation) {
  return {
    determining: explanation.determining.map(presentTrace),
    toAllow: explanation.toAllow && presentToAllow(explanation.toAllow),
    text: explanationText(explanation),
  };
}

function presentObligations({ notAfter, ...obligations }: Obligations) {
  return { ...obligations, notAfter: notAfter === undefined ? null : new Date(notAfter) };
}

function presentTrace({ level, validity, conditions, obligations, subject, resource, ...trace }: RuleTrace) {
  return {
    ...trace,
    subject: { ...presentSubject(subject.selector), relation: subject.relation, path: subject.path },
    resource: { ...presentResource(resource.selector), path: resource.path, unknown: resource.unknown },
    coversPermission: level === 'COVERED',
    validity: validity.result,
    notBefore: validity.notBefore,
    notAfter: validity.notAfter,
    conditions: conditions.map(presentCondition),
    obligations: obligations && presentObligations(obligations),
  };
}

function presentToAllow({ denials, denialCount, nearest, missing }: ToAllow) {
  return {
    denials: denials.map(presentTrace),
    denialCount,
    nearest: nearest.map(presentNearMiss),
    missing: missing && presentMissing(missing),
  };
}

function presentNearMiss({ trace, failed }: NearMiss) {
  return { trace: presentTrace(trace), failed: failed.map(describeFailure) };
}

function presentMissing({ subjects, resources, permission, scopes }: MissingRule) {
  return {
    subjects: subjects.map(presentSubject),
    resources: resources.map(presentResource),
    permission,
    scopes: scopes.map((scope) =>
      scope.kind === 'ORGANIZATION' ? 'organization' : scope.kind === 'ORG_UNIT' ? scope.unitId : scope.accountId,
    ),
  };
}

function presentSubject(subject: Subject): { kind: Subject['kind']; value: string | null } {
  switch (subject.kind) {
    case 'ORG_UNIT':
      return { kind: subject.kind, value: subject.unitId };
    case 'ORGANIZATION':
      return { kind: subject.kind, value: null };
    case 'DOMAIN':
      return { kind: subject.kind, value: subject.domainArn };
    case 'ROLE':
      return { kind: subject.kind, value: subject.roleArn };
    default:
      return { kind: subject.kind, value: subject.accountId ?? null };
  }
}

function presentResource(resource: ResourceSelector): { kind: ResourceSelector['kind']; value: string | null } {
  switch (resource.kind) {
    case 'ANY':
      return { kind: resource.kind, value: null };
    case 'APP':
      return { kind: resource.kind, value: resource.appArn };
    case 'TAG':
      return { kind: resource.kind, value: resource.values === undefined ? resource.key : `${resource.key}=${resource.values.join('|')}` };
    case 'OWNER_ACCOUNT':
      return { kind: resource.kind, value: resource.accountId };
    case 'OWNER_ORG_UNIT':
      return { kind: resource.kind, value: resource.unitId };
    case 'DOMAIN':
      return { kind: resource.kind, value: resource.domainArn };
    case 'ENVIRONMENT':
      return { kind: resource.kind, value: resource.name };
  }
}

function presentCondition({ condition, result, found, error }: ConditionTrace) {
  return { kind: condition.kind, result, wanted: describeCondition(condition), found, error };
}
