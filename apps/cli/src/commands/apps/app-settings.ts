import type { AccountDefaultStatus, ModelRegistrationMode, UpdateMlflowAppRequest } from '@aws-sdk/client-sagemaker';

import { type Members, keys, list } from '../../members.js';

export const defaultStatuses = keys<AccountDefaultStatus>({ ENABLED: true, DISABLED: true });
const registrationModes = keys<ModelRegistrationMode>({ AutoModelRegistrationEnabled: true, AutoModelRegistrationDisabled: true });

/** What can be given at creation and changed later. */
export const appSettings: Members<Omit<UpdateMlflowAppRequest, 'Arn'>> = {
  Name: { value: 'name', text: 'name of the app' },
  ArtifactStoreUri: { value: 's3-uri', text: 'where artifacts go, e.g. s3://team-artifacts/mlflow' },
  ModelRegistrationMode: { value: 'mode', text: 'register models in the SageMaker Model Registry', choices: registrationModes },
  WeeklyMaintenanceWindowStart: { value: 'day:hh:mm', text: 'weekly maintenance in UTC, e.g. Tue:03:30' },
  AccountDefaultStatus: { value: 'status', text: 'whether this is the default app of the account', choices: defaultStatuses },
  DefaultDomainIdList: { value: 'ids', text: 'Studio domains this is the default app of, comma separated', parse: list },
};
