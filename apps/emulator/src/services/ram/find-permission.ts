import { MalformedArnException, UnknownResourceException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import type { RamContext } from './context.js';
import { isAwsManaged, parsePermissionArn } from './permission-arn.js';
import { awsPermission, ownPermission, type Permission, statusOf } from './permission.js';
import type { PermissionRecord, PermissionVersion } from './resource-share.js';

/**
 * A permission that the caller may use in this Region: one of AWS's, or of the caller's own account.
 *
 * @throws MalformedArnException, UnknownResourceException
 */
export function findPermission(arn: string, ctx: RamContext): Permission {
  const parts = parsePermissionArn(arn);
  if (parts === undefined) throw malformedPermissionArn(arn);
  const isVisible = parts.account === 'aws' || (parts.account === ctx.account && parts.region === ctx.region);
  const found = isVisible ? lookUpPermission(arn, ctx) : undefined;
  if (found === undefined) throw unknownPermission(arn);
  return found;
}

/**
 * A permission that the caller may attach to a share.
 *
 * @throws MalformedArnException, UnknownResourceException
 */
export function findAttachablePermission(arn: string, ctx: RamContext): Permission {
  const permission = findPermission(arn, ctx);
  if (permission.deletedAt !== undefined) throw unknownPermission(arn);
  return permission;
}

/** Whoever owns it; nothing for one that does not exist, or no longer. */
export function lookUpPermission(arn: string, ctx: RamContext): Permission | undefined {
  const managed = ctx.managedPermissions.find(arn);
  if (managed !== undefined) return awsPermission(managed);
  const own = ctx.shares.findPermission(arn);
  return own && statusOf(own, ctx.now().getTime()) !== 'DELETED' ? ownPermission(own) : undefined;
}

/**
 * A permission that the caller may change.
 *
 * @param refused the fault for one of AWS's own
 * @throws MalformedArnException, UnknownResourceException
 */
export function findOwnPermission(arn: string, ctx: RamContext, refused: (message: string) => Error): PermissionRecord {
  const { name } = findPermission(arn, ctx);
  if (isAwsManaged(arn)) throw refused(`You can't modify the AWS managed permission ${arn}.`);
  const record = ctx.shares.of(ctx).permissions.get(name);
  if (record === undefined || record.deletedAt !== undefined) throw unknownPermission(arn);
  return record;
}

/** @throws UnknownResourceException */
export function findVersion(permission: PermissionRecord, number: number): PermissionVersion {
  const version = permission.versions[number];
  if (version === undefined || version.deletedAt !== undefined) {
    throw fault(UnknownResourceException, `Version ${number} of permission ${permission.arn} could not be found.`);
  }
  return version;
}

export function malformedPermissionArn(arn: string): MalformedArnException {
  return fault(MalformedArnException, `The specified permission ARN ${arn} is not valid. Verify the ARN and try again.`);
}

function unknownPermission(arn: string): UnknownResourceException {
  return fault(UnknownResourceException, `Permission ${arn} could not be found.`);
}
