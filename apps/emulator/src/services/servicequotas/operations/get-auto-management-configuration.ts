import { GetAutoManagementConfigurationCommand } from '@aws-sdk/client-service-quotas';

import { describeExcluded } from '../auto-management.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetAutoManagementConfiguration.html */
export const getAutoManagementConfiguration = operation(GetAutoManagementConfigurationCommand, (_input, ctx) => {
  const found = ctx.quotas.of(ctx).autoManagement.get('configuration');
  if (!found?.started) return { OptInStatus: 'DISABLED' };
  return {
    OptInLevel: 'ACCOUNT',
    OptInType: found.optInType,
    OptInStatus: 'ENABLED',
    ...(found.notificationArn === undefined ? {} : { NotificationArn: found.notificationArn }),
    ExclusionList: describeExcluded(found.excluded ?? {}, ctx),
  };
});
