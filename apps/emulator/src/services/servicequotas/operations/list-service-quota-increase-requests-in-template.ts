import { ListServiceQuotaIncreaseRequestsInTemplateCommand } from '@aws-sdk/client-service-quotas';

import { describeTemplateEntry } from '../describe.js';
import { entryKey, requireTemplate } from '../find-template.js';
import { operation } from '../operation.js';
import { quotaPage } from '../quota-page.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotaIncreaseRequestsInTemplate.html */
export const listServiceQuotaIncreaseRequestsInTemplate = operation(ListServiceQuotaIncreaseRequestsInTemplateCommand, (input, ctx) => {
  const { template } = requireTemplate(ctx);
  const { ServiceCode: service, AwsRegion: region } = input;
  const asked = template.entries
    .list()
    .filter((entry) => entry.service === (service ?? entry.service) && entry.region === (region ?? entry.region));
  const { items, nextToken } = quotaPage('ListServiceQuotaIncreaseRequestsInTemplate', asked, entryKey, input, ctx);
  return { ServiceQuotaIncreaseRequestInTemplateList: items.map((entry) => describeTemplateEntry(entry, ctx)), NextToken: nextToken };
});
