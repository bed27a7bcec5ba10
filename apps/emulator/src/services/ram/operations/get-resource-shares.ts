import {
  GetResourceSharesCommand,
  type GetResourceSharesRequest,
  InvalidParameterException,
  type ResourceShare,
  type TagFilter,
} from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { shareStatus } from '../association-standing.js';
import { hasPermission } from '../attached-permission.js';
import { receivedShares } from '../consumer.js';
import { describeReceivedShare, describeShare } from '../describe.js';
import { checkShareArn, unknownShare } from '../find-share.js';
import { malformedPermissionArn } from '../find-permission.js';
import { operation } from '../operation.js';
import { parsePermissionArn } from '../permission-arn.js';
import { ramPage } from '../ram-page.js';
import type { ResourceShareRecord } from '../resource-share.js';
import { isForgotten } from '../share-history.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_GetResourceShares.html */
export const getResourceShares = operation(GetResourceSharesCommand, (input, ctx) => {
  checkFilters(input);
  const now = ctx.now().getTime();
  const isOwn = input.resourceOwner === 'SELF';
  const visible = isOwn
    ? ctx.shares.sharesOf(ctx).filter((share) => !isForgotten(share.deletedAt, now))
    : receivedShares(ctx).map(({ share }) => share);
  const named = inNamed(visible, input.resourceShareArns);
  const shares = named.filter((share) => matches(share, input, now));
  const { items, nextToken } = ramPage('GetResourceShares', shares, ({ id }) => id, input, ctx);
  const describe = (share: ResourceShareRecord): ResourceShare => (isOwn ? describeShare(share, now) : describeReceivedShare(share, now));
  return { resourceShares: items.map(describe), nextToken };
});

function checkFilters({ resourceOwner, tagFilters, permissionArn, permissionVersion }: GetResourceSharesRequest): void {
  if (tagFilters !== undefined && resourceOwner !== 'SELF') {
    throw fault(InvalidParameterException, 'You can filter by tags only resource shares that your account owns.');
  }
  if (permissionVersion !== undefined && permissionArn === undefined) {
    throw fault(InvalidParameterException, 'Specify permissionArn together with permissionVersion.');
  }
  if (permissionArn !== undefined && parsePermissionArn(permissionArn) === undefined) throw malformedPermissionArn(permissionArn);
}

/** @throws MalformedArnException, UnknownResourceException for one that is not visible, or not yet */
function inNamed(visible: readonly ResourceShareRecord[], arns: readonly string[] | undefined): readonly ResourceShareRecord[] {
  if (arns === undefined || arns.length === 0) return visible;
  for (const arn of arns) checkShareArn(arn);
  const known = new Set(visible.map(({ arn }) => arn));
  const unknown = arns.find((arn) => !known.has(arn));
  if (unknown !== undefined) throw unknownShare(unknown);
  const wanted = new Set(arns);
  return visible.filter(({ arn }) => wanted.has(arn));
}

/** Filters are joined by AND. */
function matches(share: ResourceShareRecord, query: GetResourceSharesRequest, now: number): boolean {
  if (query.resourceShareStatus !== undefined && shareStatus(share, now) !== query.resourceShareStatus) return false;
  if (query.name !== undefined && share.name !== query.name) return false;
  if (query.permissionArn !== undefined && !hasPermission(share, query.permissionArn, query.permissionVersion, now)) return false;
  return (query.tagFilters ?? []).every((filter) => hasTag(share, filter));
}

/** Without values any value will do. */
function hasTag({ tags }: ResourceShareRecord, { tagKey = '', tagValues = [] }: TagFilter): boolean {
  const value = tags[tagKey];
  return value !== undefined && (tagValues.length === 0 || tagValues.includes(value));
}
