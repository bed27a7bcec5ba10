import { InvalidParameterException, ListPrincipalsCommand, type ListPrincipalsRequest, type Principal } from '@aws-sdk/client-ram';
import { parseArn } from '@mlapps/aws-identity/arn';
import { fault } from '@mlapps/aws-protocol/fault';

import { malformedArn } from '../find-share.js';
import { operation } from '../operation.js';
import { ramPage } from '../ram-page.js';
import { type ShareView, shareViews } from '../share-view.js';
import { isSameType, isShareable } from '../shareable-type.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_ListPrincipals.html — of shares of other accounts the owners are listed. */
export const listPrincipals = operation(ListPrincipalsCommand, (input, ctx) => {
  const { resourceArn, resourceType, principals: wanted = [] } = input;
  if (resourceArn !== undefined && parseArn(resourceArn) === undefined) throw malformedArn(resourceArn);
  if (resourceType !== undefined && !isShareable(resourceType, ctx.settings)) {
    throw fault(InvalidParameterException, `Invalid resource type: ${resourceType}`);
  }
  const principals = shareViews(input.resourceOwner, input.resourceShareArns, ctx)
    .filter((view) => hasResource(view, input))
    .flatMap(describePrincipals)
    .filter(({ id = '' }) => wanted.length === 0 || wanted.includes(id));
  const keyOf = ({ resourceShareArn, id }: Principal): string => `${resourceShareArn} ${id}`;
  const { items, nextToken } = ramPage('ListPrincipals', principals, keyOf, input, ctx);
  return { principals: items, nextToken };
});

function hasResource({ resources }: ShareView, { resourceArn, resourceType }: ListPrincipalsRequest): boolean {
  if (resourceArn === undefined && resourceType === undefined) return true;
  return resources.some(
    ({ association }) =>
      (resourceArn === undefined || association.entity === resourceArn) &&
      (resourceType === undefined || isSameType(association.resourceType ?? '', resourceType)),
  );
}

function describePrincipals({ share, isOwn, principals }: ShareView): Principal[] {
  const described = principals.map(({ association, standing }) => ({
    id: isOwn ? association.entity : share.owner,
    resourceShareArn: share.arn,
    creationTime: new Date(association.createdAt),
    lastUpdatedTime: new Date(standing.since),
    external: association.external,
  }));
  // an account may have a share in several ways, its owner is one
  return isOwn ? described : described.slice(0, 1);
}
