import { GetResourceShareInvitationsCommand } from '@aws-sdk/client-ram';

import { describeInvitation } from '../describe.js';
import { findReceivedInvitation, receivedInvitations } from '../find-invitation.js';
import { checkShareArn } from '../find-share.js';
import { operation } from '../operation.js';
import { ramPage } from '../ram-page.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_GetResourceShareInvitations.html — of the receiver; senders see their associations. */
export const getResourceShareInvitations = operation(GetResourceShareInvitationsCommand, (input, ctx) => {
  const { resourceShareInvitationArns = [], resourceShareArns = [] } = input;
  for (const arn of resourceShareArns) checkShareArn(arn);
  const received =
    resourceShareInvitationArns.length === 0
      ? receivedInvitations(ctx)
      : [...new Set(resourceShareInvitationArns)].map((arn) => findReceivedInvitation(arn, ctx));
  const found = received.filter(({ share }) => resourceShareArns.length === 0 || resourceShareArns.includes(share.arn));
  const { items, nextToken } = ramPage('GetResourceShareInvitations', found, ({ invitation }) => invitation.id, input, ctx);
  const now = ctx.now().getTime();
  return { resourceShareInvitations: items.map(({ invitation, share }) => describeInvitation(invitation, share, now)), nextToken };
});
