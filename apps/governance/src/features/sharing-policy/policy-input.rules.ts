import { checkContent } from '@mlapps/governance-api/sharing-policy/check-content';
import type { Issue } from '@mlapps/governance-api/sharing-policy/check-content';
import { policyDescription, policyName, policyScope } from '@mlapps/governance-api/sharing-policy/policy-content';
import type { PolicyContent, PolicyScope } from '@mlapps/governance-api/sharing-policy/policy-content';
import type { PolicyContentInput, PolicyScopeInput } from '@mlapps/governance-api/schema-types.gen';

import { refusal } from '../../errors.js';
import type { Refusal } from '../../errors.js';

/** @returns the content, or what is wrong with it by the names of the input */
export function readContent(
  scope: PolicyScope,
  { requestMode, reconcileMode, expiresAt, rules }: PolicyContentInput,
): { readonly content: PolicyContent } | { readonly issues: readonly Issue[] } {
  const given = withoutNulls({ scope, modes: { request: requestMode, reconcile: reconcileMode }, expiresAt, rules });
  const checked = checkContent(given);
  return 'content' in checked ? checked : { issues: checked.issues.map(inputIssue) };
}

/** Members of `modes` are members of the input. */
function inputIssue({ path, reason }: Issue): Issue {
  return { path: path[0] === 'modes' && path[1] !== undefined ? [`${path[1]}Mode`] : path, reason };
}

/** @throws Refusal `validation` */
export function requireContent(scope: PolicyScope, input: PolicyContentInput): PolicyContent {
  const read = readContent(scope, input);
  if ('content' in read) return read.content;
  throw invalid(read.issues, ['content']);
}

/** The first issue, and how many more there are. */
export function invalid(issues: readonly Issue[], under: readonly string[]): Refusal {
  const [{ path, reason }, ...more] = issues as [Issue, ...Issue[]];
  const rest = more.length === 0 ? '' : ` (${more.length} more: ask policyCheck)`;
  const field = [...under, ...path.map(String)];
  return refusal('validation', { reason: `${pathText(path) || 'It'} ${reason}${rest}.` }, field);
}

/** @throws Refusal `validation` */
export function requireScope(given: PolicyScopeInput | null | undefined): PolicyScope {
  const read = policyScope.safeParse(given == null ? { kind: 'ORGANIZATION' } : withoutNulls(given));
  if (read.success) return read.data;
  const { path } = read.error.issues[0]!;
  throw refusal('validation', { reason: 'A scope is the organization, one unit or one account, with the id of that and no other.' }, [
    'scope',
    ...path.map(String),
  ]);
}

/** @throws Refusal `validation` */
export function requireName(given: string | null | undefined): string {
  const read = policyName.safeParse(given ?? '');
  if (read.success) return read.data;
  throw refusal('validation', { reason: 'A name is lower-case words joined by hyphens, 64 characters at most.' }, ['name']);
}

/** @throws Refusal `validation` */
export function requireDescription(given: string): string {
  const read = policyDescription.safeParse(given);
  if (read.success && isStorable(given)) return given;
  throw refusal('validation', { reason: 'A description is 1,024 characters at most, without NUL.' }, ['description']);
}

/** @throws Refusal `validation` */
export function requireText(given: string, member: string, least: number): string {
  if (given.trim().length >= least && given.length <= 1024 && isStorable(given)) return given;
  throw refusal('validation', { reason: `${member} has ${least === 0 ? 'up' : 'at least 1 and up'} to 1,024 characters, without NUL.` }, [
    member,
  ]);
}

/** PostgreSQL keeps no NUL, and UTF-8 no half of a surrogate pair. */
function isStorable(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}

export function pathText(path: Issue['path']): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}

/** GraphQL's null is the absence that the schema of rules knows; its times are texts there. */
function withoutNulls(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member != null)
      .map(([name, member]) => [name, withoutNulls(member)]),
  );
}
