import { type AssociatedSource, ListSourceAssociationsCommand } from '@aws-sdk/client-ram';

import { operation } from '../operation.js';
import { type OwnAssociation, ownAssociations } from '../own-associations.js';
import { ramPage } from '../ram-page.js';
import { sourceTypeOf } from '../source.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_ListSourceAssociations.html */
export const listSourceAssociations = operation(ListSourceAssociationsCommand, (input, ctx) => {
  const found = ownAssociations(input.resourceShareArns, 'SOURCE', ctx).filter(
    ({ association: { entity }, standing }) =>
      (input.sourceId === undefined || entity === input.sourceId) &&
      (input.sourceType === undefined || sourceTypeOf(entity) === input.sourceType) &&
      (input.associationStatus === undefined || standing.status === input.associationStatus),
  );
  const { items, nextToken } = ramPage('ListSourceAssociations', found, ({ association }) => association.id, input, ctx);
  return { sourceAssociations: items.map(describeSource), nextToken };
});

function describeSource({ association, share, standing: { status, reason, since } }: OwnAssociation): AssociatedSource {
  return {
    resourceShareArn: share.arn,
    sourceId: association.entity,
    sourceType: sourceTypeOf(association.entity),
    status,
    ...(reason === '' ? {} : { statusMessage: reason }),
    creationTime: new Date(association.createdAt),
    lastUpdatedTime: new Date(since),
  };
}
