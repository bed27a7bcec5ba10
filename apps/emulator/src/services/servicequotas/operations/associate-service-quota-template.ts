import { AssociateServiceQuotaTemplateCommand, OrganizationNotInAllFeaturesModeException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireTemplateOwner } from '../find-template.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_AssociateServiceQuotaTemplate.html — this is also how Service Quotas gets trusted access. */
export const associateServiceQuotaTemplate = operation(AssociateServiceQuotaTemplateCommand, (_input, ctx) => {
  const { membership, template } = requireTemplateOwner(ctx);
  const { organization } = membership;
  if (organization.featureSet !== 'ALL') {
    throw fault(
      OrganizationNotInAllFeaturesModeException,
      'The organization that your AWS account belongs to is not in All Features mode.',
    );
  }
  ctx.quotas.transaction(() => {
    ctx.trustServiceQuotas(organization);
    template.association.put('association', { associated: true });
  });
  return {};
});
