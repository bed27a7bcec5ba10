import { InvalidParameterException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import type { RamContext } from './context.js';
import { findOwnPermission } from './find-permission.js';
import { findOwnShare } from './find-share.js';

type Tags = Readonly<Record<string, string>>;

/** A share or a customer managed permission. */
export interface Tagged {
  readonly tags: Tags;
  save(tags: Tags): void;
}

interface TagTarget {
  readonly resourceShareArn?: string | undefined;
  readonly resourceArn?: string | undefined;
}

/**
 * What tags are put on.
 *
 * @throws InvalidParameterException, MalformedArnException, UnknownResourceException
 */
export function findTagged({ resourceShareArn, resourceArn }: TagTarget, ctx: RamContext): Tagged {
  const { shares, permissions } = ctx.shares.of(ctx);
  if ((resourceShareArn === undefined) === (resourceArn === undefined)) {
    throw fault(InvalidParameterException, 'You must specify either resourceShareArn or resourceArn, but not both.');
  }
  const modifiedAt = ctx.now().getTime();
  if (resourceShareArn !== undefined) {
    const share = findOwnShare(resourceShareArn, ctx);
    return { tags: share.tags, save: (tags) => shares.put(share.id, { ...share, tags, modifiedAt }) };
  }
  const arn = resourceArn!;
  findOwnPermission(arn, ctx, (message) => fault(InvalidParameterException, message));
  const permission = ctx.shares.findPermission(arn)!;
  return { tags: permission.tags, save: (tags) => permissions.put(permission.name, { ...permission, tags, modifiedAt }) };
}
