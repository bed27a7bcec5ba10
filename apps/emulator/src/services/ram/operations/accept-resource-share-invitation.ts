import { AcceptResourceShareInvitationCommand } from '@aws-sdk/client-ram';

import { answerInvitation } from '../answer-invitation.js';
import { once } from '../client-token.js';
import { describeInvitation } from '../describe.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_AcceptResourceShareInvitation.html */
export const acceptResourceShareInvitation = operation(AcceptResourceShareInvitationCommand, (input, ctx) =>
  once('AcceptResourceShareInvitation', input, ctx, () => {
    const { invitation, share } = answerInvitation(input.resourceShareInvitationArn, 'ACCEPTED', ctx);
    return { resourceShareInvitation: describeInvitation(invitation, share, ctx.now().getTime()) };
  }),
);
