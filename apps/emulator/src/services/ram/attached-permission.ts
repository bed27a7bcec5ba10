import { shareStatus } from './association-standing.js';
import type { RamContext } from './context.js';
import type { AttachedPermission, ResourceShareRecord } from './resource-share.js';

/** The permission a share has for a type at a moment: a replacement counts from when it is completed. */
export function attachedAt(share: ResourceShareRecord, resourceType: string, now: number): AttachedPermission | undefined {
  const attached = share.permissions[resourceType];
  const { next } = attached ?? {};
  return next?.since !== undefined && now >= next.since ? next : attached;
}

/** Types with what is attached for each of them now. */
export function attachedPermissions(share: ResourceShareRecord, now: number): [resourceType: string, attached: AttachedPermission][] {
  return Object.keys(share.permissions)
    .sort()
    .map((resourceType) => [resourceType, attachedAt(share, resourceType, now) as AttachedPermission]);
}

/** Whether a share has a permission now, in any version unless one is given. */
export function hasPermission(share: ResourceShareRecord, permissionArn: string, version: number | undefined, now: number): boolean {
  return attachedPermissions(share, now).some(([, attached]) => isVersionOf(attached, permissionArn, version));
}

/** Shares of the caller that have a permission now or are about to get it. */
export function sharesUsing(permissionArn: string, ctx: RamContext, version?: number): ResourceShareRecord[] {
  const now = ctx.now().getTime();
  return ctx.shares.sharesOf(ctx).filter((share) => {
    if (shareStatus(share, now) === 'DELETED') return false;
    const coming = attachedPermissions(share, now).flatMap(([, { next }]) => next ?? []);
    return hasPermission(share, permissionArn, version, now) || coming.some((next) => isVersionOf(next, permissionArn, version));
  });
}

function isVersionOf(attached: AttachedPermission, arn: string, version: number | undefined): boolean {
  return attached.arn === arn && (version === undefined || attached.version === version);
}
