import type { ResourceQuota } from '@mlapps/catalog/quotas';

import type { Collection } from '../../store/control-store.js';
import type { RequestContext } from '../../request-context.js';
import type { DomainRecord } from './domain.js';
import type { MlflowAppRecord } from './mlflow-app.js';
import type { UiSessions } from './ui-session.js';

/** What SageMaker operations get: the request, and the records of its account and Region. */
export interface SageMakerContext extends RequestContext {
  readonly apps: Collection<MlflowAppRecord>;
  readonly domains: Collection<DomainRecord>;
  /** The records of another account in the same Region; only for what the decision let through. */
  ofAccount(account: string): Pick<SageMakerContext, 'apps' | 'domains'>;
  readonly settings: SageMakerSettings;
  readonly uiSessions: UiSessions;
  /** The value of a quota that counts for the account in the Region: the applied one, or the default. */
  limitOf(quota: ResourceQuota): number;
  /** Why the service may not assume this role, or nothing when it may. */
  refusesRole(roleArn: string): string | undefined;
  /** Removes everything the app logged; artifacts in S3 stay, as they do in AWS. */
  forgetRuns(appId: string): void;
}

export interface SageMakerSettings {
  readonly createSeconds: number;
  readonly updateSeconds: number;
  readonly deleteSeconds: number;
  /** How long Describe shows a deleted app as `Deleted`. */
  readonly deletedSeconds: number;
  /** Length of the weekly maintenance. */
  readonly maintenanceMinutes: number;
  /** The version new apps get and old ones are upgraded to in their next window, and when it was first offered. */
  readonly offeredVersion: OfferedVersion;
  /** Regions that have MLflow Apps. */
  readonly regions: ReadonlySet<string>;
  /** Changes that end in a failed status: `create:<name>`, `update:<name>`, `delete:<name>`, or `create:*`. */
  readonly failingChanges: ReadonlySet<string>;
}

export interface OfferedVersion {
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}
