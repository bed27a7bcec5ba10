import type { OrganizationsContext } from './context.js';
import type { CallersOrganization } from './find-organization.js';
import { listedAccounts } from './member-account.js';
import type { MemberAccountRecord } from './organization.js';

/**
 * Services with one delegated administrator at most.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_services_list.html and the guides of these services
 */
const SINGLE = new Set(
  ['access-analyzer', 'auditmanager', 'compute-optimizer', 'detective', 'guardduty', 'inspector2', 'macie', 'securityhub', 'sso'].map(
    (service) => `${service}.amazonaws.com`,
  ),
);
const OTHERS = 5;

export function delegatedAdministratorLimit(servicePrincipal: string): number {
  return SINGLE.has(servicePrincipal) ? 1 : OTHERS;
}

/** @param service only administrators of this one, if given */
export function delegatedAdministrators(
  { records }: Pick<CallersOrganization, 'records'>,
  ctx: Pick<OrganizationsContext, 'now'>,
  service?: string,
): MemberAccountRecord[] {
  return listedAccounts(records, ctx.now().getTime()).filter(({ delegatedServices }) => {
    return service === undefined ? Object.keys(delegatedServices).length > 0 : delegatedServices[service] !== undefined;
  });
}

/** Service principals with the time something began for them, in order of name. */
export function sinceEntries(services: Readonly<Record<string, number>>): { principal: string; since: Date }[] {
  return Object.entries(services)
    .map(([principal, at]) => ({ principal, since: new Date(at) }))
    .sort((a, b) => (a.principal < b.principal ? -1 : 1));
}
