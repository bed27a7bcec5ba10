import type { AccountDefaultStatus, MlflowAppStatus, ModelRegistrationMode } from '@aws-sdk/client-sagemaker';

import type { IdSource } from '../../request-context.js';
import type { UserContextRecord } from './user-context.js';

/** An app as it is stored. Status is never stored: it follows from the last change and the clock, see {@link statusOf}. */
export interface MlflowAppRecord {
  /** `app-` and 12 characters of `A-Z2-7`; the last segment of the ARN. */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly artifactStoreUri: string;
  readonly roleArn: string;
  readonly kmsKeyId?: string;
  readonly modelRegistrationMode: ModelRegistrationMode;
  /** `Tue:03:30`, UTC. */
  readonly weeklyMaintenanceWindowStart: string;
  readonly accountDefaultStatus: AccountDefaultStatus;
  readonly defaultDomainIds: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  /** The version installed at creation or by the last finished upgrade. */
  readonly mlflowVersion: string;
  readonly createdAt: number;
  readonly createdBy: UserContextRecord;
  readonly modifiedAt: number;
  readonly modifiedBy: UserContextRecord;
  readonly change: MlflowAppChange;
}

/** The last change of an app: it is under way until `finishesAt` and then done, or failed. */
export interface MlflowAppChange {
  readonly kind: 'create' | 'update' | 'delete';
  /** Milliseconds since the epoch. */
  readonly finishesAt: number;
  readonly fails: boolean;
}

const STATUSES: Readonly<Record<MlflowAppChange['kind'], { during: MlflowAppStatus; done: MlflowAppStatus; failed: MlflowAppStatus }>> = {
  create: { during: 'Creating', done: 'Created', failed: 'CreateFailed' },
  update: { during: 'Updating', done: 'Updated', failed: 'UpdateFailed' },
  delete: { during: 'Deleting', done: 'Deleted', failed: 'DeleteFailed' },
};

export function statusOf(app: MlflowAppRecord, now: number): MlflowAppStatus {
  const { during, done, failed } = STATUSES[app.change.kind];
  if (now < app.change.finishesAt) return during;
  return app.change.fails ? failed : done;
}

/** When the status last became what it is: the end of the last change, or its start while it is under way. */
export function lastModifiedAt(app: MlflowAppRecord, now: number): number {
  return now < app.change.finishesAt ? app.modifiedAt : Math.max(app.modifiedAt, app.change.finishesAt);
}

/** A change is under way and another must wait. */
export function isChanging(app: MlflowAppRecord, now: number): boolean {
  return now < app.change.finishesAt;
}

/** The app answers MLflow requests: it was created and is not on its way out. An update does not interrupt it. */
export function isServing(app: MlflowAppRecord, now: number): boolean {
  const status = statusOf(app, now);
  return status === 'Created' || status === 'Updated' || status === 'Updating' || status === 'UpdateFailed' || status === 'DeleteFailed';
}

/** Deleted, whether or not Describe still shows it. */
export function isDeleted(app: MlflowAppRecord, now: number): boolean {
  return statusOf(app, now) === 'Deleted';
}

/** Deleted for longer than `seconds`: Describe answers ResourceNotFound from now on. */
export function isForgotten(app: MlflowAppRecord, now: number, seconds: number): boolean {
  return isDeleted(app, now) && now >= app.change.finishesAt + seconds * 1000;
}

/** Six ids in public examples, all of these 32 characters: app-ANFQ3RACFV2G, app-J5AYUG4AJHVW, … */
export const APP_ID_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function newMlflowAppId(ids: IdSource): string {
  return `app-${ids.pick(APP_ID_ALPHABET, 12)}`;
}
