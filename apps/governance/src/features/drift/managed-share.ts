import type { ShareState } from '../../platform/prisma/client/client.js';

/** A share that this service keeps, as drift compares it with RAM. */
export interface ManagedShare {
  readonly id: string;
  readonly name: string;
  readonly ramArn: string | null;
  readonly resourceArn: string;
  readonly allowExternal: boolean;
  readonly retainOnLeave: boolean;
  /** The reconciler is at work on it, or was since AWS was looked at: what differs now is its business. */
  readonly isBusy: boolean;
  /** The permission that carries its level; undefined when that could not be learned. */
  readonly permission: { readonly arn: string; readonly version: number } | undefined;
  /** Those that have not ended. */
  readonly grants: readonly ManagedGrant[];
}

export interface ManagedGrant {
  readonly id: string;
  /** As RAM names it; null until it is known. */
  readonly principal: string | null;
  readonly desired: boolean;
  /** RAM was told to let it in. */
  readonly applied: boolean;
  readonly state: ShareState;
  readonly external: boolean;
  readonly invitationStatus: string | null;
  readonly invitationExpiresAt: Date | null;
  readonly expiresAt: Date | null;
  /** Buckets whose policy is to let it in, and did. */
  readonly buckets: readonly string[];
}

/** Who is in the organization. */
export interface Membership {
  readonly organizationId: string | undefined;
  readonly isMember: (accountId: string) => boolean;
}
