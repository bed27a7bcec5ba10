import {
  CreatePermissionCommand,
  InvalidParameterException,
  OperationNotPermittedException,
  PermissionAlreadyExistsException,
  PermissionLimitExceededException,
} from '@aws-sdk/client-ram';
import { fault } from '@mlapps/aws-protocol/fault';

import { once } from '../client-token.js';
import type { RamContext } from '../context.js';
import { operation } from '../operation.js';
import { newPermission, ownPermission, statusOf, summarizePermission } from '../permission.js';
import { permissionTags } from '../permission-tags.js';
import { checkPolicyTemplate } from '../policy-template.js';
import { shareableTypes } from '../shareable-type.js';

/** https://docs.aws.amazon.com/general/latest/gr/ram.html: customer managed permissions, and those of one resource type */
const MAX_PERMISSIONS = 1500;
const MAX_OF_A_TYPE = 10;

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_CreatePermission.html */
export const createPermission = operation(CreatePermissionCommand, (input, ctx) =>
  once('CreatePermission', input, ctx, () => {
    checkType(input.resourceType, ctx);
    const tags = permissionTags(input.tags ?? []);
    const policyTemplate = checkPolicyTemplate(
      input.policyTemplate,
      input.resourceType,
      ctx.managedPermissions.actionsOf(input.resourceType),
    );
    const now = ctx.now().getTime();
    const { permissions } = ctx.shares.of(ctx);
    for (const gone of permissions.list().filter((permission) => statusOf(permission, now) === 'DELETED')) permissions.delete(gone.name);
    if (permissions.get(input.name) !== undefined) {
      throw fault(PermissionAlreadyExistsException, `A permission with the name ${input.name} already exists.`);
    }
    checkLimits(input.resourceType, ctx);
    const permission = newPermission({ name: input.name, resourceType: input.resourceType, policyTemplate, tags }, ctx);
    permissions.put(permission.name, permission);
    return { permission: summarizePermission(ownPermission(permission), 1, now) };
  }),
);

function checkType(resourceType: string, ctx: RamContext): void {
  const type = shareableTypes(ctx.settings).find((candidate) => candidate.resourceType === resourceType);
  if (type === undefined) throw fault(InvalidParameterException, `Invalid resource type: ${resourceType}`);
  if (!type.customerManaged) {
    throw fault(OperationNotPermittedException, `The resource type ${resourceType} doesn't support customer managed permissions.`);
  }
}

function checkLimits(resourceType: string, ctx: RamContext): void {
  const permissions = ctx.shares.of(ctx).permissions.list();
  if (permissions.length >= MAX_PERMISSIONS) {
    throw fault(PermissionLimitExceededException, `You have reached the limit of ${MAX_PERMISSIONS} customer managed permissions.`);
  }
  if (permissions.filter((permission) => permission.resourceType === resourceType).length >= MAX_OF_A_TYPE) {
    throw fault(
      PermissionLimitExceededException,
      `You have reached the limit of ${MAX_OF_A_TYPE} customer managed permissions for the resource type ${resourceType}.`,
    );
  }
}
