import {
  ListPendingInvitationResourcesCommand,
  type Resource,
  ResourceShareInvitationAlreadyRejectedException,
  ResourceShareInvitationExpiredException,
} from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { invitationStatus } from '../association-standing.js';
import type { RamContext } from '../context.js';
import { findReceivedInvitation, type ReceivedInvitation } from '../find-invitation.js';
import { operation } from '../operation.js';
import { ramPage } from '../ram-page.js';
import type { AssociationRecord } from '../resource-share.js';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_ListPendingInvitationResources.html */
export const listPendingInvitationResources = operation(ListPendingInvitationResourcesCommand, (input, ctx) => {
  const received = findReceivedInvitation(input.resourceShareInvitationArn, ctx);
  // everything that can be shared here is regional
  const resources = input.resourceRegionScope === 'GLOBAL' ? [] : pendingResources(received, ctx);
  const { items, nextToken } = ramPage('ListPendingInvitationResources', resources, ({ id }) => id, input, ctx);
  return { resources: items.map((association) => describe(association, received, ctx)), nextToken };
});

/** Nothing once it was accepted: the resources are no longer pending, and the operation has no error for it. */
function pendingResources({ invitation, share }: ReceivedInvitation, ctx: RamContext): AssociationRecord[] {
  const now = ctx.now().getTime();
  const { arn } = invitation;
  const status = invitationStatus(invitation, now);
  if (status === 'ACCEPTED') return [];
  if (status === 'REJECTED') {
    throw fault(ResourceShareInvitationAlreadyRejectedException, `ResourceShareInvitation ${arn} was already rejected.`);
  }
  if (status === 'EXPIRED') throw fault(ResourceShareInvitationExpiredException, `ResourceShareInvitation ${arn} has expired.`);
  return ctx.shares
    .associationsOf(share)
    .filter((association) => association.type === 'RESOURCE' && ctx.shares.standing(association, now).status === 'ASSOCIATED');
}

function describe(association: AssociationRecord, { share }: ReceivedInvitation, ctx: RamContext): Resource {
  return {
    arn: association.entity,
    type: association.resourceType,
    resourceShareArn: share.arn,
    status: 'PENDING',
    creationTime: new Date(association.createdAt),
    lastUpdatedTime: new Date(ctx.shares.standing(association, ctx.now().getTime()).since),
    resourceRegionScope: 'REGIONAL',
  };
}
