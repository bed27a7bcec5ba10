import { UpdateResponsibilityTransferCommand } from '@aws-sdk/client-organizations';

import { requireManagement } from '../find-organization.js';
import { operation } from '../operation.js';
import { constraintViolation } from '../refusals.js';
import { describeTransfer, isTransferGoingOn, requireTransfer } from '../responsibility-transfer.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdateResponsibilityTransfer.html */
export const updateResponsibilityTransfer = operation(UpdateResponsibilityTransferCommand, (input, ctx) => {
  const { organization } = requireManagement(ctx);
  const found = requireTransfer(input.Id, ctx);
  if (!isTransferGoingOn(found.handshake, ctx.now().getTime())) {
    throw constraintViolation(
      'TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED',
      'You cannot update this transfer because it is no longer active. Transfers that have been withdrawn, declined, expired, or cancelled cannot be modified.',
    );
  }
  const handshake = { ...found.handshake, details: { ...found.handshake.details, name: input.Name } };
  found.records.handshakes.put(handshake.id, handshake);
  return { ResponsibilityTransfer: describeTransfer({ ...found, handshake }, organization, ctx) };
});
