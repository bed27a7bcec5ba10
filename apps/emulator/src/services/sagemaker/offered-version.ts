import type { ControlStore } from '../../store/control-store.js';
import { MLFLOW_APPS } from './app-directory.js';
import type { OfferedVersion, SageMakerSettings } from './context.js';
import type { MlflowAppRecord } from './mlflow-app.js';
import { mlflowVersionOf } from './mlflow-app-version.js';

const EVERYWHERE = { account: 'global', region: 'global' };

/**
 * The version offered now and since when. When it differs from the last start's, every app is first written down with the version
 * it runs by then, so that upgrades it had already got are kept.
 */
export function offerVersion(
  version: string,
  store: ControlStore,
  now: number,
  maintenanceMinutes: SageMakerSettings['maintenanceMinutes'],
): OfferedVersion {
  const offers = store.collection<OfferedVersion>('offered-version', EVERYWHERE);
  const last = offers.get('mlflow');
  if (last?.version === version) return last;
  const offered = { version, since: now };
  store.transaction(() => {
    if (last) settleVersions(store, now, last, maintenanceMinutes);
    offers.put('mlflow', offered);
  });
  return offered;
}

function settleVersions(store: ControlStore, now: number, offeredVersion: OfferedVersion, maintenanceMinutes: number): void {
  for (const scope of store.scopes(MLFLOW_APPS)) {
    const apps = store.collection<MlflowAppRecord>(MLFLOW_APPS, scope);
    for (const [id, app] of apps.entries()) {
      const mlflowVersion = mlflowVersionOf(app, now, { offeredVersion, maintenanceMinutes });
      if (mlflowVersion !== app.mlflowVersion) apps.put(id, { ...app, mlflowVersion });
    }
  }
}
