import { AWSOrganizationsNotInUseException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import type { OrganizationsContext } from './context.js';
import type { Membership } from './organization-directory.js';
import type { OrganizationStore } from './organizations-store.js';
import { accessDenied } from './refusals.js';

/** The caller's organization with its records. */
export interface CallersOrganization extends Membership {
  readonly records: OrganizationStore;
}

/** @throws AWSOrganizationsNotInUseException when the caller is in no organization */
export function requireOrganization(ctx: OrganizationsContext): CallersOrganization {
  const membership = ctx.directory.membershipOf(ctx.account);
  if (!membership) throw fault(AWSOrganizationsNotInUseException, 'Your account is not a member of an organization.');
  return { ...membership, records: ctx.store.of(membership.organization.managementAccount) };
}

/**
 * For what the management account may do, and members whom the resource policy lets.
 *
 * @throws AWSOrganizationsNotInUseException, AccessDeniedException
 */
export function requireManagement(ctx: OrganizationsContext): CallersOrganization {
  const found = requireOrganization(ctx);
  if (!found.isManagement && !ctx.delegation.granted) throw accessDenied();
  return found;
}

/**
 * For what delegated administrators may do as well: any account that administers a service, as AWS has it for Describe and List.
 *
 * @throws AWSOrganizationsNotInUseException, AccessDeniedException
 */
export function requireAdministrator(ctx: OrganizationsContext): CallersOrganization {
  const found = requireOrganization(ctx);
  if (!found.isManagement && !ctx.delegation.granted && Object.keys(found.account.delegatedServices).length === 0) throw accessDenied();
  return found;
}
