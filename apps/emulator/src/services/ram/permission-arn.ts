import { parseArn } from '@mlapps/aws-identity/arn';

export interface PermissionArn {
  readonly partition: string;
  /** Empty for AWS's own. */
  readonly region: string;
  /** 12 digits, or `aws`. */
  readonly account: string;
  readonly name: string;
}

const NAME = /^permission\/([\w.-]+)$/;

export function parsePermissionArn(text: string): PermissionArn | undefined {
  const arn = parseArn(text);
  const name = NAME.exec(arn?.resource ?? '')?.[1];
  if (arn === undefined || name === undefined || arn.service !== 'ram') return undefined;
  const isOwn = /^\d{12}$/.test(arn.account) && arn.region !== '';
  if (!isOwn && (arn.account !== 'aws' || arn.region !== '')) return undefined;
  return { partition: arn.partition, region: arn.region, account: arn.account, name };
}

export function permissionArn({ partition, region, account, name }: PermissionArn): string {
  return `arn:${partition}:ram:${region}:${account}:permission/${name}`;
}

/** True for one of AWS's own. */
export function isAwsManaged(arn: string): boolean {
  return parsePermissionArn(arn)?.account === 'aws';
}
