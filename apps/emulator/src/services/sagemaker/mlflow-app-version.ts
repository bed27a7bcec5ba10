import { maintenanceFinishedSince } from './maintenance.js';
import type { OfferedVersion, SageMakerSettings } from './context.js';
import type { MlflowAppRecord } from './mlflow-app.js';

/** The version an app runs: the one it was created with until a maintenance window has passed since a newer one was offered. */
export function mlflowVersionOf(
  app: MlflowAppRecord,
  now: number,
  settings: Pick<SageMakerSettings, 'offeredVersion' | 'maintenanceMinutes'>,
): string {
  const offered: OfferedVersion = settings.offeredVersion;
  if (app.mlflowVersion === offered.version) return offered.version;
  const since = Math.max(app.createdAt, offered.since);
  return maintenanceFinishedSince(app.weeklyMaintenanceWindowStart, since, now, settings.maintenanceMinutes)
    ? offered.version
    : app.mlflowVersion;
}
