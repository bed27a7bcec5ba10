import { GetResourcePoliciesCommand, ResourceArnNotFoundException } from '@aws-sdk/client-ram';
import { parseArn } from '@mlapps/aws-identity/arn';
import { fault } from '@mlapps/aws-protocol/fault';

import { malformedArn } from '../find-share.js';
import { operation } from '../operation.js';
import { ramPage } from '../ram-page.js';
import { resourcePolicy } from '../resource-policy.js';
import { shareViews } from '../share-view.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_GetResourcePolicies.html — of resources the caller shares. */
export const getResourcePolicies = operation(GetResourcePoliciesCommand, (input, ctx) => {
  const { principal, resourceArns } = input;
  const malformed = resourceArns.find((arn) => parseArn(arn) === undefined);
  if (malformed !== undefined) throw malformedArn(malformed);
  const views = shareViews('SELF', undefined, ctx);
  const shared = new Set(views.flatMap(({ resources }) => resources.map(({ association }) => association.entity)));
  const unknown = resourceArns.find((arn) => !shared.has(arn));
  if (unknown !== undefined) throw fault(ResourceArnNotFoundException, `Resource ${unknown} could not be found among those you share.`);
  const asked = views.map((view) => ({
    ...view,
    principals: view.principals.filter(({ association }) => principal === undefined || association.entity === principal),
  }));
  const { items, nextToken } = ramPage('GetResourcePolicies', [...new Set(resourceArns)], (arn) => arn, input, ctx);
  return { policies: items.map((arn) => resourcePolicy(arn, asked, ctx)), nextToken };
});
