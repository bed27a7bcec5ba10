import { DOMAIN_QUOTA, MLFLOW_APP_QUOTA } from '@mlapps/catalog/quotas';

import type { SageMakerContext } from './context.js';
import { isDeleted } from './mlflow-app.js';

/** How many resources count against a quota; nothing for what is not kept here. */
export function usageOf(quotaCode: string, { apps, domains }: Pick<SageMakerContext, 'apps' | 'domains'>, now: number): number | undefined {
  if (quotaCode === MLFLOW_APP_QUOTA.code) return apps.list().filter((app) => !isDeleted(app, now)).length;
  if (quotaCode === DOMAIN_QUOTA.code) return domains.count();
  return undefined;
}
