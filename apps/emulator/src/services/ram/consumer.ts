import { consumerNamesOf } from '../organizations/organization-directory.js';
import { shareStatus } from './association-standing.js';
import type { RamContext } from './context.js';
import { regionOf } from './find-share.js';
import { consumerOf } from './principal.js';
import type { AssociationRecord, ResourceShareRecord } from './resource-share.js';

/** A share of another account, and the principals by which the caller's account has it. */
export interface ReceivedShare {
  readonly share: ResourceShareRecord;
  readonly principals: readonly AssociationRecord[];
}

/** What other accounts share with the caller's account in its Region and is settled, oldest first. */
export function receivedShares(ctx: RamContext): ReceivedShare[] {
  const now = ctx.now().getTime();
  const membership = ctx.organizations.membershipOf(ctx.account);
  const keys = new Set(membership ? consumerNamesOf(membership) : [ctx.account]);
  const shares = new Map<string, ResourceShareRecord>();
  for (const key of keys) for (const share of ctx.shares.sharesNaming(key)) shares.set(share.id, share);
  return [...shares.values()]
    .filter((share) => share.owner !== ctx.account && regionOf(share) === ctx.region && shareStatus(share, now) === 'ACTIVE')
    .map((share) => ({ share, principals: principalsOf(share, keys, now, ctx) }))
    .filter(({ principals }) => principals.length > 0)
    .sort((a, b) => a.share.createdAt - b.share.createdAt || (a.share.id < b.share.id ? -1 : 1));
}

function principalsOf(share: ResourceShareRecord, keys: ReadonlySet<string>, now: number, ctx: RamContext): AssociationRecord[] {
  return [...ctx.shares.currentAssociations(share, 'PRINCIPAL')].filter(
    (association) => keys.has(consumerOf(association.entity)) && ctx.shares.standing(association, now).status === 'ASSOCIATED',
  );
}
