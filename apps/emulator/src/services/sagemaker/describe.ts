import type { DescribeMlflowAppResponse, MlflowAppSummary } from '@aws-sdk/client-sagemaker';

import type { SageMakerSettings } from './context.js';
import { maintenanceStatus } from './maintenance.js';
import { mlflowVersionOf } from './mlflow-app-version.js';
import { lastModifiedAt, statusOf, type MlflowAppRecord } from './mlflow-app.js';
import { describeUserContext } from './user-context.js';

/** Every member DescribeMlflowApp has; KmsKeyId is absent without a customer-managed key. */
export function describeMlflowAppRecord(app: MlflowAppRecord, now: number, settings: SageMakerSettings): DescribeMlflowAppResponse {
  return {
    ...summarizeMlflowApp(app, now, settings),
    ArtifactStoreUri: app.artifactStoreUri,
    RoleArn: app.roleArn,
    KmsKeyId: app.kmsKeyId,
    ModelRegistrationMode: app.modelRegistrationMode,
    AccountDefaultStatus: app.accountDefaultStatus,
    DefaultDomainIdList: [...app.defaultDomainIds],
    CreatedBy: describeUserContext(app.createdBy),
    LastModifiedBy: describeUserContext(app.modifiedBy),
    WeeklyMaintenanceWindowStart: app.weeklyMaintenanceWindowStart,
    MaintenanceStatus: maintenanceStatus(app.weeklyMaintenanceWindowStart, app.createdAt, now, settings.maintenanceMinutes),
  };
}

/** The members ListMlflowApps shows; the model has no default status and no domains here. */
export function summarizeMlflowApp(app: MlflowAppRecord, now: number, settings: SageMakerSettings): MlflowAppSummary {
  return {
    Arn: app.arn,
    Name: app.name,
    Status: statusOf(app, now),
    CreationTime: new Date(app.createdAt),
    LastModifiedTime: new Date(lastModifiedAt(app, now)),
    MlflowVersion: mlflowVersionOf(app, now, settings),
  };
}
