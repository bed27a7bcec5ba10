import type { AttachedPermissionsBoundary, CreateRoleRequest, Role, RoleLastUsed, Tag } from '@aws-sdk/client-iam';
import { roleArn } from '@mlapps/aws-identity/arn';

import type { RequestContext } from '../../request-context.js';

/** A role as stored; times are milliseconds since the epoch. */
export interface RoleRecord {
  readonly name: string;
  /** `/` or `/a/b/`. */
  readonly path: string;
  readonly arn: string;
  /** `AROA` and 17 characters. */
  readonly id: string;
  readonly createdAt: number;
  /** The trust policy, as given. */
  readonly trustPolicy: string;
  readonly description?: string;
  /** Seconds. */
  readonly maxSessionDuration: number;
  readonly permissionsBoundary?: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Inline policies by name, as given. */
  readonly policies: Readonly<Record<string, string>>;
  /** ARNs of managed policies, in the order they were attached. */
  readonly attachedPolicies: readonly string[];
  readonly lastUsed?: { readonly at: number; readonly region: string };
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const DEFAULT_SESSION_SECONDS = 3600;

export function newRole(
  input: CreateRoleRequest & { RoleName: string; AssumeRolePolicyDocument: string },
  tags: Readonly<Record<string, string>>,
  ctx: Pick<RequestContext, 'partition' | 'account' | 'ids' | 'now'>,
): RoleRecord {
  const path = input.Path ?? '/';
  return {
    name: input.RoleName,
    path,
    arn: roleArn(ctx.partition, ctx.account, path, input.RoleName),
    id: `AROA${ctx.ids.pick(BASE32, 17)}`,
    createdAt: ctx.now().getTime(),
    trustPolicy: input.AssumeRolePolicyDocument,
    maxSessionDuration: input.MaxSessionDuration ?? DEFAULT_SESSION_SECONDS,
    ...(input.Description === undefined ? {} : { description: input.Description }),
    ...(input.PermissionsBoundary === undefined ? {} : { permissionsBoundary: input.PermissionsBoundary }),
    tags,
    policies: {},
    attachedPolicies: [],
  };
}

/** Names are told apart without their case: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
export function roleKey(name: string): string {
  return name.toLowerCase();
}

/** The members every answer about a role has; ListRoles gives these only. */
export function describeRole(role: RoleRecord): Role {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.id,
    Arn: role.arn,
    CreateDate: new Date(role.createdAt),
    AssumeRolePolicyDocument: encodePolicy(role.trustPolicy),
    ...(role.description === undefined ? {} : { Description: role.description }),
    MaxSessionDuration: role.maxSessionDuration,
  };
}

/** Tags and permissions boundary, which CreateRole and GetRole add. */
export function describeRoleDetails({ tags, permissionsBoundary }: RoleRecord): Pick<Role, 'Tags' | 'PermissionsBoundary'> {
  return {
    ...(Object.keys(tags).length === 0 ? {} : { Tags: describeTags(tags) }),
    ...(permissionsBoundary === undefined ? {} : { PermissionsBoundary: describeBoundary(permissionsBoundary) }),
  };
}

function describeBoundary(arn: string): AttachedPermissionsBoundary {
  return { PermissionsBoundaryType: 'PermissionsBoundaryPolicy', PermissionsBoundaryArn: arn };
}

/** Empty for a role that was never assumed. */
export function describeLastUse({ lastUsed }: RoleRecord): RoleLastUsed {
  return lastUsed === undefined ? {} : { LastUsedDate: new Date(lastUsed.at), Region: lastUsed.region };
}

export function describeTags(tags: Readonly<Record<string, string>>): (Tag & { Key: string })[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** IAM answers policies percent-encoded by RFC 3986. */
export function encodePolicy(document: string): string {
  return encodeURIComponent(document).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Size of a policy as its quota counts: without white space. */
export function policySize(document: string): number {
  return document.replace(/\s/g, '').length;
}
