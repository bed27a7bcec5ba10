import { DeleteDomainCommand, ResourceInUse } from '@aws-sdk/client-sagemaker';
import { fault } from '@mlapps/aws-protocol/fault';

import { findDomain } from '../find-domain.js';
import { isDeleted } from '../mlflow-app.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteDomain.html */
export const deleteDomain = operation(DeleteDomainCommand, (input, ctx) => {
  const domain = findDomain(input.DomainId, ctx);
  const now = ctx.now().getTime();
  const holder = ctx.apps.list().find((app) => app.defaultDomainIds.includes(domain.id) && !isDeleted(app, now));
  if (holder) {
    throw fault(
      ResourceInUse,
      `Domain ${domain.id} has the default MLflow App ${holder.arn}. Remove the domain from its DefaultDomainIdList first.`,
    );
  }
  ctx.domains.delete(domain.id);
  return {};
});
