import { AWSOrganizationsNotInUseException, InvalidHandshakeTransitionException } from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { isFull } from './account-quota.js';
import { addMemberAccount } from './add-member-account.js';
import type { OrganizationsContext } from './context.js';
import type { SentHandshake } from './find-handshake.js';
import { handshakeStateOf } from './handshake.js';
import { refuseLeaving, removeMember } from './leave-organization.js';
import { alreadyMember, handshakeViolation } from './refuse-invitation.js';

/** Does what the caller accepts. To be called inside a transaction. */
export function acceptHandshake(found: SentHandshake, ctx: OrganizationsContext): void {
  const { action } = found.handshake;
  if (action === 'INVITE') join(found, ctx);
  else if (action === 'ENABLE_ALL_FEATURES') enableAll(found, ctx);
  else if (action === 'TRANSFER_RESPONSIBILITY') refuseTransfer(ctx);
}

/** A member of another organization moves over; that organization must be one it could leave. */
function join({ handshake, organization, records }: SentHandshake, ctx: OrganizationsContext): void {
  if (ctx.partition !== organization.partition) {
    throw handshakeViolation(
      'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD',
      'You can only join an organization that operates in the same AWS partition as your account.',
    );
  }
  const current = ctx.directory.membershipOf(ctx.account);
  if (current?.organization.id === organization.id) throw alreadyMember();
  if (isFull(records, ctx, handshake.id)) {
    throw handshakeViolation(
      'ACCOUNT_NUMBER_LIMIT_EXCEEDED',
      'You attempted to exceed the limit on the number of accounts in an organization.',
    );
  }
  if (current) {
    refuseLeaving(current.account, current.organization);
    removeMember(ctx.account, current.organization, ctx);
  }
  addMemberAccount({ organization, account: ctx.account, joinedMethod: 'INVITED', tags: handshake.tags }, ctx);
}

function enableAll({ handshake, organization, records }: SentHandshake, ctx: OrganizationsContext): void {
  if (handshakeStateOf(handshake, ctx.now().getTime(), records) !== 'OPEN') {
    throw fault(InvalidHandshakeTransitionException, 'All invited accounts have to approve before all features can be enabled.');
  }
  records.organizations.put(organization.id, { ...organization, featureSet: 'ALL' });
}

function refuseTransfer(ctx: OrganizationsContext): void {
  if (!ctx.directory.membershipOf(ctx.account)?.isManagement) {
    throw fault(AWSOrganizationsNotInUseException, 'Only the management account of an organization can hand over a responsibility.');
  }
}
