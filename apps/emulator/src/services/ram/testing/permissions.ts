import {
  CreatePermissionCommand,
  type CreatePermissionRequest,
  type RAMClient,
  type ResourceSharePermissionSummary,
} from '@aws-sdk/client-ram';

export const MLFLOW_APP = 'sagemaker:MlflowApp';
export const MLFLOW_APP_DEFAULT = 'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerMlflowApp';

/** A template that allows these actions. */
export function allowing(...actions: string[]): string {
  return JSON.stringify({ Effect: 'Allow', Action: actions });
}

export const DESCRIBE_ONLY = allowing('sagemaker:DescribeMlflowApp');

/** A customer managed permission for MLflow Apps that only describes, unless told otherwise. */
export async function createPermission(
  ram: RAMClient,
  name: string,
  more: Partial<CreatePermissionRequest> = {},
): Promise<ResourceSharePermissionSummary & { readonly arn: string }> {
  const { permission } = await ram.send(
    new CreatePermissionCommand({ name, resourceType: MLFLOW_APP, policyTemplate: DESCRIBE_ONLY, ...more }),
  );
  return permission as ResourceSharePermissionSummary & { readonly arn: string };
}
