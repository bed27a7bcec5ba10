import type { ResourceOwner } from '@aws-sdk/client-ram';

import { type AssociationStanding, shareStatus } from './association-standing.js';
import { type ReceivedShare, receivedShares } from './consumer.js';
import type { RamContext } from './context.js';
import { checkShareArn, unknownShare } from './find-share.js';
import type { AssociationRecord, ResourceShareRecord } from './resource-share.js';

/** A share as the caller sees it, from its own side or from the other. */
export interface ShareView {
  readonly share: ResourceShareRecord;
  readonly isOwn: boolean;
  /** Of an own share all that have not ended; of another's those by which the caller has it. */
  readonly principals: readonly StandingAssociation[];
  /** Of an own share all that have not ended; of another's what may be used. */
  readonly resources: readonly StandingAssociation[];
}

export interface StandingAssociation {
  readonly association: AssociationRecord;
  readonly standing: AssociationStanding;
}

/**
 * Shares that the caller's account has made, or has from other accounts, in its Region; oldest first.
 *
 * @param arns only these, unless there are none
 * @throws MalformedArnException, UnknownResourceException
 */
export function shareViews(owner: ResourceOwner, arns: readonly string[] | undefined, ctx: RamContext): ShareView[] {
  const views = owner === 'SELF' ? ownViews(ctx) : receivedShares(ctx).map((received) => receivedView(received, ctx));
  if (arns === undefined || arns.length === 0) return views;
  for (const arn of arns) {
    checkShareArn(arn);
    if (!views.some(({ share }) => share.arn === arn)) throw unknownShare(arn);
  }
  return views.filter(({ share }) => arns.includes(share.arn));
}

/**
 * One share that the caller's account has made or has from another.
 *
 * @throws MalformedArnException, UnknownResourceException
 */
export function findVisibleShare(arn: string, ctx: RamContext): ResourceShareRecord {
  checkShareArn(arn);
  const now = ctx.now().getTime();
  const own = ctx.shares.sharesOf(ctx).filter((share) => shareStatus(share, now) !== 'DELETED');
  const found = [...own, ...receivedShares(ctx).map(({ share }) => share)].find((share) => share.arn === arn);
  if (found === undefined) throw unknownShare(arn);
  return found;
}

/** Whether a share is for this principal, or, seen from the other side, from this account. */
export function isNamed({ share, isOwn, principals }: ShareView, principal: string): boolean {
  return principals.some(({ association }) => association.entity === principal) || (!isOwn && share.owner === principal);
}

/** Associations of a type that have neither ended nor failed. */
export function lastingAssociations(share: ResourceShareRecord, type: AssociationRecord['type'], ctx: RamContext): StandingAssociation[] {
  return standings([...ctx.shares.currentAssociations(share, type)], ctx).filter(
    ({ standing: { status } }) => status !== 'DISASSOCIATED' && status !== 'FAILED',
  );
}

function ownViews(ctx: RamContext): ShareView[] {
  const now = ctx.now().getTime();
  return ctx.shares
    .sharesOf(ctx)
    .filter((share) => shareStatus(share, now) !== 'DELETED')
    .map((share) => ({
      share,
      isOwn: true,
      principals: lastingAssociations(share, 'PRINCIPAL', ctx),
      resources: lastingAssociations(share, 'RESOURCE', ctx),
    }));
}

function receivedView({ share, principals }: ReceivedShare, ctx: RamContext): ShareView {
  const resources = lastingAssociations(share, 'RESOURCE', ctx).filter(({ standing }) => standing.status === 'ASSOCIATED');
  return { share, isOwn: false, principals: standings(principals, ctx), resources };
}

/** In order of what they name. */
function standings(associations: readonly AssociationRecord[], ctx: RamContext): StandingAssociation[] {
  const now = ctx.now().getTime();
  return associations
    .map((association) => ({ association, standing: ctx.shares.standing(association, now) }))
    .sort((a, b) => (a.association.entity < b.association.entity ? -1 : 1));
}
