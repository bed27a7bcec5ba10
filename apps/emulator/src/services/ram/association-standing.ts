import { isAccountId } from '@mlapps/aws-identity/account';

import type { ResourceShareAssociationStatus, ResourceShareInvitationStatus, ResourceShareStatus } from '@aws-sdk/client-ram';

import type { OrganizationDirectory } from '../organizations/organization-directory.js';
import type { AppDirectory } from '../sagemaker/app-directory.js';
import { isDeleted } from '../sagemaker/mlflow-app.js';
import { consumerOf } from './principal.js';
import { RAM_PRINCIPAL } from './service-linked-role.js';
import type { AssociationRecord, InvitationRecord, ResourceShareRecord } from './resource-share.js';

/** What a share's states depend on besides the share. */
export interface ShareSurroundings {
  readonly organizations: OrganizationDirectory;
  readonly apps: AppDirectory;
  /** How long RAM takes to suspend and to restore, in milliseconds. */
  readonly lagMilliseconds: number;
}

/** Where an association stands at a moment. */
export interface AssociationStanding {
  readonly status: ResourceShareAssociationStatus;
  /** Why it is not ASSOCIATED, in a few words; empty when it is. */
  readonly reason: string;
  /** When it became so. */
  readonly since: number;
}

export function shareStatus(share: ResourceShareRecord, now: number): ResourceShareStatus {
  if (share.deletedAt !== undefined && now >= share.deletedAt) return 'DELETED';
  if (share.deletingAt !== undefined && now >= share.deletingAt) return 'DELETING';
  return now < share.activeAt ? 'PENDING' : 'ACTIVE';
}

export function invitationStatus(invitation: InvitationRecord, now: number): ResourceShareInvitationStatus {
  return invitation.answered ?? (now >= invitation.expiresAt ? 'EXPIRED' : 'PENDING');
}

/** @param invitation of the association, when it has one */
export function standingOf(
  association: AssociationRecord,
  share: ResourceShareRecord,
  invitation: InvitationRecord | undefined,
  now: number,
  surroundings: ShareSurroundings,
): AssociationStanding {
  if (association.failure !== undefined) return { status: 'FAILED', reason: association.failure, since: association.modifiedAt };
  const ended = endOf(association, share, now);
  if (ended !== undefined) return ended;
  if (invitation !== undefined) {
    const status = invitationStatus(invitation, now);
    if (status === 'EXPIRED') {
      return { status: 'DISASSOCIATED', reason: `invitation ${invitation.arn} is EXPIRED`, since: invitation.expiresAt };
    }
    if (status === 'PENDING') {
      return { status: 'ASSOCIATING', reason: `invitation ${invitation.arn} is PENDING`, since: association.createdAt };
    }
  }
  const { associatedAt } = association;
  if (associatedAt === undefined || now < associatedAt) {
    return { status: 'ASSOCIATING', reason: `${association.entity} is ASSOCIATING`, since: association.modifiedAt };
  }
  return (
    (association.type === 'PRINCIPAL' ? principalStanding(association, share, now, surroundings) : undefined) ??
    (association.type === 'RESOURCE' ? resourceStanding(association, now, surroundings) : undefined) ?? {
      status: 'ASSOCIATED',
      reason: '',
      since: Math.max(associatedAt, association.modifiedAt),
    }
  );
}

/** An association that was taken out, or whose share was deleted. */
function endOf(association: AssociationRecord, share: ResourceShareRecord, now: number): AssociationStanding | undefined {
  const { disassociatingAt = share.deletingAt, disassociatedAt = share.deletedAt, entity } = association;
  if (disassociatedAt !== undefined && now >= disassociatedAt) {
    return { status: 'DISASSOCIATED', reason: `${entity} is DISASSOCIATED`, since: disassociatedAt };
  }
  if (disassociatingAt === undefined || now < disassociatingAt) return undefined;
  return { status: 'DISASSOCIATING', reason: `${entity} is DISASSOCIATING`, since: disassociatingAt };
}

function principalStanding(
  { entity, throughOrganization, modifiedAt }: AssociationRecord,
  share: ResourceShareRecord,
  now: number,
  { organizations, lagMilliseconds }: ShareSurroundings,
): AssociationStanding | undefined {
  const consumer = consumerOf(entity);
  const owner = organizations.membershipOf(share.owner);
  const member = isAccountId(consumer) ? organizations.membershipOf(consumer) : undefined;
  if (throughOrganization !== undefined) {
    const gone = (who: string): AssociationStanding => ({
      status: 'DISASSOCIATED',
      reason: `${who} is not in organization ${throughOrganization}`,
      since: modifiedAt,
    });
    if (owner?.organization.id !== throughOrganization) return gone(share.owner);
    if (isAccountId(consumer) && member?.organization.id !== throughOrganization) return gone(consumer);
    if (owner.organization.trustedServices[RAM_PRINCIPAL] === undefined) {
      return { status: 'DISASSOCIATED', reason: `sharing with organization ${throughOrganization} is not enabled`, since: modifiedAt };
    }
  }
  for (const membership of [owner, member]) {
    if (membership === undefined) continue;
    const { id, state, closedAt = 0, restoredAt } = membership.account;
    if (state !== 'ACTIVE') {
      const settled = now >= closedAt + lagMilliseconds;
      return {
        status: settled ? 'SUSPENDED' : 'SUSPENDING',
        reason: `account ${id} is ${state}`,
        since: closedAt + (settled ? lagMilliseconds : 0),
      };
    }
    if (restoredAt !== undefined && now < restoredAt + lagMilliseconds) {
      return { status: 'RESTORING', reason: `account ${id} is being restored`, since: restoredAt };
    }
  }
  return undefined;
}

/** What has been deleted is no longer shared; types that are not emulated exist as long as they are shared. */
function resourceStanding(
  { entity, modifiedAt }: AssociationRecord,
  now: number,
  { apps }: ShareSurroundings,
): AssociationStanding | undefined {
  if (!entity.includes(':mlflow-app/')) return undefined;
  const app = apps.find(entity);
  if (app !== undefined && !isDeleted(app, now)) return undefined;
  return { status: 'DISASSOCIATED', reason: `${entity} was deleted`, since: app?.change.finishesAt ?? modifiedAt };
}
