import type { RequestContext } from '../../request-context.js';
import type { OrganizationRecord } from '../organizations/organization.js';
import type { OrganizationDirectory } from '../organizations/organization-directory.js';
import type { QuotaStore } from './quota-store.js';
import type { ServiceQuotasSettings } from './settings.js';

/** What Service Quotas' operations get: the request, and the quotas of every account. */
export interface ServiceQuotasContext extends RequestContext {
  readonly quotas: QuotaStore;
  readonly organizations: OrganizationDirectory;
  readonly settings: ServiceQuotasSettings;
  /** Turns on trusted access for Service Quotas in the caller's organization, as its first template does. */
  trustServiceQuotas(organization: OrganizationRecord): void;
  /** How many resources count against a quota now; nothing when nobody here counts them. */
  usageOf(quotaCode: string): number | undefined;
}
