import { parseMlflowAppArn } from '@mlapps/aws-identity/arn';

import type { ControlStore, Scope } from '../../store/control-store.js';
import type { MlflowAppRecord } from './mlflow-app.js';

export const MLFLOW_APPS = 'mlflow-app';

/** Finds apps across accounts, for the data plane. */
export interface AppDirectory {
  find(arn: string): MlflowAppRecord | undefined;
  /** Ids are unique across accounts. */
  findById(id: string): MlflowAppRecord | undefined;
  /** Forget where ids were found, after state was removed. */
  clear(): void;
}

export function createAppDirectory(store: ControlStore): AppDirectory {
  const scopes = new Map<string, Scope>();
  const inScope = (scope: Scope, id: string): MlflowAppRecord | undefined => store.collection<MlflowAppRecord>(MLFLOW_APPS, scope).get(id);

  return {
    find: (arn) => {
      const parsed = parseMlflowAppArn(arn);
      const app = parsed && inScope(parsed, parsed.appId);
      return app?.arn === arn ? app : undefined;
    },
    findById: (id) => {
      const known = scopes.get(id);
      const app = known && inScope(known, id);
      if (app) return app;
      const scope = store.scopes(MLFLOW_APPS).find((candidate) => inScope(candidate, id));
      if (!scope) return undefined;
      scopes.set(id, scope);
      return inScope(scope, id);
    },
    clear: () => scopes.clear(),
  };
}
