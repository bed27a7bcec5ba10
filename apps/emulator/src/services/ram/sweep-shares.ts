import type { AssociationRecord, ResourceShareRecord } from './resource-share.js';
import { isForgotten } from './share-history.js';
import type { ShareStore } from './share-store.js';

const TOKEN_MILLISECONDS = 24 * 3_600_000;

/** Removes what RAM no longer shows, and client tokens of more than a day ago. */
export function sweepShares(shares: ShareStore, now: number): void {
  for (const share of [...shares.allShares()]) {
    const ended = isForgotten(share.deletedAt, now);
    for (const association of shares.associationsOf(share)) {
      if (ended || isForgotten(association.disassociatedAt, now)) removeAssociation(association, shares);
    }
    if (ended) removeShare(share, shares);
  }
  for (const scope of shares.scopesWithTokens()) {
    const { clientTokens } = shares.of(scope);
    for (const [id, { usedAt }] of clientTokens.entries()) if (now >= usedAt + TOKEN_MILLISECONDS) clientTokens.delete(id);
  }
}

function removeAssociation(association: AssociationRecord, shares: ShareStore): void {
  const { associations, invitations } = shares.of(shares.scopeOf(association));
  if (association.invitationId !== undefined) invitations.delete(association.invitationId);
  associations.delete(association.id);
}

function removeShare(share: ResourceShareRecord, shares: ShareStore): void {
  shares.of(shares.scopeOf({ shareId: share.id })).shares.delete(share.id);
}
