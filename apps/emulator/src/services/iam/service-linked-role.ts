import { NoSuchEntityException } from '@aws-sdk/client-iam';
import { fault } from '@mlapps/aws-protocol/fault';

import type { IdSource } from '../../request-context.js';
import type { RoleRecord } from './role.js';

const PATH = '/aws-service-role/';
const TASK = /^task\/aws-service-role\/[a-z0-9.-]+\/[\w+=,.@-]+\/[0-9a-f-]{36}$/;

/** A role that a service made for itself. https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html */
export function isServiceLinked({ path }: Pick<RoleRecord, 'path'>): boolean {
  return path.startsWith(PATH);
}

export function noServiceLinkedRole(name: string): Error {
  return fault(NoSuchEntityException, `The role with name ${name} is not a service-linked role.`);
}

/** `task/aws-service-role/<service principal>/<role>/<uuid>` */
export function deletionTaskId({ path, name }: Pick<RoleRecord, 'path' | 'name'>, ids: IdSource): string {
  return `task${path}${name}/${ids.uuid()}`;
}

export function isDeletionTaskId(id: string): boolean {
  return TASK.test(id);
}
