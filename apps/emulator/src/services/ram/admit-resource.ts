import {
  InvalidParameterException,
  MalformedArnException,
  OperationNotPermittedException,
  UnknownResourceException,
} from '@aws-sdk/client-ram';
import { parseArn } from '@mlapps/aws-identity/arn';
import { fault } from '@mlapps/aws-protocol/fault';

import type { RamContext } from './context.js';
import { malformedArn } from './find-share.js';

const MODEL_PACKAGE_GROUP = /^model-package-group\/[A-Za-z0-9](?:-*[A-Za-z0-9]){0,62}$/;
const PIPELINE = /^pipeline\/[A-Za-z0-9](?:-*[A-Za-z0-9]){0,255}$/;
const MLFLOW_APP = /^mlflow-app\/[A-Za-z0-9](?:-*[A-Za-z0-9])*$/;

/**
 * RAM's type of a resource that the caller may share.
 *
 * @throws MalformedArnException, OperationNotPermittedException, InvalidParameterException, UnknownResourceException
 */
export function admitResource(arn: string, ctx: RamContext): string {
  const parsed = parseArn(arn);
  if (parsed === undefined || parsed.resource === '') throw malformedArn(arn);
  const resourceType = parsed.service === 'sagemaker' ? typeOf(parsed.resource, ctx) : undefined;
  if (resourceType === undefined) throw fault(MalformedArnException, 'You cannot share the selected resource type.');
  if (parsed.account !== ctx.account) {
    throw fault(OperationNotPermittedException, `You cannot share ${arn}, because your account does not own it.`);
  }
  if (parsed.region !== ctx.region || parsed.partition !== ctx.partition) {
    throw fault(InvalidParameterException, `Resource ${arn} is not in the Region ${ctx.region} of this request.`);
  }
  const refusal = ctx.refusesResource(arn, resourceType, ctx.account);
  if (refusal !== undefined) throw fault(UnknownResourceException, refusal);
  return resourceType;
}

function typeOf(resource: string, { settings }: RamContext): string | undefined {
  if (MLFLOW_APP.test(resource)) return settings.mlflowAppType;
  if (MODEL_PACKAGE_GROUP.test(resource)) return 'sagemaker:model-package-group';
  return PIPELINE.test(resource) ? 'sagemaker:Pipeline' : undefined;
}
