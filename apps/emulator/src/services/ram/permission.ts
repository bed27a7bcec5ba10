import type { PermissionStatus, ResourceSharePermissionDetail, ResourceSharePermissionSummary } from '@aws-sdk/client-ram';

import type { RequestContext } from '../../request-context.js';
import type { ManagedPermission } from './managed-permissions.js';
import { isAwsManaged, permissionArn } from './permission-arn.js';
import type { PermissionRecord } from './resource-share.js';
import { describeTags } from './share-tags.js';

/** A permission as the operations show it, whoever manages it. */
export interface Permission extends PermissionRecord {
  readonly isResourceTypeDefault: boolean;
}

export function ownPermission(record: PermissionRecord): Permission {
  return { ...record, isResourceTypeDefault: false };
}

export function awsPermission({ versions, createdAt, ...managed }: ManagedPermission): Permission {
  const times = { createdAt, modifiedAt: createdAt };
  const asRecord = ([number, policyTemplate]: [string, string]) => [number, { ...times, policyTemplate }] as const;
  return { ...managed, ...times, featureSet: 'STANDARD', tags: {}, versions: Object.fromEntries(Object.entries(versions).map(asRecord)) };
}

export function newPermission(
  given: Pick<PermissionRecord, 'name' | 'resourceType' | 'tags'> & { readonly policyTemplate: string },
  ctx: RequestContext,
): PermissionRecord {
  const { policyTemplate, ...own } = given;
  const now = ctx.now().getTime();
  const times = { createdAt: now, modifiedAt: now };
  return {
    ...own,
    ...times,
    arn: permissionArn({ partition: ctx.partition, region: ctx.region, account: ctx.account, name: own.name }),
    defaultVersion: 1,
    featureSet: 'STANDARD',
    versions: { 1: { ...times, policyTemplate } },
  };
}

/** With one more version, which becomes the default; numbers are not used again. */
export function withVersion(permission: PermissionRecord, policyTemplate: string, now: number): PermissionRecord {
  const number = Math.max(...Object.keys(permission.versions).map(Number)) + 1;
  const version = { policyTemplate, createdAt: now, modifiedAt: now };
  return { ...permission, modifiedAt: now, defaultVersion: number, versions: { ...permission.versions, [number]: version } };
}

/** Of a permission or one of its versions: DELETING until `deletedAt`, DELETED from then on. */
export function statusOf(
  { deletedAt }: { readonly deletedAt?: number },
  now: number,
): Extract<PermissionStatus, 'ATTACHABLE' | 'DELETING' | 'DELETED'> {
  if (deletedAt === undefined) return 'ATTACHABLE';
  return now < deletedAt ? 'DELETING' : 'DELETED';
}

/** Numbers of the versions that are not deleted, the oldest first. */
export function versionsOf({ versions }: PermissionRecord, now: number): number[] {
  return Object.entries(versions).flatMap(([number, version]) => (statusOf(version, now) === 'DELETED' ? [] : [Number(number)]));
}

/** One version of a permission, without its policy. */
export function summarizePermission(permission: Permission, number: number, now: number): ResourceSharePermissionSummary {
  const version = permission.versions[number];
  return {
    arn: permission.arn,
    version: String(number),
    defaultVersion: number === permission.defaultVersion,
    name: permission.name,
    resourceType: permission.resourceType,
    status: statusOf(permission.deletedAt === undefined ? (version ?? {}) : permission, now),
    creationTime: new Date((version ?? permission).createdAt),
    lastUpdatedTime: new Date((version ?? permission).modifiedAt),
    isResourceTypeDefault: permission.isResourceTypeDefault,
    permissionType: isAwsManaged(permission.arn) ? 'AWS_MANAGED' : 'CUSTOMER_MANAGED',
    featureSet: permission.featureSet,
    tags: describeTags(permission.tags),
  };
}

/** One version of a permission with its policy, as it was given. */
export function describePermission(permission: Permission, number: number, now: number): ResourceSharePermissionDetail {
  const { status, ...summary } = summarizePermission(permission, number, now);
  return { ...summary, status: status as PermissionStatus, permission: permission.versions[number]?.policyTemplate };
}
