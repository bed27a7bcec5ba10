import { DisassociateServiceQuotaTemplateCommand, ServiceQuotaTemplateNotInUseException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireTemplateOwner } from '../find-template.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_DisassociateServiceQuotaTemplate.html */
export const disassociateServiceQuotaTemplate = operation(DisassociateServiceQuotaTemplateCommand, (_input, ctx) => {
  const { template } = requireTemplateOwner(ctx);
  if (template.association.get('association')?.associated !== true) {
    throw fault(ServiceQuotaTemplateNotInUseException, 'The quota request template is not associated with your organization.');
  }
  template.association.put('association', { associated: false });
  return {};
});
