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

/** Shares of the caller that have a permission now or are about to get it. */
export function sharesUsing(permissionArn: string, ctx: RamContext, version?: number): ResourceShareRecord[] {
  const now = ctx.now().getTime();
  const isMeant = (attached: AttachedPermission | undefined): boolean =>
    attached?.arn === permissionArn && (version === undefined || attached.version === version);
  return ctx.shares
    .sharesOf(ctx)
    .filter((share) => shareStatus(share, now) !== 'DELETED')
    .filter((share) =>
      Object.entries(share.permissions).some(([type, { next }]) => isMeant(attachedAt(share, type, now)) || isMeant(next)),
    );
}
