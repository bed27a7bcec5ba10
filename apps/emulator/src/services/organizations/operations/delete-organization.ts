import { DeleteOrganizationCommand, OrganizationNotEmptyException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { endOrganization } from '../end-organization.js';
import { requireManagement } from '../find-organization.js';
import { isKept } from '../member-account.js';
import { operation } from '../operation.js';
import { constraintViolation } from '../refusals.js';
import { isTransferGoingOn, transfersOf } from '../responsibility-transfer.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteOrganization.html — invitations it sent go with it. */
export const deleteOrganization = operation(DeleteOrganizationCommand, (_input, ctx) => {
  const { organization, records } = requireManagement(ctx);
  const now = ctx.now().getTime();
  const others = records.accounts.list().filter((account) => account.id !== ctx.account && isKept(account, now));
  if (others.length > 0) {
    throw fault(OrganizationNotEmptyException, 'To delete an organization you must first remove all member accounts.');
  }
  if (transfersOf(ctx.account, ctx).some(({ handshake }) => isTransferGoingOn(handshake, now))) {
    throw constraintViolation(
      'ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS',
      'You cannot delete organization due to an ongoing responsibility transfer process.',
    );
  }
  ctx.store.transaction(() => endOrganization(organization, ctx));
  return {};
});
