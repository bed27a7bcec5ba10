import { InvalidParameterException, OperationNotPermittedException, UpdateResourceShareCommand } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { outsider, sharingOrganization } from '../admit-principal.js';
import { once } from '../client-token.js';
import type { RamContext } from '../context.js';
import { describeShare } from '../describe.js';
import { findChangeableShare } from '../find-share.js';
import { operation } from '../operation.js';
import { consumerOf } from '../principal.js';
import type { AssociationRecord, ResourceShareRecord } from '../resource-share.js';
import { isOver } from '../share-limits.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_UpdateResourceShare.html */
export const updateResourceShare = operation(UpdateResourceShareCommand, (input, ctx) =>
  once('UpdateResourceShare', input, ctx, () => {
    const share = findChangeableShare(input.resourceShareArn, ctx, OperationNotPermittedException);
    const { name = share.name, allowExternalPrincipals = share.allowExternalPrincipals } = input;
    if (name === '') throw fault(InvalidParameterException, 'The name of a resource share must not be empty.');
    if (!allowExternalPrincipals) checkNoOutsiders(share, ctx);
    const now = ctx.now().getTime();
    const changed = { ...share, name, allowExternalPrincipals, modifiedAt: now };
    ctx.shares.of(ctx).shares.put(share.id, changed);
    return { resourceShare: describeShare(changed, now) };
  }),
);

/** @throws InvalidParameterException */
function checkNoOutsiders(share: ResourceShareRecord, ctx: RamContext): void {
  const now = ctx.now().getTime();
  const shared = sharingOrganization(share.owner, ctx)?.id;
  // members whose sharing is retained were invited, and are in the organization all the same
  const isOutside = ({ external, entity }: AssociationRecord): boolean =>
    external && (shared === undefined || ctx.organizations.membershipOf(consumerOf(entity))?.organization.id !== shared);
  for (const association of ctx.shares.currentAssociations(share, 'PRINCIPAL')) {
    if (isOutside(association) && !isOver(association, now, ctx)) throw outsider(association.entity);
  }
}
