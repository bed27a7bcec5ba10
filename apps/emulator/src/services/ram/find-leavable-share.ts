import { type DisassociateResourceShareRequest, OperationNotPermittedException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { receivedShares } from './consumer.js';
import type { RamContext } from './context.js';
import type { ResourceShareRecord } from './resource-share.js';

/**
 * A share of another account that names the caller's own, which leaves it.
 *
 * https://docs.aws.amazon.com/ram/latest/userguide/working-with-shared-leave.html
 *
 * @throws OperationNotPermittedException when it has the share through its organization
 */
export function findLeavableShare(
  { resourceShareArn, principals = [], resourceArns = [], sources = [] }: DisassociateResourceShareRequest,
  ctx: RamContext,
): ResourceShareRecord | undefined {
  const share = receivedShares(ctx).find(({ share: { arn } }) => arn === resourceShareArn)?.share;
  if (share === undefined) return undefined;
  const own = ctx.shares.association(share, 'PRINCIPAL', ctx.account);
  const onlyItself = resourceArns.length === 0 && sources.length === 0 && principals.every((principal) => principal === ctx.account);
  if (own === undefined || own.throughOrganization !== undefined || !onlyItself) {
    throw fault(OperationNotPermittedException, `You cannot leave ResourceShare ${share.arn}, or change it for others.`);
  }
  return share;
}
