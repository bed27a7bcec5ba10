import { InviteAccountToOrganizationCommand } from '@aws-sdk/client-organizations';

import { requireManagement } from '../find-organization.js';
import { describeHandshake, INVITATION_DAYS, newHandshake } from '../handshake.js';
import { operation } from '../operation.js';
import { invitedParty, refuseInvitation } from '../refuse-invitation.js';
import { withTags } from '../tags.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_InviteAccountToOrganization.html */
export const inviteAccountToOrganization = operation(InviteAccountToOrganizationCommand, (input, ctx) => {
  const { organization, records } = requireManagement(ctx);
  const target = invitedParty(input.Target);
  const tags = withTags({}, input.Tags);
  refuseInvitation(target, { organization, records }, ctx);
  const handshake = newHandshake({ action: 'INVITE', target, days: INVITATION_DAYS, notes: input.Notes, tags }, organization, ctx);
  records.handshakes.put(handshake.id, handshake);
  return { Handshake: describeHandshake(handshake, organization, records, ctx.now().getTime()) };
});
