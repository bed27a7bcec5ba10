import {
  InvalidParameterException,
  ReplacePermissionAssociationsCommand,
  type ReplacePermissionAssociationsRequest,
} from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { shareStatus } from '../association-standing.js';
import { attachedAt, hasPermission } from '../attached-permission.js';
import { once } from '../client-token.js';
import { findAttachablePermission, findPermission, findVersion } from '../find-permission.js';
import { operation } from '../operation.js';
import { describeWork } from '../replace-work.js';
import type { ResourceShareRecord } from '../resource-share.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_ReplacePermissionAssociations.html — takes as long as RAM takes to associate. */
export const replacePermissionAssociations = operation(ReplacePermissionAssociationsCommand, (input, ctx) =>
  once('ReplacePermissionAssociations', input, ctx, () => {
    const { fromPermissionVersion } = input;
    const from = findPermission(input.fromPermissionArn, ctx);
    if (fromPermissionVersion !== undefined) findVersion(from, fromPermissionVersion);
    const { arn, resourceType, defaultVersion } = findAttachablePermission(input.toPermissionArn, ctx);
    if (resourceType !== from.resourceType) {
      throw fault(
        InvalidParameterException,
        `Permission ${arn} is for the resource type ${resourceType}, and ${from.arn} is for ${from.resourceType}.`,
      );
    }
    const now = ctx.now().getTime();
    const work = {
      id: ctx.ids.uuid(),
      fromPermissionArn: from.arn,
      ...(fromPermissionVersion === undefined ? {} : { fromPermissionVersion }),
      toPermissionArn: arn,
      toPermissionVersion: defaultVersion,
      createdAt: now,
      completesAt: now + ctx.settings.lagSeconds * 1000,
    };
    const { shares, replaceWorks } = ctx.shares.of(ctx);
    replaceWorks.put(work.id, work);
    for (const share of ctx.shares.sharesOf(ctx).filter((candidate) => isChanged(candidate, input, now))) {
      const { next: _, ...attached } = attachedAt(share, resourceType, now)!;
      const next = { arn, version: defaultVersion, since: work.completesAt };
      shares.put(share.id, { ...share, permissions: { ...share.permissions, [resourceType]: { ...attached, next } } });
    }
    return { replacePermissionAssociationsWork: describeWork(work, now) };
  }),
);

function isChanged(share: ResourceShareRecord, input: ReplacePermissionAssociationsRequest, now: number): boolean {
  const { fromPermissionArn = '', fromPermissionVersion } = input;
  const isChangeable = shareStatus(share, now) !== 'DELETED' && share.featureSet === 'STANDARD';
  return isChangeable && hasPermission(share, fromPermissionArn, fromPermissionVersion, now);
}
