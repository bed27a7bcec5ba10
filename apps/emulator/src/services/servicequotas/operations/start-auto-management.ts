import { StartAutoManagementCommand } from '@aws-sdk/client-service-quotas';

import { changeAutoManagement } from '../auto-management.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_StartAutoManagement.html */
export const startAutoManagement = operation(StartAutoManagementCommand, (input, ctx) => {
  changeAutoManagement({}, input, ctx);
  return {};
});
