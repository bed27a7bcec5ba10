import type { Collection, ControlStore, Scope } from '../../store/control-store.js';
import { MLFLOW_APPS } from './app-directory.js';
import { isDeleted, isForgotten, type MlflowAppRecord } from './mlflow-app.js';

interface Swept {
  readonly store: ControlStore;
  /** How long a deleted app is shown. */
  readonly deletedSeconds: number;
  appsOf(scope: Scope): Collection<MlflowAppRecord>;
  /** Removes what an app logged. */
  forgetRuns(appId: string): void;
}

/** Clears away what deleted apps logged, and apps that are no longer shown. */
export function sweepApps({ store, deletedSeconds, appsOf, forgetRuns }: Swept, now: number): void {
  for (const scope of store.scopes(MLFLOW_APPS)) {
    const apps = appsOf(scope);
    for (const app of apps.list()) {
      if (!isDeleted(app, now)) continue;
      forgetRuns(app.id);
      if (isForgotten(app, now, deletedSeconds)) apps.delete(app.id);
    }
  }
}
