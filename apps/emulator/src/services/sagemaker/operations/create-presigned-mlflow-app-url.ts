import { CreatePresignedMlflowAppUrlCommand } from '@aws-sdk/client-sagemaker';
import { commonFault } from '@mlapps/aws-protocol/faults';

import { findApp, inAccountOf } from '../find-app.js';
import { isServing, statusOf } from '../mlflow-app.js';
import { operation } from '../operation.js';
import { requireMlflowAppRegion } from '../region.js';

/** https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-launch-ui.html: "valid for five minutes", sessions of 12 hours */
const DEFAULT_URL_SECONDS = 300;
const DEFAULT_SESSION_SECONDS = 43_200;

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePresignedMlflowAppUrl.html — the URL works once. */
export const createPresignedMlflowAppUrl = operation(CreatePresignedMlflowAppUrlCommand, (input, ctx) => {
  requireMlflowAppRegion(ctx);
  const app = findApp(input.Arn, inAccountOf(input.Arn, ctx));
  const now = ctx.now().getTime();
  if (!isServing(app, now)) {
    throw commonFault('validation', `MLflow App ${app.arn} has no user interface while its status is ${statusOf(app, now)}.`);
  }
  const token = ctx.uiSessions.issue({
    appArn: app.arn,
    principal: ctx.caller,
    urlSeconds: input.ExpiresInSeconds ?? DEFAULT_URL_SECONDS,
    sessionSeconds: input.SessionExpirationDurationInSeconds ?? DEFAULT_SESSION_SECONDS,
  });
  return { AuthorizedUrl: `${ctx.uiSessions.origin(app.id, ctx.endpoint)}/auth?authToken=${token}` };
});
