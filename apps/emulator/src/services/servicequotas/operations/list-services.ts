import { ListServicesCommand } from '@aws-sdk/client-service-quotas';
import { QUOTA_SERVICES } from '@mlapps/catalog/quotas';

import { operation } from '../operation.js';
import { quotaPage } from '../quota-page.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServices.html */
export const listServices = operation(ListServicesCommand, (input, ctx) => {
  const services = Object.entries(QUOTA_SERVICES).map(([ServiceCode, ServiceName]) => ({ ServiceCode, ServiceName }));
  const { items, nextToken } = quotaPage('ListServices', services, ({ ServiceCode }) => ServiceCode, input, ctx);
  return { Services: items, NextToken: nextToken };
});
