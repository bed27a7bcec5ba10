import { ListResourceTypesCommand } from '@aws-sdk/client-ram';

import { operation } from '../operation.js';
import { ramPage } from '../ram-page.js';
import { serviceOf, shareableTypes } from '../shareable-type.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_ListResourceTypes.html */
export const listResourceTypes = operation(ListResourceTypesCommand, (input, ctx) => {
  const { resourceRegionScope: wanted = 'ALL' } = input;
  const types = shareableTypes(ctx.settings).filter(({ scope }) => wanted === 'ALL' || scope === wanted);
  const { items, nextToken } = ramPage('ListResourceTypes', types, ({ resourceType }) => resourceType, input, ctx);
  return {
    resourceTypes: items.map(({ resourceType, scope }) => ({
      resourceType,
      serviceName: serviceOf(resourceType),
      resourceRegionScope: scope,
    })),
    nextToken,
  };
});
