import { ConflictException, UpdateMlflowAppCommand } from '@aws-sdk/client-sagemaker';
import { fault } from '@mlapps/aws-protocol/fault';

import { defaultConflict, requireDomains } from '../default-app.js';
import { findApp, inAccountOf } from '../find-app.js';
import { updatedMlflowApp } from '../mlflow-app-changes.js';
import { isChanging, isServing, statusOf } from '../mlflow-app.js';
import { operation } from '../operation.js';
import { requireMlflowAppRegion } from '../region.js';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateMlflowApp.html — what is not given stays as it is. */
export const updateMlflowApp = operation(UpdateMlflowAppCommand, (input, given) => {
  requireMlflowAppRegion(given);
  const ctx = inAccountOf(input.Arn, given);
  const app = findApp(input.Arn, ctx);
  const now = ctx.now().getTime();
  if (isChanging(app, now) || !isServing(app, now)) {
    throw fault(ConflictException, `MLflow App ${app.arn} cannot be updated while its status is ${statusOf(app, now)}.`);
  }
  requireDomains(input.DefaultDomainIdList, ctx);
  const conflict = defaultConflict(
    { accountDefaultStatus: input.AccountDefaultStatus, defaultDomainIds: input.DefaultDomainIdList },
    app.id,
    ctx,
  );
  if (conflict) throw fault(ConflictException, conflict);

  ctx.apps.put(app.id, updatedMlflowApp(app, input, ctx));
  return { Arn: app.arn };
});
