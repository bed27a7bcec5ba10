import type { CreateMlflowAppRequest, UpdateMlflowAppRequest } from '@aws-sdk/client-sagemaker';
import { mlflowAppArn } from '@mlapps/aws-identity/arn';

import type { SageMakerContext } from './context.js';
import { assignedWindow } from './maintenance.js';
import { mlflowVersionOf } from './mlflow-app-version.js';
import { newMlflowAppId, type MlflowAppChange, type MlflowAppRecord } from './mlflow-app.js';
import { userContextOf } from './user-context.js';

type Birth = Pick<SageMakerContext, 'account' | 'region' | 'partition' | 'caller' | 'settings' | 'ids' | 'now'>;

/** A new app in status Creating (or Created, when creation takes no time). The input has passed its constraints. */
export function newMlflowApp(
  input: CreateMlflowAppRequest,
  tags: MlflowAppRecord['tags'],
  ctx: Birth,
  id: string = newMlflowAppId(ctx.ids),
): MlflowAppRecord {
  const now = ctx.now().getTime();
  const by = userContextOf(ctx.caller);
  return {
    id,
    arn: mlflowAppArn(ctx.partition, ctx.region, ctx.account, id),
    name: input.Name!,
    artifactStoreUri: input.ArtifactStoreUri!,
    roleArn: input.RoleArn!,
    kmsKeyId: input.KmsKeyId,
    modelRegistrationMode: input.ModelRegistrationMode ?? 'AutoModelRegistrationDisabled',
    weeklyMaintenanceWindowStart: input.WeeklyMaintenanceWindowStart ?? assignedWindow(parseInt(ctx.ids.hex(4), 16) / 2 ** 32),
    accountDefaultStatus: input.AccountDefaultStatus ?? 'DISABLED',
    defaultDomainIds: input.DefaultDomainIdList ?? [],
    tags,
    mlflowVersion: ctx.settings.offeredVersion.version,
    createdAt: now,
    createdBy: by,
    modifiedAt: now,
    modifiedBy: by,
    change: change('create', input.Name!, ctx),
  };
}

/** The app with what the request gives; RoleArn and KmsKeyId cannot change. */
export function updatedMlflowApp(app: MlflowAppRecord, input: UpdateMlflowAppRequest, ctx: SageMakerContext): MlflowAppRecord {
  const name = input.Name ?? app.name;
  return {
    ...modified(app, ctx),
    name,
    artifactStoreUri: input.ArtifactStoreUri ?? app.artifactStoreUri,
    modelRegistrationMode: input.ModelRegistrationMode ?? app.modelRegistrationMode,
    weeklyMaintenanceWindowStart: input.WeeklyMaintenanceWindowStart ?? app.weeklyMaintenanceWindowStart,
    accountDefaultStatus: input.AccountDefaultStatus ?? app.accountDefaultStatus,
    defaultDomainIds: input.DefaultDomainIdList ?? app.defaultDomainIds,
    change: change('update', name, ctx),
  };
}

/** The app on its way out; a deleted app is nobody's default. */
export function deletedMlflowApp(app: MlflowAppRecord, ctx: SageMakerContext): MlflowAppRecord {
  return { ...modified(app, ctx), change: change('delete', app.name, ctx) };
}

/** An upgrade that has happened is written down, so that a later offer does not rewrite it. */
function modified(app: MlflowAppRecord, ctx: SageMakerContext): MlflowAppRecord {
  const now = ctx.now().getTime();
  return { ...app, mlflowVersion: mlflowVersionOf(app, now, ctx.settings), modifiedAt: now, modifiedBy: userContextOf(ctx.caller) };
}

function change(kind: MlflowAppChange['kind'], name: string, ctx: Birth): MlflowAppChange {
  const seconds = { create: ctx.settings.createSeconds, update: ctx.settings.updateSeconds, delete: ctx.settings.deleteSeconds }[kind];
  const { failingChanges } = ctx.settings;
  return {
    kind,
    finishesAt: ctx.now().getTime() + seconds * 1000,
    fails: failingChanges.has(`${kind}:${name}`) || failingChanges.has(`${kind}:*`),
  };
}
