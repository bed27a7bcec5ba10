import { DeleteServiceQuotaIncreaseRequestFromTemplateCommand } from '@aws-sdk/client-service-quotas';

import { requireEntry } from '../find-entry.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_DeleteServiceQuotaIncreaseRequestFromTemplate.html */
export const deleteServiceQuotaIncreaseRequestFromTemplate = operation(
  DeleteServiceQuotaIncreaseRequestFromTemplateCommand,
  (input, ctx) => {
    const { template, key } = requireEntry(input, ctx);
    template.entries.delete(key);
    return {};
  },
);
