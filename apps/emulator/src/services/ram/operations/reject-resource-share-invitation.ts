import { RejectResourceShareInvitationCommand } from '@aws-sdk/client-ram';

import { answerInvitation } from '../answer-invitation.js';
import { once } from '../client-token.js';
import { describeInvitation } from '../describe.js';
import { operation } from '../operation.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_RejectResourceShareInvitation.html */
export const rejectResourceShareInvitation = operation(RejectResourceShareInvitationCommand, (input, ctx) =>
  once('RejectResourceShareInvitation', input, ctx, () => {
    const { invitation, share } = answerInvitation(input.resourceShareInvitationArn, 'REJECTED', ctx);
    return { resourceShareInvitation: describeInvitation(invitation, share, ctx.now().getTime()) };
  }),
);
