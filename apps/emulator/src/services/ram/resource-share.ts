import type { ResourceShareFeatureSet, ResourceShareInvitationStatus } from '@aws-sdk/client-ram';

/** Everything of a share is stored in the scope of the account that owns it and of its Region. */
export interface ResourceShareRecord {
  /** UUID; the last segment of the ARN. */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  /** 12 digits. */
  readonly owner: string;
  readonly allowExternalPrincipals: boolean;
  readonly retainOnLeave: boolean;
  readonly featureSet: ResourceShareFeatureSet;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** ACTIVE from then on, PENDING before; later than `createdAt` with --ram-lag. */
  readonly activeAt: number;
  /** DELETING from then on, DELETED from `deletedAt` on, shown for a while. */
  readonly deletingAt?: number;
  readonly deletedAt?: number;
  readonly tags: Readonly<Record<string, string>>;
  /** One permission for each resource type: type to permission and the version that is attached. */
  readonly permissions: Readonly<Record<string, AttachedPermission>>;
}

export interface AttachedPermission {
  readonly arn: string;
  readonly version: number;
  /** Attached from then on; of what the share began with, its creation. */
  readonly since?: number;
  /** What replaces it, from its `since` on. */
  readonly next?: AttachedPermission;
}

/** What an association names. Several may exist for one entity, one after the other; only the last counts. */
export interface AssociationRecord {
  /** UUID. */
  readonly id: string;
  readonly shareId: string;
  readonly type: 'PRINCIPAL' | 'RESOURCE' | 'SOURCE';
  /** ARN of a resource; account id, ARN of an organization, unit, role or user, or a service principal; a source constraint. */
  readonly entity: string;
  /** Of a resource: its RAM type, e.g. `sagemaker:MlflowApp`. */
  readonly resourceType?: string;
  /** Of a principal: whether it was outside the owner's organization, or had to be treated so, when it was added. */
  readonly external: boolean;
  /**
   * Of a principal that needed no invitation because it was in the owner's organization: that organization. The grant holds only while both
   * are members of it.
   */
  readonly throughOrganization?: string;
  /** Of a principal that had to be invited: its invitation; the association is ASSOCIATING until that is accepted. */
  readonly invitationId?: string;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** ASSOCIATED from then on, ASSOCIATING before; absent while an invitation is open. */
  readonly associatedAt?: number;
  /** DISASSOCIATING from then on, DISASSOCIATED from `disassociatedAt` on. */
  readonly disassociatingAt?: number;
  readonly disassociatedAt?: number;
  /** FAILED, with why. */
  readonly failure?: string;
}

/** Stored with the share it invites to; found by its receiver through the directory. */
export interface InvitationRecord {
  /** UUID. */
  readonly id: string;
  readonly arn: string;
  readonly shareId: string;
  readonly associationId: string;
  /** 12 digits. */
  readonly sender: string;
  /** 12 digits. */
  readonly receiver: string;
  /** Of a role or user that was named: its ARN. */
  readonly receiverArn?: string;
  readonly invitedAt: number;
  /** PENDING until then, EXPIRED afterwards unless it was answered. */
  readonly expiresAt: number;
  readonly answered?: Extract<ResourceShareInvitationStatus, 'ACCEPTED' | 'REJECTED'>;
  readonly answeredAt?: number;
}

/** A customer managed permission; AWS's own are in the catalog. Stored in the scope of its owner and Region. */
export interface PermissionRecord {
  readonly arn: string;
  readonly name: string;
  readonly resourceType: string;
  readonly defaultVersion: number;
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly featureSet: 'CREATED_FROM_POLICY' | 'PROMOTING_TO_STANDARD' | 'STANDARD';
  readonly tags: Readonly<Record<string, string>>;
  /** By version number; deleted versions keep their number. */
  readonly versions: Readonly<Record<number, PermissionVersion>>;
  readonly deletedAt?: number;
}

export interface PermissionVersion {
  /** `{ Effect, Action, Condition? }` as given. */
  readonly policyTemplate: string;
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly deletedAt?: number;
}

/** What ReplacePermissionAssociations began. Stored in the scope of its caller and Region. */
export interface ReplaceWorkRecord {
  /** UUID. */
  readonly id: string;
  readonly fromPermissionArn: string;
  /** Absent when shares with any version were meant. */
  readonly fromPermissionVersion?: number;
  readonly toPermissionArn: string;
  readonly toPermissionVersion: number;
  readonly createdAt: number;
  /** COMPLETED from then on, IN_PROGRESS before. */
  readonly completesAt: number;
}

/** A request that came with a client token, and its answer. Stored in the scope of its caller and Region. */
export interface ClientTokenRecord {
  /** Digest of the operation's other parameters. */
  readonly parameters: string;
  /** JSON. */
  readonly answer: string;
  readonly usedAt: number;
}
