import { GetAssociationForServiceQuotaTemplateCommand, ServiceQuotaTemplateNotInUseException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireTemplateOwner } from '../find-template.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetAssociationForServiceQuotaTemplate.html */
export const getAssociationForServiceQuotaTemplate = operation(GetAssociationForServiceQuotaTemplateCommand, (_input, ctx) => {
  const association = requireTemplateOwner(ctx).template.association.get('association');
  if (!association) {
    throw fault(ServiceQuotaTemplateNotInUseException, 'The quota request template is not associated with your organization.');
  }
  return { ServiceQuotaTemplateAssociationStatus: association.associated ? 'ASSOCIATED' : 'DISASSOCIATED' };
});
