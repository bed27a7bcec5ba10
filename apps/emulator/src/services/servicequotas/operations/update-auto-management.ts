import { UpdateAutoManagementCommand } from '@aws-sdk/client-service-quotas';

import { changeAutoManagement, requireAutoManagement } from '../auto-management.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_UpdateAutoManagement.html */
export const updateAutoManagement = operation(UpdateAutoManagementCommand, (input, ctx) => {
  changeAutoManagement(requireAutoManagement(ctx), input, ctx);
  return {};
});
