import { disassociate } from './disassociate.js';
import { consumerOf } from './principal.js';
import type { AssociationRecord } from './resource-share.js';
import type { ShareStore } from './share-store.js';

interface Leaving {
  readonly shares: ShareStore;
  readonly now: number;
  readonly lagMilliseconds: number;
}

/**
 * Ends what an account had through its organization, and what its organization had from it; who was invited and accepted keeps it.
 * To be called inside a transaction.
 *
 * https://docs.aws.amazon.com/ram/latest/userguide/working-with-sharing-view-rs.html
 */
export function leaveOrganization(account: string, organizationId: string, leaving: Leaving): void {
  const { shares } = leaving;
  const received = shares
    .sharesNaming(account)
    .flatMap((share) => [...shares.currentAssociations(share, 'PRINCIPAL')].filter(isOf(account)));
  const given = shares.sharesOwnedBy(account).flatMap((share) => [...shares.currentAssociations(share, 'PRINCIPAL')]);
  endThrough(organizationId, [...received, ...given], leaving);
}

/** Ends all that is shared through an organization; who was invited and accepted keeps it. To be called inside a transaction. */
export function endOrganizationSharing(organizationId: string, leaving: Leaving): void {
  const { shares } = leaving;
  const all = [...shares.allShares()].flatMap((share) => [...shares.currentAssociations(share, 'PRINCIPAL')]);
  endThrough(organizationId, all, leaving);
}

function endThrough(organizationId: string, associations: readonly AssociationRecord[], leaving: Leaving): void {
  for (const association of associations) {
    if (association.throughOrganization === organizationId && association.disassociatingAt === undefined)
      disassociate(association, leaving);
  }
}

function isOf(account: string): (association: AssociationRecord) => boolean {
  return ({ entity }) => consumerOf(entity) === account;
}
