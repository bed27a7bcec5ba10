import { CreateMlflowAppCommand, ResourceLimitExceeded } from '@aws-sdk/client-sagemaker';
import { fault } from '@mlapps/aws-protocol/fault';
import { commonFault } from '@mlapps/aws-protocol/faults';
import { MLFLOW_APP_QUOTA } from '@mlapps/catalog/quotas';

import { defaultConflict, requireDomains } from '../default-app.js';
import { newMlflowApp } from '../mlflow-app-changes.js';
import { isDeleted } from '../mlflow-app.js';
import { operation } from '../operation.js';
import { requireMlflowAppRegion } from '../region.js';
import { withTags } from '../tags.js';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMlflowApp.html */
export const createMlflowApp = operation(CreateMlflowAppCommand, (input, ctx) => {
  requireMlflowAppRegion(ctx);
  const inUse = ctx.apps.list().filter((app) => !isDeleted(app, ctx.now().getTime())).length;
  const limit = ctx.limitOf(MLFLOW_APP_QUOTA);
  if (inUse >= limit) throw fault(ResourceLimitExceeded, limitReached(limit, inUse));
  const refusal = ctx.refusesRole(input.RoleArn);
  if (refusal) throw commonFault('validation', refusal);
  requireDomains(input.DefaultDomainIdList, ctx);
  const conflict = defaultConflict(
    { accountDefaultStatus: input.AccountDefaultStatus, defaultDomainIds: input.DefaultDomainIdList },
    undefined,
    ctx,
  );
  if (conflict) throw commonFault('validation', conflict);

  const app = newMlflowApp(input, withTags({}, input.Tags), ctx);
  ctx.apps.put(app.id, app);
  return { Arn: app.arn };
});

/** The text AWS uses for resource quotas of SageMaker (seen for endpoints, notebooks and domains in public reports). */
function limitReached(limit: number, inUse: number): string {
  return `The account-level service limit 'The maximum number of MLflow Apps that can be created.' is ${limit} Apps, with current utilization of ${inUse} Apps and a request delta of 1 Apps. Please use AWS Service Quotas to request an increase for this quota.`;
}
