import type { AssociationRecord, InvitationRecord } from './resource-share.js';
import type { ShareStore } from './share-store.js';

interface Ending {
  readonly shares: ShareStore;
  readonly now: number;
  readonly lagMilliseconds: number;
}

/** Takes an association out of its share; an invitation nobody answered ends with it. To be called inside a transaction. */
export function disassociate(association: AssociationRecord, { shares, now, lagMilliseconds }: Ending): AssociationRecord {
  const ended = { ...association, modifiedAt: now, disassociatingAt: now, disassociatedAt: now + lagMilliseconds };
  const records = shares.of(shares.scopeOf(association));
  records.associations.put(ended.id, ended);
  const invitation = association.invitationId === undefined ? undefined : records.invitations.get(association.invitationId);
  if (invitation !== undefined) records.invitations.put(invitation.id, withdrawn(invitation, now));
  return ended;
}

/** EXPIRED from now on, unless it was answered. */
export function withdrawn(invitation: InvitationRecord, now: number): InvitationRecord {
  return invitation.answered !== undefined || invitation.expiresAt <= now ? invitation : { ...invitation, expiresAt: now };
}
