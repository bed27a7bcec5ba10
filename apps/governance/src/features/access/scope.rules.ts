import { accountOfArn } from '@mlapps/aws-identity/arn';

import type { Actor, RoleAssignment, RoleName, Scope } from './actor.js';

/**
 * The roles whose holder may do what the key may. Whoever has any role may look. A policy admin may also ask for shares, but neither approve nor
 * read the audit log: who writes the rules is not who approves by them, nor who looks over it.
 */
const included: Readonly<Record<RoleName, readonly RoleName[]>> = {
  VIEWER: ['VIEWER', 'REQUESTER', 'APPROVER', 'POLICY_ADMIN', 'AUDITOR'],
  REQUESTER: ['REQUESTER', 'POLICY_ADMIN'],
  APPROVER: ['APPROVER'],
  POLICY_ADMIN: ['POLICY_ADMIN'],
  AUDITOR: ['AUDITOR'],
};

/** Where units and accounts are: `/r-…/ou-…/` of a unit; of an account, its unit's and its id, or `/<id>/` outside the organization's tree. */
export interface OrganizationPaths {
  readonly units: ReadonlyMap<string, string>;
  readonly accounts: ReadonlyMap<string, string>;
}

/** The scopes on which somebody may do what a role may. A program approves nowhere, whatever roles it was given. */
export function scopesOf(kind: Actor['kind'], roles: readonly RoleAssignment[], role: RoleName): readonly Scope[] {
  if (role === 'APPROVER' && kind === 'SERVICE') return [];
  return roles.filter((assignment) => included[role].includes(assignment.role)).map(({ scope }) => scope);
}

/**
 * @returns the place of a scope in the organization, with a slash at the end; undefined when it is not known
 */
export function pathOf(scope: Scope, { units, accounts }: OrganizationPaths): string | undefined {
  if (scope.kind === 'ORGANIZATION') return '/';
  if (scope.kind === 'ORG_UNIT') return units.get(scope.unitId);
  if (scope.kind === 'ACCOUNT') return accounts.get(scope.accountId);
  const account = accounts.get(accountOfArn(scope.domainArn) ?? '');
  return account === undefined ? undefined : `${account}${scope.domainArn}/`;
}

/**
 * Whether one of the scopes is the scope asked for or has it inside. The whole organization has everything inside, also accounts that left it and
 * those it shares with; the root of its tree has only its own. What is not known is inside of the whole organization alone.
 */
export function covers(held: readonly Scope[], scope: Scope, paths: OrganizationPaths): boolean {
  if (held.some(({ kind }) => kind === 'ORGANIZATION')) return true;
  const path = scope.kind === 'ORGANIZATION' ? undefined : pathOf(scope, paths);
  if (path === undefined) return false;
  return rootsOf(held, paths).some((root) => path.startsWith(root));
}

/** Paths of the scopes that are known. */
export function rootsOf(held: readonly Scope[], paths: OrganizationPaths): string[] {
  return held.map((scope) => pathOf(scope, paths)).filter((root) => root !== undefined);
}

/** `undefined`: on the whole organization. */
export function domainsOf(held: readonly Scope[]): string[] {
  return held.flatMap((scope) => (scope.kind === 'DOMAIN' ? [scope.domainArn] : []));
}

export function isEverywhere(held: readonly Scope[]): boolean {
  return held.some(({ kind }) => kind === 'ORGANIZATION');
}

/** How messages name a scope. */
export function nameOf(scope: Scope): string {
  if (scope.kind === 'ORG_UNIT') return `unit ${scope.unitId}`;
  if (scope.kind === 'ACCOUNT') return `account ${scope.accountId}`;
  return scope.kind === 'DOMAIN' ? `domain ${scope.domainArn}` : 'the organization';
}
