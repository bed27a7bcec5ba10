import { stringify } from 'yaml';

import type { EnforcementModes, PolicyScope } from './policy-content.js';
import type { NamedPolicy } from './policy-file.js';
import type { Condition, ResourceSelector, SharingRule, Subject } from './sharing-rule.js';

/** What editors with the YAML language server read. */
const SCHEMA_LINE = '# yaml-language-server: $schema=sharing-policy.schema.json\n';

/**
 * Policies as a file, in one spelling: members in one order, those that have their default left out. What is read back from it is the same
 * policies, and written again the same bytes.
 */
export function emitPolicies(policies: readonly NamedPolicy[]): string {
  return SCHEMA_LINE + policies.map(emitPolicy).join('---\n');
}

function emitPolicy({ name, description, content }: NamedPolicy): string {
  const { scope, modes, expiresAt, rules } = content;
  const document = {
    apiVersion: 'mlapps/v1',
    kind: 'SharingPolicy',
    metadata: {
      name,
      ...(description !== '' && { description }),
      ...(scope.kind !== 'ORGANIZATION' && { scope: kindFirst(scope) }),
    },
    spec: { ...modesOf(modes), ...(expiresAt !== undefined && { expiresAt }), rules: rules.map(emitRule) },
  };
  // texts that YAML 1.1 takes for something else are quoted too; long texts are not folded; nothing is aliased
  return stringify(document, { compat: 'yaml-1.1', lineWidth: 0, aliasDuplicateObjects: false, indent: 2, indentSeq: true });
}

function modesOf({ request, reconcile }: EnforcementModes): object {
  const other = { ...(request !== 'ENFORCE' && { request }), ...(reconcile !== 'ENFORCE' && { reconcile }) };
  return Object.keys(other).length === 0 ? {} : { modes: other };
}

function emitRule(rule: SharingRule): object {
  return {
    ruleId: rule.ruleId,
    ...(rule.description !== undefined && { description: rule.description }),
    effect: rule.effect,
    subjects: rule.subjects.map(kindFirst),
    resources: rule.resources.map(kindFirst),
    permissions: rule.permissions,
    ...(rule.conditions.length > 0 && { conditions: rule.conditions.map(emitCondition) }),
    ...(rule.notBefore !== undefined && { notBefore: rule.notBefore }),
    ...(rule.notAfter !== undefined && { notAfter: rule.notAfter }),
    ...(rule.requiresAcceptance && { requiresAcceptance: true }),
    ...(rule.retainOnLeave && { retainOnLeave: true }),
    ...(rule.maximumDurationSeconds !== undefined && { maximumDurationSeconds: rule.maximumDurationSeconds }),
    ...(rule.approvals > 0 && { approvals: rule.approvals }),
  };
}

function emitCondition(condition: Condition): object {
  if (condition.kind === 'TICKET') return { kind: 'TICKET', ...(condition.prefix !== '' && { prefix: condition.prefix }) };
  if (condition.kind !== 'TIME_WINDOW') return kindFirst(condition);
  const { kind, days, from, to, timeZone } = condition;
  return { kind, days, from, to, ...(timeZone !== 'UTC' && { timeZone }) };
}

/** The members of a choice, in alphabetical order behind its kind. */
function kindFirst(choice: Subject | ResourceSelector | Condition | PolicyScope): object {
  const { kind, ...members } = choice;
  const sorted = Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { kind, ...Object.fromEntries(sorted) };
}
