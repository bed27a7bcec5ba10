import { PutServiceQuotaIncreaseRequestIntoTemplateCommand, QuotaExceededException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import { describeTemplateEntry } from '../describe.js';
import { requireQuota } from '../find-quota.js';
import { entryKey, requireTemplate } from '../find-template.js';
import { operation } from '../operation.js';
import { requireRaise } from '../quota-increase.js';

/** https://docs.aws.amazon.com/servicequotas/latest/userguide/organization-templates.html: up to 10 quotas */
const TEMPLATE_ENTRIES = 10;

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_PutServiceQuotaIncreaseRequestIntoTemplate.html */
export const putServiceQuotaIncreaseRequestIntoTemplate = operation(PutServiceQuotaIncreaseRequestIntoTemplateCommand, (input, ctx) => {
  const { template } = requireTemplate(ctx);
  const quota = requireQuota(input, ctx);
  requireRaise(quota, input.DesiredValue, quota.default);
  const entry = { region: input.AwsRegion, service: quota.service, code: quota.code, desiredValue: input.DesiredValue };
  const key = entryKey(entry);
  if (!template.entries.get(key) && template.entries.count() >= TEMPLATE_ENTRIES) {
    throw fault(QuotaExceededException, `The quota request template has ${TEMPLATE_ENTRIES} requests, the most it may have.`);
  }
  template.entries.put(key, entry);
  return { ServiceQuotaIncreaseRequestInTemplate: describeTemplateEntry(entry, ctx) };
});
