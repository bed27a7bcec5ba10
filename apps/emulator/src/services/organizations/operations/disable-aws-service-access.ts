import { DisableAWSServiceAccessCommand } from '@aws-sdk/client-organizations';

import { requireManagement } from '../find-organization.js';
import { requireAllFeatures } from '../find-root.js';
import { operation } from '../operation.js';
import { constraintViolation } from '../refusals.js';
import { requireServicePrincipal, SERVICE_OF_POLICY_TYPE } from '../service-principal.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DisableAWSServiceAccess.html — also of a service that has no access. */
export const disableAWSServiceAccess = operation(DisableAWSServiceAccessCommand, ({ ServicePrincipal: principal }, ctx) => {
  const { organization, records } = requireManagement(ctx);
  requireAllFeatures(organization);
  requireServicePrincipal(principal);
  const { [principal]: enabledAt, ...trustedServices } = organization.trustedServices;
  if (enabledAt === undefined) return {};
  const needing = organization.policyTypes.find((type) => SERVICE_OF_POLICY_TYPE[type] === principal);
  if (needing !== undefined) {
    throw constraintViolation(
      'POLICY_TYPE_ENABLED_FOR_THIS_SERVICE',
      `Disable the policy type ${needing} before you disable access of ${principal}.`,
    );
  }
  ctx.store.transaction(() => {
    records.organizations.put(organization.id, { ...organization, trustedServices });
    ctx.effects.trustedAccessDisabled(organization.id, principal);
  });
  return {};
});
