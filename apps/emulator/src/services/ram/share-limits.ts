import { ResourceShareLimitExceededException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { shareStatus } from './association-standing.js';
import type { RamContext } from './context.js';
import type { AssociationRecord, ResourceShareRecord } from './resource-share.js';

/** https://docs.aws.amazon.com/general/latest/gr/ram.html */
const MAX_SHARES = 25_000;
const MAX_ASSOCIATIONS = 25_000;
const MAX_ASSOCIATIONS_OF_A_SHARE = 5_000;
const MAX_RESOURCES_PER_CALL = 100;

/** @throws ResourceShareLimitExceededException */
export function checkShareLimit(ctx: RamContext): void {
  if (ctx.shares.usage(ctx).shares < MAX_SHARES) return;
  const now = ctx.now().getTime();
  // deleted ones are counted by the index, and not by AWS
  const live = ctx.shares.sharesOf(ctx).filter((share) => shareStatus(share, now) !== 'DELETED');
  if (live.length >= MAX_SHARES) throw limitExceeded(`You have reached the limit of ${MAX_SHARES} resource shares.`);
}

/** @throws ResourceShareLimitExceededException */
export function checkResourcesPerCall(resourceArns: readonly string[]): void {
  if (resourceArns.length > MAX_RESOURCES_PER_CALL) {
    throw limitExceeded(`You can associate up to ${MAX_RESOURCES_PER_CALL} resources per call.`);
  }
}

/** @throws ResourceShareLimitExceededException */
export function checkAssociationLimit(
  share: ResourceShareRecord,
  type: Extract<AssociationRecord['type'], 'PRINCIPAL' | 'RESOURCE'>,
  added: number,
  ctx: RamContext,
): void {
  if (added === 0) return;
  const now = ctx.now().getTime();
  const liveOf = (of: ResourceShareRecord): number =>
    [...ctx.shares.currentAssociations(of, type)].filter((association) => !isOver(association, now, ctx)).length;
  const kept = [...ctx.shares.currentAssociations(share, type)].length;
  if (kept + added > MAX_ASSOCIATIONS_OF_A_SHARE && liveOf(share) + added > MAX_ASSOCIATIONS_OF_A_SHARE) {
    throw limitExceeded(
      `You have reached the limit of ${MAX_ASSOCIATIONS_OF_A_SHARE} ${type.toLowerCase()} associations of a resource share.`,
    );
  }
  if (ctx.shares.usage(ctx)[type] + added <= MAX_ASSOCIATIONS) return;
  const live = ctx.shares.sharesOf(ctx).reduce((sum, of) => sum + liveOf(of), 0);
  if (live + added > MAX_ASSOCIATIONS)
    throw limitExceeded(`You have reached the limit of ${MAX_ASSOCIATIONS} ${type.toLowerCase()} associations.`);
}

/** It has ended, or ends. */
export function isOver(association: AssociationRecord, now: number, { shares }: Pick<RamContext, 'shares'>): boolean {
  const { status } = shares.standing(association, now);
  return status === 'DISASSOCIATED' || status === 'DISASSOCIATING' || status === 'FAILED';
}

function limitExceeded(message: string): ResourceShareLimitExceededException {
  return fault(ResourceShareLimitExceededException, message);
}
