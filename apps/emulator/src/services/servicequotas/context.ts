import type { RequestContext } from '../../request-context.js';

/** What Service Quotas' operations get. */
export type ServiceQuotasContext = RequestContext;
