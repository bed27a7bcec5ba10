import {
  DisassociateResourceShareCommand,
  type DisassociateResourceShareResponse,
  InvalidParameterException,
  UnknownResourceException,
} from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { once } from '../client-token.js';
import type { RamContext } from '../context.js';
import { describeAssociation } from '../describe.js';
import { disassociate } from '../disassociate.js';
import { findChangeableShare } from '../find-share.js';
import { findLeftShare } from '../leave-share.js';
import { operation } from '../operation.js';
import { parsePrincipal } from '../principal.js';
import type { AssociationRecord, ResourceShareRecord } from '../resource-share.js';
import { checkResourcesPerCall, isOver } from '../share-limits.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_DisassociateResourceShare.html */
export const disassociateResourceShare = operation(DisassociateResourceShareCommand, (input, ctx) =>
  once('DisassociateResourceShare', input, ctx, () => {
    const left = findLeftShare(input, ctx);
    if (left) return end(left.share, [left.association], ctx);
    const share = findChangeableShare(input.resourceShareArn, ctx);
    checkResourcesPerCall(input.resourceArns ?? []);
    const leaving = [
      ...(input.resourceArns ?? []).map((entity) => presentIn(share, 'RESOURCE', entity, ctx)),
      ...(input.principals ?? []).map((entity) => presentIn(share, 'PRINCIPAL', entity, ctx)),
      ...(input.sources ?? []).map((entity) => presentIn(share, 'SOURCE', entity, ctx)),
    ];
    checkSources(share, new Set(leaving), ctx);
    return end(share, [...new Set(leaving)], ctx);
  }),
);

function end(share: ResourceShareRecord, leaving: readonly AssociationRecord[], ctx: RamContext): DisassociateResourceShareResponse {
  const now = ctx.now().getTime();
  const ending = { shares: ctx.shares, now, lagMilliseconds: ctx.settings.lagSeconds * 1000 };
  const left = leaving.map((association) => disassociate(association, ending));
  ctx.shares.of(ctx.shares.scopeOf({ shareId: share.id })).shares.put(share.id, { ...share, modifiedAt: now });
  return { resourceShareAssociations: left.map((association) => describeAssociation(association, share, ctx)) };
}

/** @throws UnknownResourceException */
function presentIn(share: ResourceShareRecord, type: AssociationRecord['type'], entity: string, ctx: RamContext): AssociationRecord {
  const association = ctx.shares.association(share, type, entity);
  if (association === undefined || isOver(association, ctx.now().getTime(), ctx)) {
    throw fault(UnknownResourceException, `${entity} is not associated with ResourceShare ${share.arn}.`);
  }
  return association;
}

/** The API: "At least one source must remain when service principals are present." */
function checkSources(share: ResourceShareRecord, leaving: ReadonlySet<AssociationRecord>, ctx: RamContext): void {
  const now = ctx.now().getTime();
  const stays = (association: AssociationRecord): boolean => !leaving.has(association) && !isOver(association, now, ctx);
  const takesSources = [...leaving].some(({ type }) => type === 'SOURCE');
  if (!takesSources || [...ctx.shares.currentAssociations(share, 'SOURCE')].some(stays)) return;
  const services = [...ctx.shares.currentAssociations(share, 'PRINCIPAL')].filter(
    ({ entity }) => parsePrincipal(entity)?.kind === 'service',
  );
  if (services.some(stays)) {
    throw fault(InvalidParameterException, 'At least one source must remain while the resource share has service principals.');
  }
}
