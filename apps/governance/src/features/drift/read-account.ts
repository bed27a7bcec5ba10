import {
  GetPermissionCommand,
  GetResourceShareAssociationsCommand,
  GetResourceSharesCommand,
  ListResourceSharePermissionsCommand,
} from '@aws-sdk/client-ram';
import type { RAMClient, ResourceShare, ResourceShareAssociation, ResourceShareAssociationType } from '@aws-sdk/client-ram';
import { GetBucketPolicyCommand } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';

import { awsFailure } from '../../platform/aws/aws-failure.js';
import { allPages } from '../../platform/aws/pages.js';
import type { AccountClients } from '../../platform/aws/aws-accounts.js';
import { foreignStatements } from './bucket-statements.js';
import { isThere } from './observed-ram.js';
import type { ObservedAccount, ObservedAssociation, ObservedPermission, ObservedShare, PolicyStatement } from './observed-ram.js';

const APP = /^arn:[\w-]+:sagemaker:[a-z0-9-]+:\d{12}:mlflow-app\//;

export interface AccountToRead {
  readonly accountId: string;
  readonly region: string;
  /** Of the apps' artifacts. */
  readonly buckets: readonly string[];
}

/** Permissions that were read, by ARN and version: they do not change. */
export type KnownPermissions = Map<string, Promise<readonly string[]>>;

/**
 * Looks at one account in one Region.
 *
 * @throws what RAM answers; then nothing is known of the account
 */
export async function readAccount(
  { accountId, region, buckets }: AccountToRead,
  { ram, s3 }: Pick<AccountClients, 'ram' | 's3'>,
  permissions: KnownPermissions,
): Promise<ObservedAccount> {
  const [shares, resources, principals] = await Promise.all([
    ownShares(ram),
    associations(ram, 'RESOURCE'),
    associations(ram, 'PRINCIPAL'),
  ]);
  const observed: ObservedShare[] = [];
  for (const share of shares) {
    const inside = resources.get(share.resourceShareArn!) ?? [];
    const isOurs = (share.tags ?? []).some(({ key, value }) => key === 'managed-by' && value === 'mlapps-governance');
    if (!isOurs && !inside.some(({ entity }) => APP.test(entity))) continue;
    observed.push({
      arn: share.resourceShareArn!,
      name: share.name ?? '',
      status: share.status ?? 'ACTIVE',
      allowExternal: share.allowExternalPrincipals ?? false,
      retainOnLeave: share.resourceShareConfiguration?.retainSharingOnAccountLeaveOrganization ?? false,
      isOurs,
      principals: principals.get(share.resourceShareArn!) ?? [],
      apps: inside.filter(({ entity }) => APP.test(entity)),
      carriesOthers: inside.some(({ entity, status }) => !APP.test(entity) && status !== 'DISASSOCIATED'),
      permission: isThere({ status: share.status ?? '' }) ? await permissionOf(ram, share.resourceShareArn!, permissions) : undefined,
    });
  }
  return { accountId, region, shares: observed, buckets: await readBuckets(s3, accountId, buckets) };
}

function ownShares(ram: RAMClient): Promise<ResourceShare[]> {
  return allPages(async (nextToken) => {
    const answer = await ram.send(new GetResourceSharesCommand({ resourceOwner: 'SELF', nextToken }));
    return { items: answer.resourceShares, next: answer.nextToken };
  });
}

/** All of an account at once: a question for each share would cost a call for each. */
async function associations(ram: RAMClient, associationType: ResourceShareAssociationType): Promise<Map<string, ObservedAssociation[]>> {
  const all = await allPages<ResourceShareAssociation>(async (nextToken) => {
    const answer = await ram.send(new GetResourceShareAssociationsCommand({ associationType, nextToken }));
    return { items: answer.resourceShareAssociations, next: answer.nextToken };
  });
  const byShare = new Map<string, ObservedAssociation[]>();
  for (const { resourceShareArn = '', associatedEntity = '', status = '', creationTime } of all) {
    byShare.set(resourceShareArn, [...(byShare.get(resourceShareArn) ?? []), { entity: associatedEntity, status, since: creationTime }]);
  }
  return byShare;
}

async function permissionOf(ram: RAMClient, resourceShareArn: string, known: KnownPermissions): Promise<ObservedPermission | undefined> {
  const attached = await allPages(async (nextToken) => {
    const answer = await ram.send(new ListResourceSharePermissionsCommand({ resourceShareArn, nextToken }));
    return { items: answer.permissions, next: answer.nextToken };
  });
  const [found] = attached.filter(({ resourceType = '', status }) => /mlflow-?app/i.test(resourceType) && status !== 'DISASSOCIATED');
  if (found?.arn === undefined) return undefined;
  const version = Number(found.version);
  const name = `${found.arn} ${version}`;
  const reading = known.get(name) ?? actionsOf(ram, found.arn, version);
  known.set(name, reading);
  return { arn: found.arn, version, actions: await reading };
}

/** What a permission carries is shown, nothing is decided by it: one that cannot be read is no reason to give up. */
async function actionsOf(ram: RAMClient, permissionArn: string, permissionVersion: number): Promise<readonly string[]> {
  try {
    const { permission } = await ram.send(new GetPermissionCommand({ permissionArn, permissionVersion }));
    const template = JSON.parse(permission?.permission ?? '{}') as {
      Action?: string | string[];
      Statement?: { Action?: string | string[] };
    };
    return [template.Action ?? template.Statement?.Action ?? []].flat();
  } catch {
    return [];
  }
}

/** One that cannot be read keeps what is known of it. */
async function readBuckets(s3: S3Client, accountId: string, buckets: readonly string[]): Promise<Map<string, readonly PolicyStatement[]>> {
  const read = new Map<string, readonly PolicyStatement[]>();
  for (const bucket of buckets) {
    try {
      const { Policy } = await s3.send(new GetBucketPolicyCommand({ Bucket: bucket }));
      read.set(bucket, foreignStatements(JSON.parse(Policy ?? '{}') as object, accountId));
    } catch (error) {
      if (awsFailure(error).code === 'NoSuchBucketPolicy') read.set(bucket, []);
    }
  }
  return read;
}
