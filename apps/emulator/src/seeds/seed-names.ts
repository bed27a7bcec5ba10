import { mlflowAppArn } from '@mlapps/aws-identity/arn';
import { partitionOfRegion } from '@mlapps/aws-identity/partition';

import { organizationArnOf } from '../services/organizations/organization.js';
import { readyMadeAppOf } from '../services/sagemaker/ready-made-app.js';
import { assignedWindow } from '../services/sagemaker/maintenance.js';
import { derivedIds } from './derived-ids.js';
import type { SeedValues } from './seed-entity.js';

/** Organizations of seeds are in this partition. */
export const ORGANIZATION_PARTITION = 'aws';

interface Scope {
  readonly account: string;
  readonly region: string;
}

/** The role that an app or domain has unless the seed names one: that of the ready-made app. */
export function defaultRole({ account, region }: Scope): string {
  const partition = partitionOfRegion(region).id;
  const { rolePath, roleName } = readyMadeAppOf(partition, region, account);
  return `arn:${partition}:iam::${account}:role${rolePath}${roleName}`;
}

export function defaultWindow(appId: string): string {
  return assignedWindow(parseInt(derivedIds(`window of ${appId}`).hex(4), 16) / 2 ** 32);
}

export function appArnOf({ account, region, id }: Scope & { readonly id: string }): string {
  return mlflowAppArn(partitionOfRegion(region).id, region, account, id);
}

export function bucketOf(artifactStore: string): string {
  return artifactStore.slice('s3://'.length).split('/')[0]!;
}

/** A name as one step of the path of a unit, `Research/Vision`. */
export function unitStep(name: string): string {
  return name.replace(/%/g, '%25').replace(/\//g, '%2F');
}

export function organizationPrincipal({ management, id }: SeedValues['organization']): string {
  return organizationArnOf({ partition: ORGANIZATION_PARTITION, managementAccount: management, id }, 'organization');
}

export function unitPrincipal({ management, id }: SeedValues['organization'], unitId: string): string {
  return organizationArnOf({ partition: ORGANIZATION_PARTITION, managementAccount: management, id }, 'ou', unitId);
}

/** ARN of a permission of a share: one of the owner's, or one of AWS's, whose names start with AWSRAM. */
export function permissionArn(name: string, { account, region }: Scope): string {
  if (name.startsWith('arn:')) return name;
  const partition = partitionOfRegion(region).id;
  return name.startsWith('AWSRAM')
    ? `arn:${partition}:ram::aws:permission/${name}`
    : `arn:${partition}:ram:${region}:${account}:permission/${name}`;
}

/** RAM attaches these itself. */
export function isDefaultPermission(arn: string): boolean {
  return /:ram::aws:permission\/AWSRAMDefaultPermission/.test(arn);
}
