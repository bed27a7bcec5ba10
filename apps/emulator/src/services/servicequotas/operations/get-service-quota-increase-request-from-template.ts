import { GetServiceQuotaIncreaseRequestFromTemplateCommand } from '@aws-sdk/client-service-quotas';

import { describeTemplateEntry } from '../describe.js';
import { requireEntry } from '../find-entry.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuotaIncreaseRequestFromTemplate.html */
export const getServiceQuotaIncreaseRequestFromTemplate = operation(GetServiceQuotaIncreaseRequestFromTemplateCommand, (input, ctx) => ({
  ServiceQuotaIncreaseRequestInTemplate: describeTemplateEntry(requireEntry(input, ctx).entry, ctx),
}));
