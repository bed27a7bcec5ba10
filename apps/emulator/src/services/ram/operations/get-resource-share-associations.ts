import {
  GetResourceShareAssociationsCommand,
  type GetResourceShareAssociationsRequest,
  InvalidParameterException,
} from '@aws-sdk/client-ram';
import { parseArn } from '@mlapps/aws-identity/arn';
import { fault } from '@mlapps/aws-protocol/fault';

import { describeAssociation } from '../describe.js';
import { malformedArn } from '../find-share.js';
import { operation } from '../operation.js';
import { ownAssociations } from '../own-associations.js';
import { ramPage } from '../ram-page.js';
import type { AssociationRecord } from '../resource-share.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_GetResourceShareAssociations.html */
export const getResourceShareAssociations = operation(GetResourceShareAssociationsCommand, (input, ctx) => {
  checkFilters(input);
  const found = ownAssociations(input.resourceShareArns, input.associationType, ctx).filter(
    ({ association, standing }) =>
      (input.associationStatus === undefined || standing.status === input.associationStatus) &&
      (input.resourceArn === undefined || association.entity === input.resourceArn) &&
      (input.principal === undefined || isNamed(association, input.principal)),
  );
  const { items, nextToken } = ramPage('GetResourceShareAssociations', found, ({ association }) => association.id, input, ctx);
  return { resourceShareAssociations: items.map(({ association, share }) => describeAssociation(association, share, ctx)), nextToken };
});

function checkFilters({ associationType, resourceArn, principal }: GetResourceShareAssociationsRequest): void {
  if (resourceArn !== undefined && associationType !== 'RESOURCE') {
    throw fault(InvalidParameterException, `You cannot specify a resource ARN when the association type is ${associationType}.`);
  }
  if (principal !== undefined && associationType !== 'PRINCIPAL') {
    throw fault(InvalidParameterException, `You cannot specify a principal when the association type is ${associationType}.`);
  }
  if (resourceArn !== undefined && parseArn(resourceArn) === undefined) throw malformedArn(resourceArn);
}

/** Organizations and units may be named by their ids as well. */
function isNamed({ entity }: AssociationRecord, principal: string): boolean {
  return entity === principal || (/^(?:o|ou)-/.test(principal) && entity.endsWith(`/${principal}`));
}
