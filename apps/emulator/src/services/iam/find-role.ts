import { NoSuchEntityException, UnmodifiableEntityException } from '@aws-sdk/client-iam';
import { fault } from '@mlapps/aws-protocol/fault';

import type { IamContext } from './context.js';
import { roleKey, type RoleRecord } from './role.js';
import { isServiceLinked } from './service-linked-role.js';

/** @throws NoSuchEntity */
export function findRole(name: string, ctx: IamContext): RoleRecord {
  const role = ctx.roles.get(roleKey(name));
  if (role === undefined) throw fault(NoSuchEntityException, `The role with name ${name} cannot be found.`);
  return role;
}

/** For changes, which AWS alone may make to a service-linked role. @throws NoSuchEntity, UnmodifiableEntity */
export function findModifiableRole(name: string, ctx: IamContext): RoleRecord {
  const role = findRole(name, ctx);
  if (isServiceLinked(role)) {
    const message = `Cannot perform the operation on the protected role '${role.name}' - this role is only modifiable by AWS`;
    throw fault(UnmodifiableEntityException, message);
  }
  return role;
}

export function saveRole(role: RoleRecord, ctx: IamContext): void {
  ctx.roles.put(roleKey(role.name), role);
}

/** The inline policy as given. @throws NoSuchEntity */
export function findRolePolicy(role: RoleRecord, name: string): string {
  const document = Object.hasOwn(role.policies, name) ? role.policies[name] : undefined;
  if (document === undefined) throw fault(NoSuchEntityException, `The role policy with name ${name} cannot be found.`);
  return document;
}
