import { ResourceNotFound } from '@aws-sdk/client-sagemaker';
import { accountOfArn, parseMlflowAppArn } from '@mlapps/aws-identity/arn';
import { fault } from '@mlapps/aws-protocol/fault';

import type { SageMakerContext } from './context.js';
import { isForgotten, type MlflowAppRecord } from './mlflow-app.js';

/**
 * The context of the account a resource belongs to. Before an operation runs, it was decided that the caller may do it to the resource: what
 * belongs to another account is only reached when that account shared it.
 */
export function inAccountOf(arn: string, ctx: SageMakerContext): SageMakerContext {
  const owner = accountOfArn(arn);
  return owner === undefined || owner === ctx.account ? ctx : { ...ctx, ...ctx.ofAccount(owner), account: owner };
}

/**
 * The app of an ARN.
 *
 * @param ctx of the app's account, see {@link inAccountOf}
 * @throws ResourceNotFound when there is no such app, or it was deleted long enough ago
 */
export function findApp(arn: string, ctx: SageMakerContext): MlflowAppRecord {
  const parsed = parseMlflowAppArn(arn);
  const app = parsed?.region === ctx.region ? ctx.apps.get(parsed.appId) : undefined;
  if (!app || app.arn !== arn || isForgotten(app, ctx.now().getTime(), ctx.settings.deletedSeconds)) {
    throw fault(ResourceNotFound, `MLflow App with ARN ${arn} does not exist.`);
  }
  return app;
}
