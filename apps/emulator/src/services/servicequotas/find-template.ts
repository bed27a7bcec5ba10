import {
  AccessDeniedException,
  AWSServiceAccessNotEnabledException,
  NoAvailableOrganizationException,
  TemplatesNotAvailableInRegionException,
} from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import type { Membership } from '../organizations/organization-directory.js';
import type { ServiceQuotasContext } from './context.js';
import type { QuotaTemplate } from './quota-store.js';

export const SERVICE_PRINCIPAL = 'servicequotas.amazonaws.com';
/** "You must use the US East (N. Virginia) Region": https://docs.aws.amazon.com/servicequotas/latest/userguide/organization-templates.html */
const TEMPLATE_REGION = 'us-east-1';

export interface FoundTemplate {
  readonly membership: Membership;
  readonly template: QuotaTemplate;
}

/**
 * The request template of the caller's organization, which only its management account may use.
 *
 * @throws TemplatesNotAvailableInRegionException, NoAvailableOrganizationException, AccessDeniedException
 */
export function requireTemplateOwner(ctx: ServiceQuotasContext): FoundTemplate {
  if (ctx.region !== TEMPLATE_REGION) {
    throw fault(TemplatesNotAvailableInRegionException, 'The Service Quotas template is not available in this AWS Region.');
  }
  const membership = ctx.organizations.membershipOf(ctx.account);
  if (!membership) {
    throw fault(NoAvailableOrganizationException, 'The AWS account making this call is not a member of an organization.');
  }
  if (!membership.isManagement) throw fault(AccessDeniedException, 'You do not have sufficient permission to perform this action.');
  return { membership, template: ctx.quotas.templateOf(ctx.account) };
}

/**
 * The same, once Service Quotas has trusted access.
 *
 * @throws AWSServiceAccessNotEnabledException and what {@link requireTemplateOwner} throws
 */
export function requireTemplate(ctx: ServiceQuotasContext): FoundTemplate {
  const found = requireTemplateOwner(ctx);
  if (!ctx.organizations.trusts(found.membership.organization.id, SERVICE_PRINCIPAL)) {
    throw fault(
      AWSServiceAccessNotEnabledException,
      'The action you attempted is not allowed unless Service Access with Service Quotas is enabled in your organization.',
    );
  }
  return found;
}

/** Entries are in order of this key. */
export function entryKey(entry: { readonly region: string; readonly service: string; readonly code: string }): string {
  return `${entry.region}/${entry.service}/${entry.code}`;
}
