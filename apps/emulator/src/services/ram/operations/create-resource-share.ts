import { CreateResourceShareCommand, type CreateResourceShareRequest, InvalidParameterException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { admitNewcomers, associate } from '../associate.js';
import { namedPermissions } from '../attach-permissions.js';
import { once } from '../client-token.js';
import type { RamContext } from '../context.js';
import { describeShare } from '../describe.js';
import { operation } from '../operation.js';
import type { ResourceShareRecord } from '../resource-share.js';
import { checkShareLimit } from '../share-limits.js';
import { withShareTags } from '../share-tags.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_CreateResourceShare.html */
export const createResourceShare = operation(CreateResourceShareCommand, (input, ctx) =>
  once('CreateResourceShare', input, ctx, () => {
    if (input.name === '') throw fault(InvalidParameterException, 'The name of a resource share must not be empty.');
    checkShareLimit(ctx);
    const share = newShare(input, ctx);
    const newcomers = admitNewcomers(input, share, ctx);
    const permissions = namedPermissions(input.permissionArns ?? [], new Set(newcomers.resources.values()), ctx);
    associate({ ...share, permissions }, newcomers, ctx);
    return { resourceShare: describeShare(share, ctx.now().getTime()) };
  }),
);

function newShare(input: CreateResourceShareRequest & { name: string }, ctx: RamContext): ResourceShareRecord {
  const id = ctx.ids.uuid();
  const now = ctx.now().getTime();
  return {
    id,
    arn: `arn:${ctx.partition}:ram:${ctx.region}:${ctx.account}:resource-share/${id}`,
    name: input.name,
    owner: ctx.account,
    allowExternalPrincipals: input.allowExternalPrincipals ?? true,
    retainOnLeave: input.resourceShareConfiguration?.retainSharingOnAccountLeaveOrganization ?? false,
    featureSet: 'STANDARD',
    createdAt: now,
    modifiedAt: now,
    activeAt: now + ctx.settings.lagSeconds * 1000,
    tags: withShareTags({}, input.tags ?? []),
    permissions: {},
  };
}
