import { InviteAccountToOrganizationCommand } from '@aws-sdk/client-organizations';

import { requireManagement } from '../find-organization.js';
import { daysAfter, describeHandshake, INVITATION_DAYS } from '../handshake.js';
import { operation } from '../operation.js';
import { type HandshakeRecord, newHandshakeId } from '../organization.js';
import { invitedParty, refuseInvitation } from '../refuse-invitation.js';
import { withTags } from '../tags.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_InviteAccountToOrganization.html */
export const inviteAccountToOrganization = operation(InviteAccountToOrganizationCommand, (input, ctx) => {
  const { organization, records } = requireManagement(ctx);
  const target = invitedParty(input.Target);
  const tags = withTags({}, input.Tags);
  refuseInvitation(target, { organization, records }, ctx);
  const now = ctx.now().getTime();
  const handshake: HandshakeRecord = {
    id: newHandshakeId(ctx.ids),
    action: 'INVITE',
    managementAccount: ctx.account,
    organizationId: organization.id,
    target,
    ...(input.Notes === undefined ? {} : { notes: input.Notes }),
    tags,
    requestedAt: now,
    expiresAt: daysAfter(now, INVITATION_DAYS),
  };
  records.handshakes.put(handshake.id, handshake);
  return { Handshake: describeHandshake(handshake, organization, records, now) };
});
