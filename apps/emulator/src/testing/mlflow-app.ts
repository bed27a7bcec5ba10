import { CreateMlflowAppCommand, type CreateMlflowAppRequest, type SageMakerClient } from '@aws-sdk/client-sagemaker';

/** The least an app is made from. */
export const APP_INPUT = {
  Name: 'team',
  ArtifactStoreUri: 's3://team-artifacts/mlflow',
  RoleArn: 'arn:aws:iam::123456789012:role/service-role/MlflowRole',
};

/** Creates an app through the real client. */
export async function createApp(sagemaker: SageMakerClient, input: Partial<CreateMlflowAppRequest> = {}): Promise<{ Arn: string }> {
  const { Arn } = await sagemaker.send(new CreateMlflowAppCommand({ ...APP_INPUT, ...input }));
  return { Arn: Arn! };
}
