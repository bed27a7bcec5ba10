import type { ResourceShareAssociationStatus } from '@aws-sdk/client-ram';

/** One way in which a share may give a principal access to a resource, whether it does at this moment or not. */
export interface ResourceGrant {
  readonly shareArn: string;
  readonly shareName: string;
  /** What the share names and the principal is or belongs to: account, unit, organization, role, user or service principal. */
  readonly principal: string;
  readonly permissionArn: string;
  readonly permissionVersion: number;
  /** `{ Effect, Action, Condition? }` of that version; the same object for the same version, so that it can be prepared once. */
  readonly policy: PermissionPolicy;
  readonly status: GrantStatus;
}

export interface PermissionPolicy {
  readonly template: string;
}

/** Status of the share and of its two associations, and whether all of them let the grant count now. */
export interface GrantStatus {
  readonly active: boolean;
  /** Why not, in a few words, e.g. `invitation … is PENDING`; empty when active. */
  readonly reason: string;
  readonly resource: ResourceShareAssociationStatus;
  readonly principal: ResourceShareAssociationStatus;
}

/** What the decision asks of RAM. */
export interface ResourceGrants {
  /**
   * Grants on a resource whose share names one of these keys.
   *
   * @param keys what a principal is known by, all forms that a share may name it by: its account, the ARN of its role, the ARNs of the units above its
   *   account and of its organization
   * @param now milliseconds since the epoch
   */
  find(resourceArn: string, keys: readonly string[], now: number): ResourceGrant[];
  /**
   * The first active grant that carries what is wanted; costs no more than the grants before it, where {@link ResourceGrants.find} costs all of them.
   *
   * @param carries whether a permission version allows what is asked for
   */
  firstActive(
    resourceArn: string,
    keys: readonly string[],
    now: number,
    carries: (policy: PermissionPolicy) => boolean,
  ): ResourceGrant | undefined;
}
