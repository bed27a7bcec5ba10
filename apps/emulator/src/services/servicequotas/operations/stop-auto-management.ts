import { StopAutoManagementCommand } from '@aws-sdk/client-service-quotas';

import { requireAutoManagement } from '../auto-management.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_StopAutoManagement.html — "removes all associated configurations". */
export const stopAutoManagement = operation(StopAutoManagementCommand, (_input, ctx) => {
  requireAutoManagement(ctx);
  ctx.quotas.of(ctx).autoManagement.put('configuration', { started: false });
  return {};
});
