import { ResourceShareInvitationArnNotFoundException } from '@aws-sdk/client-ram';
import { parseArn } from '@mlapps/aws-identity/arn';
import { fault } from '@mlapps/aws-protocol/fault';

import type { RamContext } from './context.js';
import { malformedArn, regionOf } from './find-share.js';
import type { InvitationRecord, ResourceShareRecord } from './resource-share.js';

const INVITATION = /^resource-share-invitation\/[0-9a-f-]{36}$/;

export interface ReceivedInvitation {
  readonly invitation: InvitationRecord;
  readonly share: ResourceShareRecord;
}

/** What the caller's account was invited to in its Region, as soon as RAM shows it, oldest first. */
export function receivedInvitations(ctx: RamContext): ReceivedInvitation[] {
  return ctx.shares
    .invitationsTo(ctx.account)
    .filter((invitation) => isShown(invitation, ctx))
    .map((invitation) => ({ invitation, share: ctx.shares.shareOf(invitation) }))
    .filter(({ share }) => regionOf(share) === ctx.region);
}

/**
 * An invitation the caller's account has received.
 *
 * @throws MalformedArnException, ResourceShareInvitationArnNotFoundException
 */
export function findReceivedInvitation(arn: string, ctx: RamContext): ReceivedInvitation {
  const parsed = parseArn(arn);
  if (parsed?.service !== 'ram' || !INVITATION.test(parsed.resource)) throw malformedArn(arn);
  const invitation = ctx.shares.findInvitation(arn);
  const share = invitation && ctx.shares.shareOf(invitation);
  if (share === undefined || invitation?.receiver !== ctx.account || regionOf(share) !== ctx.region || !isShown(invitation, ctx)) {
    throw fault(ResourceShareInvitationArnNotFoundException, `ResourceShareInvitation ${arn} could not be found.`);
  }
  return { invitation, share };
}

function isShown({ invitedAt }: InvitationRecord, { now, settings }: RamContext): boolean {
  return now().getTime() >= invitedAt + settings.lagSeconds * 1000;
}
