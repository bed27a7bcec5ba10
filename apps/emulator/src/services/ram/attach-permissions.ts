import { InvalidParameterException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import type { RamContext } from './context.js';
import { findAttachablePermission } from './find-permission.js';
import type { AttachedPermission } from './resource-share.js';

type Permissions = Readonly<Record<string, AttachedPermission>>;

/**
 * The default versions of permissions that a new share names, one for each type.
 *
 * @param resourceTypes types of the resources the share begins with
 * @throws MalformedArnException, UnknownResourceException, InvalidParameterException
 */
export function namedPermissions(arns: readonly string[], resourceTypes: ReadonlySet<string>, ctx: RamContext): Permissions {
  const permissions: Record<string, AttachedPermission> = {};
  for (const arn of new Set(arns)) {
    const { resourceType, defaultVersion } = findAttachablePermission(arn, ctx);
    const other = permissions[resourceType];
    if (other !== undefined) {
      throw fault(
        InvalidParameterException,
        `You can associate only one permission with each resource type; ${other.arn} and ${arn} are both for ${resourceType}.`,
      );
    }
    if (resourceTypes.size > 0 && !resourceTypes.has(resourceType)) {
      throw fault(
        InvalidParameterException,
        `Permission ${arn} is for the resource type ${resourceType}, and the resource share has no resource of it.`,
      );
    }
    permissions[resourceType] = { arn, version: defaultVersion };
  }
  return permissions;
}

/**
 * A type without a permission gets its default one when its first resource comes in.
 *
 * @throws InvalidParameterException
 */
export function withDefaultPermissions(permissions: Permissions, resourceTypes: ReadonlySet<string>, ctx: RamContext): Permissions {
  const complete = { ...permissions };
  for (const resourceType of resourceTypes) {
    if (complete[resourceType] !== undefined) continue;
    const managed = ctx.managedPermissions.defaultOf(resourceType, ctx.partition);
    if (managed === undefined) {
      throw fault(InvalidParameterException, `The resource type ${resourceType} has no default permission. Specify one.`);
    }
    complete[resourceType] = { arn: managed.arn, version: managed.defaultVersion };
  }
  return complete;
}
