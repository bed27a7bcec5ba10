import { CreatePermissionVersionCommand, InvalidParameterException, PermissionVersionsLimitExceededException } from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { once } from '../client-token.js';
import { findOwnPermission } from '../find-permission.js';
import { operation } from '../operation.js';
import { describePermission, ownPermission, versionsOf, withVersion } from '../permission.js';
import { checkPolicyTemplate } from '../policy-template.js';

const MAX_VERSIONS = 5;

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_CreatePermissionVersion.html — the new version becomes the default. */
export const createPermissionVersion = operation(CreatePermissionVersionCommand, (input, ctx) =>
  once('CreatePermissionVersion', input, ctx, () => {
    const permission = findOwnPermission(input.permissionArn, ctx, (message) => fault(InvalidParameterException, message));
    const actions = ctx.managedPermissions.actionsOf(permission.resourceType);
    const policyTemplate = checkPolicyTemplate(input.policyTemplate, permission.resourceType, actions);
    const now = ctx.now().getTime();
    if (versionsOf(permission, now).length >= MAX_VERSIONS) {
      throw fault(
        PermissionVersionsLimitExceededException,
        `The permission ${permission.arn} already has the maximum of ${MAX_VERSIONS} versions. Delete one before you create another.`,
      );
    }
    const changed = withVersion(permission, policyTemplate, now);
    ctx.shares.of(ctx).permissions.put(changed.name, changed);
    return { permission: describePermission(ownPermission(changed), changed.defaultVersion, now) };
  }),
);
