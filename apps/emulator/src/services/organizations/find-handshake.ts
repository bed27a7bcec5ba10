import {
  type Handshake,
  HandshakeAlreadyInStateException,
  HandshakeNotFoundException,
  InvalidHandshakeTransitionException,
} from '@aws-sdk/client-organizations';
import { fault } from '@mlapps/aws-protocol/fault';

import { accountWithAddress } from './account-profile.js';
import type { OrganizationsContext } from './context.js';
import { describeHandshake, handshakeStateOf, isShown } from './handshake.js';
import type { HandshakeAnswer, HandshakeRecord, OrganizationRecord } from './organization.js';
import type { OrganizationsStore, OrganizationStore } from './organizations-store.js';
import { accessDenied } from './refusals.js';

/** A handshake with the organization that sent it. */
export interface SentHandshake {
  readonly handshake: HandshakeRecord;
  readonly organization: OrganizationRecord;
  readonly records: OrganizationStore;
}

/** Handshakes of all organizations, however long ago they ended. */
export function sentHandshakes({ store }: Pick<OrganizationsContext, 'store'>): SentHandshake[] {
  return store.handshakeSenders().flatMap((sender) => {
    const records = store.of(sender);
    return records.handshakes.list().flatMap((handshake) => {
      const organization = records.organizations.get(handshake.organizationId);
      return organization ? [{ handshake, organization, records }] : [];
    });
  });
}

/** Handshakes of all organizations that are still shown. */
export function shownHandshakes(ctx: Pick<OrganizationsContext, 'store' | 'now'>): SentHandshake[] {
  const now = ctx.now().getTime();
  return sentHandshakes(ctx).filter(({ handshake }) => isShown(handshake, now));
}

/** The account that a handshake is addressed to, if any is known by that address. */
export function receiverOf({ target }: Pick<HandshakeRecord, 'target'>, store: OrganizationsStore): string | undefined {
  return target.type === 'ACCOUNT' ? target.id : accountWithAddress(target.id, store);
}

/** @throws HandshakeNotFoundException when the caller is no party of it */
export function requireHandshake(id: string, ctx: OrganizationsContext): SentHandshake {
  const found = shownHandshakes(ctx).find(({ handshake }) => handshake.id === id);
  if (!found || !isParty(found, ctx)) throw fault(HandshakeNotFoundException, "You specified a handshake that doesn't exist.");
  return found;
}

function isParty({ handshake }: SentHandshake, ctx: OrganizationsContext): boolean {
  if (receiverOf(handshake, ctx.store) === ctx.account) return true;
  const caller = ctx.directory.membershipOf(ctx.account);
  if (caller?.organization.id !== handshake.organizationId) return false;
  return caller.isManagement || Object.keys(caller.account.delegatedServices).length > 0;
}

/** @throws AccessDeniedException unless the caller is the one the handshake was sent to */
export function requireReceiver(id: string, ctx: OrganizationsContext): SentHandshake {
  const found = requireHandshake(id, ctx);
  if (receiverOf(found.handshake, ctx.store) !== ctx.account) throw accessDenied();
  return found;
}

/** @throws AccessDeniedException unless the caller is the management account that sent it */
export function requireSender(id: string, ctx: OrganizationsContext): SentHandshake {
  const found = requireHandshake(id, ctx);
  if (found.organization.managementAccount !== ctx.account) throw accessDenied();
  return found;
}

/** @throws HandshakeAlreadyInStateException, InvalidHandshakeTransitionException unless the handshake still waits for an answer */
export function refuseAnswered(
  { handshake, records }: SentHandshake,
  answer: HandshakeAnswer,
  ctx: Pick<OrganizationsContext, 'now'>,
): void {
  const state = handshakeStateOf(handshake, ctx.now().getTime(), records);
  if (state === 'OPEN' || state === 'REQUESTED') return;
  if (state === answer) throw fault(HandshakeAlreadyInStateException, `The handshake is already ${state}.`);
  throw fault(
    InvalidHandshakeTransitionException,
    `You can't perform the operation on the handshake in its current state: it is ${state}.`,
  );
}

/** Writes an answer. To be called inside a transaction. */
export function answerHandshake(found: SentHandshake, answered: HandshakeAnswer, ctx: Pick<OrganizationsContext, 'now'>): Handshake {
  const now = ctx.now().getTime();
  const handshake = { ...found.handshake, answered, answeredAt: now };
  found.records.handshakes.put(handshake.id, handshake);
  return describeHandshake(handshake, found.organization, found.records, now);
}
