import type { AssociationStanding } from './association-standing.js';
import type { RamContext } from './context.js';
import { findOwnShare } from './find-share.js';
import type { AssociationRecord, ResourceShareRecord } from './resource-share.js';
import { isForgotten } from './share-history.js';

export interface OwnAssociation {
  readonly association: AssociationRecord;
  readonly share: ResourceShareRecord;
  readonly standing: AssociationStanding;
}

/**
 * Associations of one type of the caller's shares, past ones included for a while.
 *
 * @param shareArns all shares unless given
 * @throws MalformedArnException, UnknownResourceException
 */
export function ownAssociations(
  shareArns: readonly string[] | undefined,
  type: AssociationRecord['type'],
  ctx: RamContext,
): OwnAssociation[] {
  const now = ctx.now().getTime();
  const named = shareArns !== undefined && shareArns.length > 0;
  const shares = named ? [...new Set(shareArns)].map((arn) => findOwnShare(arn, ctx)) : ctx.shares.sharesOf(ctx);
  return shares.flatMap((share) =>
    ctx.shares
      .associationsOf(share)
      .filter((association) => association.type === type)
      .map((association) => ({ association, share, standing: ctx.shares.standing(association, now) }))
      .filter(({ standing: { status, since } }) => status !== 'DISASSOCIATED' || !isForgotten(since, now)),
  );
}
