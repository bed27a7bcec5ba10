import {
  InvalidResponsibilityTransferTransitionException,
  ResponsibilityTransferAlreadyInStatusException,
  TerminateResponsibilityTransferCommand,
} from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { requireManagement } from '../find-organization.js';
import { operation } from '../operation.js';
import { describeTransfer, requireTransfer } from '../responsibility-transfer.js';
import { endOfMonth, refuseEnd } from '../transfer-dates.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_TerminateResponsibilityTransfer.html — with the month unless told. */
export const terminateResponsibilityTransfer = operation(TerminateResponsibilityTransferCommand, (input, ctx) => {
  const { organization } = requireManagement(ctx);
  const found = requireTransfer(input.Id, ctx);
  const now = ctx.now().getTime();
  if (found.handshake.answered !== 'ACCEPTED') {
    throw fault(InvalidResponsibilityTransferTransitionException, "You can't end a transfer that was not accepted.");
  }
  if (found.handshake.details?.['endsAt'] !== undefined) {
    throw fault(ResponsibilityTransferAlreadyInStatusException, 'The transfer is already in the requested status.');
  }
  if (input.EndTimestamp !== undefined) refuseEnd(input.EndTimestamp, now);
  const endsAt = String(input.EndTimestamp?.getTime() ?? endOfMonth(now));
  const handshake = { ...found.handshake, details: { ...found.handshake.details, endsAt } };
  found.records.handshakes.put(handshake.id, handshake);
  return { ResponsibilityTransfer: describeTransfer({ ...found, handshake }, organization, ctx) };
});
