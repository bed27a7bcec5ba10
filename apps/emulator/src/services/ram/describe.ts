import type { ResourceShare, ResourceShareAssociation, ResourceShareInvitation } from '@aws-sdk/client-ram';

import { invitationStatus, shareStatus } from './association-standing.js';
import type { RamContext } from './context.js';
import type { AssociationRecord, InvitationRecord, ResourceShareRecord } from './resource-share.js';
import { describeTags } from './share-tags.js';

/** A share as its owner sees it. */
export function describeShare(share: ResourceShareRecord, now: number): ResourceShare {
  return {
    ...describeReceivedShare(share, now),
    tags: describeTags(share.tags),
  };
}

/** A share as those see it who have it from another account: without its tags, which are the owner's. */
export function describeReceivedShare(share: ResourceShareRecord, now: number): ResourceShare {
  return {
    resourceShareArn: share.arn,
    name: share.name,
    owningAccountId: share.owner,
    allowExternalPrincipals: share.allowExternalPrincipals,
    status: shareStatus(share, now),
    creationTime: new Date(share.createdAt),
    lastUpdatedTime: new Date(lastOf(now, share.modifiedAt, share.activeAt, share.deletingAt, share.deletedAt)),
    featureSet: share.featureSet,
    resourceShareConfiguration: { retainSharingOnAccountLeaveOrganization: share.retainOnLeave },
  };
}

export function describeAssociation(
  association: AssociationRecord,
  { arn, name }: Pick<ResourceShareRecord, 'arn' | 'name'>,
  ctx: RamContext,
): ResourceShareAssociation {
  const { status, reason, since } = ctx.shares.standing(association, ctx.now().getTime());
  return {
    resourceShareArn: arn,
    resourceShareName: name,
    associatedEntity: association.entity,
    associationType: association.type,
    status,
    ...(reason === '' ? {} : { statusMessage: reason }),
    creationTime: new Date(association.createdAt),
    lastUpdatedTime: new Date(since),
    external: association.external,
  };
}

export function describeInvitation(
  invitation: InvitationRecord,
  { arn, name }: Pick<ResourceShareRecord, 'arn' | 'name'>,
  now: number,
): ResourceShareInvitation {
  return {
    resourceShareInvitationArn: invitation.arn,
    resourceShareName: name,
    resourceShareArn: arn,
    senderAccountId: invitation.sender,
    receiverAccountId: invitation.receiver,
    ...(invitation.receiverArn === undefined ? {} : { receiverArn: invitation.receiverArn }),
    invitationTimestamp: new Date(invitation.invitedAt),
    status: invitationStatus(invitation, now),
  };
}

/** The last of these moments that is not ahead. */
function lastOf(now: number, ...moments: readonly (number | undefined)[]): number {
  return Math.max(...moments.filter((moment): moment is number => moment !== undefined && moment <= now));
}
