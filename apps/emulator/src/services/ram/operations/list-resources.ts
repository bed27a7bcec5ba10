import {
  InvalidResourceTypeException,
  ListResourcesCommand,
  type ListResourcesRequest,
  type Resource,
  type ResourceStatus,
} from '@aws-sdk/client-ram';
import { parseArn } from '@mlapps/aws-identity/arn';
import { fault } from '@mlapps/aws-protocol/fault';

import { malformedArn } from '../find-share.js';
import { operation } from '../operation.js';
import { ramPage } from '../ram-page.js';
import { isNamed, type ShareView, shareViews, type StandingAssociation } from '../share-view.js';
import { isSameType, type ShareableType, shareableTypes } from '../shareable-type.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_ListResources.html — one entry for each share a resource is in. */
export const listResources = operation(ListResourcesCommand, (input, ctx) => {
  const types = shareableTypes(ctx.settings);
  checkFilters(input, types);
  const resources = shareViews(input.resourceOwner, input.resourceShareArns, ctx)
    .filter((view) => input.principal === undefined || isNamed(view, input.principal))
    .flatMap((view) => view.resources.map((resource) => describeResource(resource, view, types)))
    .filter((resource) => matches(resource, input));
  const keyOf = ({ resourceShareArn, arn }: Resource): string => `${resourceShareArn} ${arn}`;
  const { items, nextToken } = ramPage('ListResources', resources, keyOf, input, ctx);
  return { resources: items, nextToken };
});

function checkFilters({ resourceType, resourceArns = [] }: ListResourcesRequest, types: readonly ShareableType[]): void {
  if (resourceType !== undefined && !types.some((type) => isSameType(type.resourceType, resourceType))) {
    throw fault(InvalidResourceTypeException, `Invalid resource type: ${resourceType}`);
  }
  const malformed = resourceArns.find((arn) => parseArn(arn) === undefined);
  if (malformed !== undefined) throw malformedArn(malformed);
}

function matches({ arn = '', type = '', resourceRegionScope }: Resource, input: ListResourcesRequest): boolean {
  if (input.resourceType !== undefined && !isSameType(type, input.resourceType)) return false;
  if (input.resourceArns?.length && !input.resourceArns.includes(arn)) return false;
  const { resourceRegionScope: wanted = 'ALL' } = input;
  return wanted === 'ALL' || resourceRegionScope === wanted;
}

function describeResource({ association, standing }: StandingAssociation, { share }: ShareView, types: readonly ShareableType[]): Resource {
  const { entity, resourceType = '' } = association;
  return {
    arn: entity,
    type: resourceType,
    resourceShareArn: share.arn,
    status: resourceStatus(standing),
    ...(standing.reason === '' ? {} : { statusMessage: standing.reason }),
    creationTime: new Date(association.createdAt),
    lastUpdatedTime: new Date(standing.since),
    resourceRegionScope: types.find((type) => type.resourceType === resourceType)?.scope ?? 'REGIONAL',
  };
}

function resourceStatus({ status }: StandingAssociation['standing']): ResourceStatus {
  if (status === 'ASSOCIATED') return 'AVAILABLE';
  return status === 'ASSOCIATING' || status === 'RESTORING' ? 'PENDING' : 'UNAVAILABLE';
}
