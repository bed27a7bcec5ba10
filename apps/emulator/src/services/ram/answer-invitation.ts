import {
  ResourceShareInvitationAlreadyAcceptedException,
  ResourceShareInvitationAlreadyRejectedException,
  ResourceShareInvitationExpiredException,
} from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { invitationStatus } from './association-standing.js';
import type { RamContext } from './context.js';
import { findReceivedInvitation, type ReceivedInvitation } from './find-invitation.js';

/**
 * Writes down how the caller's account answers an invitation. To be called inside a transaction.
 *
 * @throws MalformedArnException, and the exceptions of an invitation that cannot be answered
 */
export function answerInvitation(arn: string, answered: 'ACCEPTED' | 'REJECTED', ctx: RamContext): ReceivedInvitation {
  const { invitation, share } = findReceivedInvitation(arn, ctx);
  const now = ctx.now().getTime();
  switch (invitationStatus(invitation, now)) {
    case 'ACCEPTED':
      throw fault(ResourceShareInvitationAlreadyAcceptedException, `ResourceShareInvitation ${arn} was already accepted.`);
    case 'REJECTED':
      throw fault(ResourceShareInvitationAlreadyRejectedException, `ResourceShareInvitation ${arn} was already rejected.`);
    case 'EXPIRED':
      throw fault(ResourceShareInvitationExpiredException, `ResourceShareInvitation ${arn} has expired.`);
    case 'PENDING':
  }
  const { associations, invitations } = ctx.shares.of(ctx.shares.scopeOf(invitation));
  const changed = { ...invitation, answered, answeredAt: now };
  invitations.put(changed.id, changed);
  const association = associations.get(invitation.associationId)!;
  const settledAt = now + ctx.settings.lagSeconds * 1000;
  const settling = answered === 'ACCEPTED' ? { associatedAt: settledAt } : { disassociatingAt: now, disassociatedAt: settledAt };
  associations.put(association.id, { ...association, modifiedAt: now, ...settling });
  return { invitation: changed, share };
}
