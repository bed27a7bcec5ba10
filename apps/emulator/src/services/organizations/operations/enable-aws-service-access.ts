import { EnableAWSServiceAccessCommand } from '@aws-sdk/client-organizations';

import { requireManagement } from '../find-organization.js';
import { requireAllFeatures } from '../find-root.js';
import { operation } from '../operation.js';
import { requireServicePrincipal } from '../service-principal.js';
import { trustService } from '../trust-service.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnableAWSServiceAccess.html — once more changes nothing. */
export const enableAWSServiceAccess = operation(EnableAWSServiceAccessCommand, ({ ServicePrincipal: principal }, ctx) => {
  const { organization } = requireManagement(ctx);
  requireAllFeatures(organization);
  requireServicePrincipal(principal);
  trustService(organization, principal, ctx.now().getTime(), ctx.store);
  return {};
});
