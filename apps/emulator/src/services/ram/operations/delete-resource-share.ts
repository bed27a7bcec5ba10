import { DeleteResourceShareCommand } from '@aws-sdk/client-ram';

import { once } from '../client-token.js';
import { withdrawn } from '../disassociate.js';
import { findChangeableShare } from '../find-share.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_DeleteResourceShare.html — its associations end with it; none of them is written. */
export const deleteResourceShare = operation(DeleteResourceShareCommand, (input, ctx) =>
  once('DeleteResourceShare', input, ctx, () => {
    const share = findChangeableShare(input.resourceShareArn, ctx);
    const now = ctx.now().getTime();
    const { shares, invitations } = ctx.shares.of(ctx);
    shares.put(share.id, { ...share, deletingAt: now, deletedAt: now + ctx.settings.lagSeconds * 1000 });
    for (const invitation of ctx.shares.invitationsOf(share)) {
      const ended = withdrawn(invitation, now);
      if (ended !== invitation) invitations.put(ended.id, ended);
    }
    return { returnValue: true };
  }),
);
