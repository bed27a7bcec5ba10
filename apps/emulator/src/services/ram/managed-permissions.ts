import type { RamSettings } from './settings.js';

/** One of AWS's own permissions. */
export interface ManagedPermission {
  /** `arn:aws:ram::aws:permission/<name>`. */
  readonly arn: string;
  readonly name: string;
  readonly resourceType: string;
  /** Attached to a share of the type that names no permission. */
  readonly isResourceTypeDefault: boolean;
  readonly defaultVersion: number;
  /** Policy templates, `{ Effect, Action, Condition? }`, by version number. */
  readonly versions: Readonly<Record<number, string>>;
}

/** AWS's own permissions, which exist in every account. */
export interface ManagedPermissions {
  find(arn: string): ManagedPermission | undefined;
  /** The permission a type gets unless another is named. */
  defaultOf(resourceType: string): ManagedPermission | undefined;
}

/**
 * AWS's own permissions for the types that can be shared here.
 *
 * @param mlflowAppType RAM's name of an MLflow App's type
 * @param mlflowAppPermission name of its permission
 */
export function createManagedPermissions({
  mlflowAppType,
  mlflowAppPermission,
}: Pick<RamSettings, 'mlflowAppType' | 'mlflowAppPermission'>): ManagedPermissions {
  const permissions = [
    defaultPermission(mlflowAppPermission, mlflowAppType, [
      'sagemaker:CallMlflowAppApi',
      'sagemaker:CreatePresignedMlflowAppUrl',
      'sagemaker:DescribeMlflowApp',
    ]),
    defaultPermission('AWSRAMDefaultPermissionSageMakerModelPackageGroup', 'sagemaker:model-package-group', [
      'sagemaker:DescribeModelPackage',
      'sagemaker:DescribeModelPackageGroup',
      'sagemaker:ListModelPackages',
    ]),
    defaultPermission('AWSRAMDefaultPermissionSageMakerPipeline', 'sagemaker:Pipeline', [
      'sagemaker:DescribePipeline',
      'sagemaker:DescribePipelineExecution',
      'sagemaker:ListPipelineExecutions',
    ]),
  ];
  const byArn = new Map(permissions.map((permission) => [permission.arn, permission]));
  const byType = new Map(permissions.map((permission) => [permission.resourceType, permission]));
  return { find: (arn) => byArn.get(arn), defaultOf: (resourceType) => byType.get(resourceType) };
}

function defaultPermission(name: string, resourceType: string, actions: readonly string[]): ManagedPermission {
  return {
    arn: `arn:aws:ram::aws:permission/${name}`,
    name,
    resourceType,
    isResourceTypeDefault: true,
    defaultVersion: 1,
    versions: { 1: JSON.stringify({ Effect: 'Allow', Action: actions }) },
  };
}
