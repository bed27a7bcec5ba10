import { DeleteMlflowAppCommand, ResourceNotFound } from '@aws-sdk/client-sagemaker';
import { fault } from '@mlapps/aws-protocol/fault';

import { findApp, inAccountOf } from '../find-app.js';
import { deletedMlflowApp } from '../mlflow-app-changes.js';
import { isDeleted, statusOf } from '../mlflow-app.js';
import { operation } from '../operation.js';
import { requireMlflowAppRegion } from '../region.js';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteMlflowApp.html — deleting twice is the same deletion. */
export const deleteMlflowApp = operation(DeleteMlflowAppCommand, (input, given) => {
  requireMlflowAppRegion(given);
  const ctx = inAccountOf(input.Arn, given);
  const app = findApp(input.Arn, ctx);
  const now = ctx.now().getTime();
  if (isDeleted(app, now)) throw fault(ResourceNotFound, `MLflow App with ARN ${app.arn} does not exist.`);
  if (statusOf(app, now) === 'Deleting') return { Arn: app.arn };

  const deleted = deletedMlflowApp(app, ctx);
  ctx.apps.put(app.id, deleted);
  if (isDeleted(deleted, now)) ctx.forgetRuns(app.id);
  return { Arn: app.arn };
});
