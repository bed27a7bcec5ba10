import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { MountedService } from '../mounted-service.js';
import type { RoleDirectory } from '../services/iam/role-directory.js';
import type { MountedOrganizations } from '../services/organizations/mount.js';
import type { S3 } from '../services/s3/s3.js';
import type { ShareStore } from '../services/ram/share-store.js';
import type { QuotaStore } from '../services/servicequotas/quota-store.js';
import type { DomainRecord } from '../services/sagemaker/domain.js';
import type { MlflowAppRecord } from '../services/sagemaker/mlflow-app.js';
import type { Collection, ControlStore, Scope } from '../store/control-store.js';

/** What seeds are made and read with. */
export interface SeedParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly store: ControlStore;
  /** By signing name. */
  readonly services: ReadonlyMap<string, MountedService>;
  readonly organizations: MountedOrganizations;
  readonly roles: RoleDirectory;
  readonly shares: ShareStore;
  readonly quotas: QuotaStore;
  readonly s3: S3;
  appsOf(scope: Scope): Collection<MlflowAppRecord>;
  domainsOf(scope: Scope): Collection<DomainRecord>;
  prepareAccount(account: string, region: string): void;
}
