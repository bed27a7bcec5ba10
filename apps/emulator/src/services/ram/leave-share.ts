import { type DisassociateResourceShareRequest, OperationNotPermittedException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import type { RamContext } from './context.js';
import { regionOf, unknownShare } from './find-share.js';
import type { AssociationRecord, ResourceShareRecord } from './resource-share.js';

/** What a receiver takes out when it leaves a share. */
export interface LeftShare {
  readonly share: ResourceShareRecord;
  readonly association: AssociationRecord;
}

/**
 * A share of another account that the caller leaves: it names itself as the only principal, and nothing else.
 * https://docs.aws.amazon.com/ram/latest/userguide/working-with-shared-leave.html
 *
 * @returns nothing for a request that is not that
 * @throws UnknownResourceException for a share it does not have, OperationNotPermittedException for one it has through its organization
 */
export function findLeftShare(input: DisassociateResourceShareRequest, ctx: RamContext): LeftShare | undefined {
  const share = ctx.shares.findShare(input.resourceShareArn!);
  const named = [...(input.principals ?? []), ...(input.resourceArns ?? []), ...(input.sources ?? [])];
  if (share === undefined || share.owner === ctx.account || named.join() !== ctx.account) return undefined;
  const association = ctx.shares.association(share, 'PRINCIPAL', ctx.account);
  const now = ctx.now().getTime();
  if (association === undefined || regionOf(share) !== ctx.region || ctx.shares.standing(association, now).status !== 'ASSOCIATED') {
    throw unknownShare(share.arn);
  }
  if (association.throughOrganization !== undefined) {
    throw fault(OperationNotPermittedException, 'You cannot leave a resource share that is shared with you by your organization.');
  }
  return { share, association };
}
