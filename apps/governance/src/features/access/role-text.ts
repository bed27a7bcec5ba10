import { ACCOUNT_ID, DOMAIN_ARN, UNIT_ID } from '@mlapps/governance-api/sharing-policy/identifiers';

import type { RoleAssignment, RoleName, Scope } from './actor.js';

const ROLES: readonly RoleName[] = ['VIEWER', 'REQUESTER', 'APPROVER', 'POLICY_ADMIN', 'AUDITOR'];

/**
 * Reads a role as tokens have it.
 *
 * @example readAssignment('approver@account:111111111111')
 * @returns undefined for what is no role of this service: it grants nothing
 */
export function readAssignment(text: string): RoleAssignment | undefined {
  const at = text.indexOf('@');
  const name = (at < 0 ? text : text.slice(0, at)).toUpperCase().replaceAll('-', '_');
  const role = ROLES.find((known) => known === name);
  const scope: Scope | undefined = at < 0 ? { kind: 'ORGANIZATION' } : readScope(text.slice(at + 1));
  return role === undefined || scope === undefined ? undefined : { role, scope };
}

function readScope(text: string): Scope | undefined {
  const at = text.indexOf(':');
  const kind = at < 0 ? text : text.slice(0, at);
  const id = at < 0 ? '' : text.slice(at + 1);
  if (kind === 'organization' && id === '') return { kind: 'ORGANIZATION' };
  if (kind === 'ou' && UNIT_ID.test(id)) return { kind: 'ORG_UNIT', unitId: id };
  if (kind === 'account' && ACCOUNT_ID.test(id)) return { kind: 'ACCOUNT', accountId: id };
  return kind === 'domain' && DOMAIN_ARN.test(id) ? { kind: 'DOMAIN', domainArn: id } : undefined;
}
