import { EnableAWSServiceAccessCommand } from '@aws-sdk/client-organizations';

import { requireManagement } from '../find-organization.js';
import { requireAllFeatures } from '../find-root.js';
import { operation } from '../operation.js';
import { requireServicePrincipal } from '../service-principal.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnableAWSServiceAccess.html — once more changes nothing. */
export const enableAWSServiceAccess = operation(EnableAWSServiceAccessCommand, ({ ServicePrincipal: principal }, ctx) => {
  const { organization, records } = requireManagement(ctx);
  requireAllFeatures(organization);
  requireServicePrincipal(principal);
  const trustedServices = { [principal]: ctx.now().getTime(), ...organization.trustedServices };
  records.organizations.put(organization.id, { ...organization, trustedServices });
  return {};
});
