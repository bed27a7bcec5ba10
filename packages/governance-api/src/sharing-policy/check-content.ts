import { canonicalJson } from '@mlapps/audit-log/canonical-json';

import type { PolicyContent, PolicyScope } from './policy-content.js';
import { policyContent, withPlainTimes } from './policy-content.js';
import type { Condition, ResourceSelector, SharingRule } from './sharing-rule.js';

export interface Issue {
  /** From the content down, e.g. `['rules', 0, 'notAfter']`. */
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** Bytes of a version's canonical JSON. */
export const MAXIMUM_CONTENT_BYTES = 1_048_576;
const MAXIMUM_ISSUES = 50;

/** Whatever can be said of a policy without knowing the organization. */
export function checkContent(given: unknown): { readonly content: PolicyContent } | { readonly issues: readonly Issue[] } {
  const read = policyContent.safeParse(given);
  if (!read.success) return { issues: schemaIssues(read.error.issues) };
  const unwritable = textIssues(read.data);
  if (unwritable.length > 0) return { issues: unwritable };
  const content = withPlainTimes(read.data);
  const issues = [
    ...sizeIssues(content),
    ...duplicateRules(content.rules),
    ...content.rules.flatMap((rule, at) => ruleIssues(rule, at, content)),
  ];
  return issues.length > 0 ? { issues: issues.slice(0, MAXIMUM_ISSUES) } : { content };
}

interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/** An unknown member is an issue of its own place, not of its parent's. */
export function schemaIssues(issues: readonly unknown[]): Issue[] {
  return (issues as readonly SchemaIssue[]).slice(0, MAXIMUM_ISSUES).flatMap(({ code, path, message, keys }) => {
    const place = path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (code === 'unrecognized_keys') return keys!.map((key) => ({ path: [...place, key], reason: 'is not a member here' }));
    return [{ path: place, reason: message.startsWith('must ') ? message : message.replace(/^Invalid input: /, '') }];
  });
}

/** Neither PostgreSQL nor JSON keeps them. */
function textIssues(value: unknown, path: readonly (string | number)[] = []): Issue[] {
  if (typeof value === 'string')
    return /[\0\p{Surrogate}]/u.test(value) ? [{ path, reason: 'must not hold a NUL or half of a surrogate pair' }] : [];
  if (Array.isArray(value)) return value.flatMap((item, at) => textIssues(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textIssues(item, [...path, name]));
}

function sizeIssues(content: PolicyContent): Issue[] {
  const bytes = Buffer.byteLength(canonicalJson(content));
  return bytes > MAXIMUM_CONTENT_BYTES
    ? [{ path: ['rules'], reason: `must be ${MAXIMUM_CONTENT_BYTES} bytes of JSON at most, and are ${bytes}` }]
    : [];
}

function duplicateRules(rules: readonly SharingRule[]): Issue[] {
  const first = new Map<string, number>();
  return rules.flatMap(({ ruleId }, at) => {
    const before = first.get(ruleId);
    first.set(ruleId, before ?? at);
    return before === undefined ? [] : [{ path: ['rules', at, 'ruleId'], reason: `is that of rule ${before + 1} too` }];
  });
}

function ruleIssues(rule: SharingRule, at: number, { scope }: PolicyContent): Issue[] {
  const place = ['rules', at];
  const { notBefore, notAfter, permissions } = rule;
  return [
    ...(notBefore !== undefined && notAfter !== undefined && notBefore >= notAfter
      ? [{ path: [...place, 'notAfter'], reason: 'must be after notBefore' }]
      : []),
    ...(new Set(permissions).size < permissions.length ? [{ path: [...place, 'permissions'], reason: 'must not name one twice' }] : []),
    ...(rule.effect === 'DENY' ? obligations(rule).map((name) => ({ path: [...place, name], reason: 'means nothing in a DENY' })) : []),
    ...rule.conditions.flatMap((condition, index) => conditionIssues(condition, [...place, 'conditions', index])),
    ...rule.resources.flatMap((resource, index) => scopeIssues(resource, scope, [...place, 'resources', index])),
  ];
}

function obligations(rule: SharingRule): string[] {
  const { requiresAcceptance, retainOnLeave, maximumDurationSeconds, approvals } = rule;
  return Object.entries({ requiresAcceptance, retainOnLeave, maximumDurationSeconds, approvals })
    .filter(([, value]) => value !== undefined && value !== false && value !== 0)
    .map(([name]) => name);
}

function conditionIssues(condition: Condition, path: readonly (string | number)[]): Issue[] {
  if (condition.kind !== 'TIME_WINDOW') return [];
  const { days, from, to, timeZone } = condition;
  return [
    ...(new Set(days).size < days.length ? [{ path: [...path, 'days'], reason: 'must not name one twice' }] : []),
    ...(from === to ? [{ path: [...path, 'to'], reason: 'must differ from `from`: the window is empty' }] : []),
    ...(isTimeZone(timeZone)
      ? []
      : [{ path: [...path, 'timeZone'], reason: 'must be the IANA name of a time zone, such as Europe/Berlin' }]),
  ];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // offsets such as +01:00 are accepted too, and know no daylight saving
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/** What an account's policy names is in the account; what a unit's policy names takes the organization's tree to check. */
function scopeIssues(resource: ResourceSelector, scope: PolicyScope, path: readonly (string | number)[]): Issue[] {
  if (scope.kind !== 'ACCOUNT') return [];
  const [member, owner] = ownerOf(resource) ?? [];
  if (member === undefined || owner === scope.accountId) return [];
  return [{ path: [...path, member], reason: `must be of account ${scope.accountId}, the scope of the policy` }];
}

/** @returns the member that says whose apps they are, and the account or unit; undefined when the selector is about any owner */
export function ownerOf(resource: ResourceSelector): readonly [member: string, owner: string] | undefined {
  switch (resource.kind) {
    case 'APP':
      return ['appArn', resource.appArn.split(':')[4]!];
    case 'DOMAIN':
      return ['domainArn', resource.domainArn.split(':')[4]!];
    case 'OWNER_ACCOUNT':
      return ['accountId', resource.accountId];
    case 'OWNER_ORG_UNIT':
      return ['unitId', resource.unitId];
    default:
      return undefined;
  }
}
