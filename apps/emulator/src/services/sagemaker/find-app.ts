import { ResourceNotFound } from '@aws-sdk/client-sagemaker';
import { accountOfArn, parseMlflowAppArn } from '@mlapps/aws-identity/arn';
import { fault } from '@mlapps/aws-protocol/fault';
import { commonFault } from '@mlapps/aws-protocol/faults';

import type { SageMakerContext } from './context.js';
import { isForgotten, type MlflowAppRecord } from './mlflow-app.js';

/**
 * The app of an ARN.
 *
 * @param action IAM action, e.g. `sagemaker:DescribeMlflowApp`; named in the refusal
 * @throws AccessDeniedException when the app belongs to another account: only a resource share can grant that
 * @throws ResourceNotFound when there is no such app, or it was deleted long enough ago
 */
export function findApp(arn: string, action: string, ctx: SageMakerContext): MlflowAppRecord {
  const owner = accountOfArn(arn);
  if (owner !== undefined && owner !== ctx.account) throw commonFault('accessDenied', notAuthorized(ctx.caller.arn, action, arn));
  const parsed = parseMlflowAppArn(arn);
  const app = parsed?.region === ctx.region ? ctx.apps.get(parsed.appId) : undefined;
  if (!app || app.arn !== arn || isForgotten(app, ctx.now().getTime(), ctx.settings.deletedSeconds)) {
    throw fault(ResourceNotFound, `MLflow App with ARN ${arn} does not exist.`);
  }
  return app;
}

/** IAM's wording for a cross-account call without a resource-based grant. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
function notAuthorized(principal: string, action: string, resource: string): string {
  return `User: ${principal} is not authorized to perform: ${action} on resource: ${resource} because no resource-based policy allows the ${action} action`;
}
