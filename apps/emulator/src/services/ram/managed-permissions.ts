import { parsePermissionArn } from './permission-arn.js';
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
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** AWS's own permissions, which exist in every account. */
export interface ManagedPermissions {
  find(arn: string): ManagedPermission | undefined;
  /** The permission a type gets unless another is named. */
  defaultOf(resourceType: string, partition?: string): ManagedPermission | undefined;
  /** In order of their names. */
  list(partition: string): readonly ManagedPermission[];
  /** What may be shared of a type; nothing when AWS's permissions for it are not known here. */
  actionsOf(resourceType: string): ReadonlySet<string> | undefined;
}

interface ManagedPermissionFacts {
  readonly name: string;
  readonly resourceType: string;
  readonly isDefault: boolean;
  readonly actions: readonly string[];
}

/** https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-xaccount.html */
const READ_PIPELINE = [
  'sagemaker:DescribePipeline',
  'sagemaker:DescribePipelineDefinitionForExecution',
  'sagemaker:DescribePipelineExecution',
  'sagemaker:ListPipelineExecutions',
  'sagemaker:ListPipelineExecutionSteps',
  'sagemaker:ListPipelineParametersForExecution',
];

/** https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-ram-discover.html */
const READ_MODEL_PACKAGES = ['sagemaker:DescribeModelPackage', 'sagemaker:ListModelPackages', 'sagemaker:DescribeModelPackageGroup'];

const PERMISSIONS: readonly ManagedPermissionFacts[] = [
  {
    // https://docs.aws.amazon.com/ram/latest/userguide/security-ram-permissions.html
    name: 'AWSRAMDefaultPermissionSubnet',
    resourceType: 'ec2:Subnet',
    isDefault: true,
    actions: ['ec2:RunInstances', 'ec2:CreateNetworkInterface', 'ec2:DescribeSubnets'],
  },
  {
    name: 'AWSRAMDefaultPermissionSageMakerModelPackageGroup',
    resourceType: 'sagemaker:model-package-group',
    isDefault: true,
    actions: READ_MODEL_PACKAGES,
  },
  {
    // https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-deploy.html#model-registry-deploy-xaccount
    name: 'AWSRAMPermissionSageMakerModelPackageGroupAllowDeploy',
    resourceType: 'sagemaker:model-package-group',
    isDefault: false,
    actions: [...READ_MODEL_PACKAGES, 'sagemaker:UpdateModelPackage', 'sagemaker:CreateModel'],
  },
  {
    // https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-version.html#model-registry-version-xaccount
    name: 'AWSRAMPermissionSageMakerModelPackageGroupAllowRegister',
    resourceType: 'sagemaker:model-package-group',
    isDefault: false,
    actions: [...READ_MODEL_PACKAGES, 'sagemaker:CreateModelPackage'],
  },
  {
    name: 'AWSRAMDefaultPermissionSageMakerPipeline',
    resourceType: 'sagemaker:Pipeline',
    isDefault: true,
    actions: [...READ_PIPELINE, 'sagemaker:Search'],
  },
  {
    name: 'AWSRAMPermissionSageMakerPipelineAllowExecution',
    resourceType: 'sagemaker:Pipeline',
    isDefault: false,
    actions: [
      ...READ_PIPELINE,
      'sagemaker:StartPipelineExecution',
      'sagemaker:StopPipelineExecution',
      'sagemaker:RetryPipelineExecution',
      'sagemaker:Search',
    ],
  },
];

/** What may be shared of an MLflow App; apps gate their whole REST API on the second. */
const MLFLOW_APP_ACTIONS = ['sagemaker:DescribeMlflowApp', 'sagemaker:CallMlflowAppApi', 'sagemaker:CreatePresignedMlflowAppUrl'];

/** https://aws.amazon.com/about-aws/whats-new/2025/12/ announced serverless MLflow on that day. */
const CREATED = Date.UTC(2025, 11, 2);

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
  const facts = [
    ...PERMISSIONS,
    { name: mlflowAppPermission, resourceType: mlflowAppType, isDefault: true, actions: MLFLOW_APP_ACTIONS },
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const byPartition = new Map<string, readonly ManagedPermission[]>();
  const list = (partition: string): readonly ManagedPermission[] => {
    const found = byPartition.get(partition) ?? facts.map((permission) => inPartition(permission, partition));
    byPartition.set(partition, found);
    return found;
  };
  return {
    list,
    find: (arn) => {
      const parts = parsePermissionArn(arn);
      return parts?.account === 'aws' ? list(parts.partition).find((permission) => permission.arn === arn) : undefined;
    },
    defaultOf: (resourceType, partition = 'aws') =>
      list(partition).find((permission) => permission.isResourceTypeDefault && permission.resourceType === resourceType),
    actionsOf: (resourceType) => {
      const ofType = facts.filter((permission) => permission.resourceType === resourceType);
      return ofType.length === 0 ? undefined : new Set(ofType.flatMap(({ actions }) => actions));
    },
  };
}

function inPartition({ name, resourceType, isDefault, actions }: ManagedPermissionFacts, partition: string): ManagedPermission {
  return {
    arn: `arn:${partition}:ram::aws:permission/${name}`,
    name,
    resourceType,
    isResourceTypeDefault: isDefault,
    defaultVersion: 1,
    versions: { 1: JSON.stringify({ Effect: 'Allow', Action: actions }) },
    createdAt: CREATED,
  };
}
