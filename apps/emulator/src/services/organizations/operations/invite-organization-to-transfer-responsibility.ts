import { InviteOrganizationToTransferResponsibilityCommand } from '@aws-sdk/client-organizations';

import { receiverOf } from '../find-handshake.js';
import { requireManagement } from '../find-organization.js';
import { describeHandshake, INVITATION_DAYS, newHandshake } from '../handshake.js';
import { operation } from '../operation.js';
import type { HandshakeRecord } from '../organization.js';
import { handshakeViolation, invitedParty, refuseDuplicate } from '../refuse-invitation.js';
import { isTransferGoingOn, type TransferDetails, transfersOf } from '../responsibility-transfer.js';
import { withTags } from '../tags.js';
import { refuseStart } from '../transfer-dates.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_InviteOrganizationToTransferResponsibility.html */
export const inviteOrganizationToTransferResponsibility = operation(InviteOrganizationToTransferResponsibilityCommand, (input, ctx) => {
  const { organization, records } = requireManagement(ctx);
  const target = invitedParty(input.Target);
  const tags = withTags({}, input.Tags);
  const now = ctx.now().getTime();
  refuseStart(input.StartTimestamp, now);
  const receiver = receiverOf({ target }, ctx.store);
  if (receiver === ctx.account) {
    throw handshakeViolation('SOURCE_AND_TARGET_CANNOT_MATCH', 'The sender and the recipient of the invitation are one account.');
  }
  refuseDuplicate('TRANSFER_RESPONSIBILITY', target, { records }, ctx);
  const isTaken = receiver !== undefined && transfersOf(receiver, ctx).some(({ handshake }) => isHandedOver(handshake, receiver));
  if (isTaken) throw handshakeViolation('RESPONSIBILITY_TRANSFER_ALREADY_EXISTS', 'The organization has handed over this responsibility.');

  const details: TransferDetails = {
    transferId: `rt-${ctx.ids.pick('0123456789abcdef', 32)}`,
    name: input.SourceName,
    startsAt: String(input.StartTimestamp.getTime()),
  };
  const given = { action: 'TRANSFER_RESPONSIBILITY', target, days: INVITATION_DAYS, notes: input.Notes, tags, details } as const;
  const handshake = newHandshake(given, organization, ctx);
  records.handshakes.put(handshake.id, handshake);
  return { Handshake: describeHandshake(handshake, organization, records, now) };

  function isHandedOver(each: HandshakeRecord, by: string): boolean {
    return each.answered === 'ACCEPTED' && each.managementAccount !== by && isTransferGoingOn(each, now);
  }
});
