import {
  DuplicateHandshakeException,
  HandshakeConstraintViolationException,
  type HandshakeConstraintViolationExceptionReason,
  type HandshakeParty,
} from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { isFull } from './account-quota.js';
import type { OrganizationsContext } from './context.js';
import { receiverOf } from './find-handshake.js';
import type { CallersOrganization } from './find-organization.js';
import { daysAfter, isPending } from './handshake.js';
import { isKept } from './member-account.js';
import type { HandshakeRecord } from './organization.js';
import { constraintViolation, invalidInput } from './refusals.js';

type Target = HandshakeRecord['target'];

/** @throws InvalidInputException unless it is an account or an address */
export function invitedParty({ Id: id, Type: type }: HandshakeParty): Target {
  if (type !== 'ACCOUNT' && type !== 'EMAIL') {
    throw invalidInput('INVALID_PARTY_TYPE_TARGET', 'You specified the wrong type of entity (account, organization, or email) as a party.');
  }
  if (type === 'ACCOUNT' && !/^\d{12}$/.test(id ?? '')) {
    throw invalidInput('INVALID_PATTERN_TARGET_ID', 'An account is invited by its 12 digits.');
  }
  if (type === 'EMAIL' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(id ?? '')) {
    throw invalidInput('INVALID_EMAIL_ADDRESS_TARGET', 'You specified an invalid email address for the invited account owner.');
  }
  return { id: id!, type };
}

export function handshakeViolation(reason: HandshakeConstraintViolationExceptionReason, message: string): Error {
  return fault(HandshakeConstraintViolationException, message, { Reason: reason });
}

/** @throws DuplicateHandshakeException when the organization has invited this account already */
export function refuseDuplicate(
  action: HandshakeRecord['action'],
  target: Target,
  { records }: Pick<CallersOrganization, 'records'>,
  { store, now }: OrganizationsContext,
): void {
  const at = now().getTime();
  const receiver = receiverOf({ target }, store);
  const isSame = (each: HandshakeRecord): boolean =>
    each.target.id.toLowerCase() === target.id.toLowerCase() || (receiver !== undefined && receiverOf(each, store) === receiver);
  if (records.handshakes.list().some((each) => each.action === action && isPending(each, at) && isSame(each))) {
    throw fault(DuplicateHandshakeException, 'A handshake with the same action and target already exists.');
  }
}

/** @throws HandshakeConstraintViolationException, DuplicateHandshakeException, ConstraintViolationException */
export function refuseInvitation(
  target: Target,
  found: Pick<CallersOrganization, 'organization' | 'records'>,
  ctx: OrganizationsContext,
): void {
  const { records } = found;
  const now = ctx.now().getTime();
  const handshakes = records.handshakes.list();
  if (handshakes.some((each) => each.action === 'ENABLE_ALL_FEATURES' && isPending(each, now))) {
    throw handshakeViolation(
      'INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES',
      "You can't issue new invitations to join an organization while it's in the process of enabling all features.",
    );
  }
  const member = records.accounts.get(receiverOf({ target }, ctx.store) ?? '');
  if (member && isKept(member, now)) throw alreadyMember();
  refuseDuplicate('INVITE', target, found, ctx);
  const attempts = handshakes.filter(
    ({ action, requestedAt, answered }) => action === 'INVITE' && answered !== 'ACCEPTED' && requestedAt > daysAfter(now, -1),
  );
  if (attempts.length >= Math.max(20, ctx.settings.accountLimit)) {
    throw constraintViolation(
      'HANDSHAKE_RATE_LIMIT_EXCEEDED',
      'You attempted to exceed the number of handshakes that you can send in one day.',
    );
  }
  if (isFull(records, ctx)) {
    throw constraintViolation('ACCOUNT_NUMBER_LIMIT_EXCEEDED', 'You have exceeded the allowed number of AWS accounts.');
  }
}

export function alreadyMember(): Error {
  return handshakeViolation(
    'ALREADY_IN_AN_ORGANIZATION',
    'The handshake request is invalid because the invited account is already a member of an organization.',
  );
}
