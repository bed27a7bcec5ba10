import { partitionOfRegion } from '@mlapps/aws-identity/partition';

import { rootCaller } from '../credentials.js';
import type { Collection, Scope } from '../store/control-store.js';
import { newRole, roleKey } from './iam/role.js';
import type { RoleDirectory } from './iam/role-directory.js';
import { trustPolicyFor } from './iam/trust-policy.js';
import type { S3 } from './s3/s3.js';
import type { SageMakerSettings } from './sagemaker/context.js';
import { isDeleted, type MlflowAppRecord } from './sagemaker/mlflow-app.js';
import { putReadyMadeApp, readyMadeAppOf } from './sagemaker/ready-made-app.js';
import type { ServiceParts } from './services.js';

/** https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-app-setup-prerequisites-iam.html */
export const SERVICE_ROLE_TRUST = trustPolicyFor({ Service: 'sagemaker.amazonaws.com' });

export interface ReadyMadeStores {
  readonly settings: SageMakerSettings;
  readonly roles: RoleDirectory;
  readonly s3: S3;
  appsOf(scope: Scope): Collection<MlflowAppRecord>;
}

/**
 * Gives an account its default app, with role and bucket, the first time it is seen in a Region. What a user deletes stays deleted:
 * only an account without a mark is prepared. Regions without MLflow Apps are left alone.
 */
export function readyMadeAccounts(
  parts: ServiceParts,
  { settings, roles, s3, appsOf }: ReadyMadeStores,
): (account: string, region: string) => void {
  const { config, clock, ids, store, localstack } = parts;
  return (account, region) => {
    if (!config.defaultApp || !settings.regions.has(region)) return;
    if (localstack && !localstack.readyMade.isWanted(account, region)) {
      const { bucket, roleName, rolePath } = readyMadeAppOf(partitionOfRegion(region).id, region, account);
      localstack.readyMade.want(account, { region, bucket, roleName, rolePath, trustPolicy: SERVICE_ROLE_TRUST });
    }
    const scope = { account, region };
    const marks = store.collection<{ readonly at: number }>('prepared', scope);
    if (marks.get('default-app')) return;

    const partition = partitionOfRegion(region).id;
    const ready = readyMadeAppOf(partition, region, account);
    const ctx = { ...scope, partition, ids, caller: rootCaller(account, account, partition), now: () => new Date(clock.now()) };
    const now = clock.now();
    // e.g. from a seed
    const hasDefault = appsOf(scope)
      .list()
      .some((app) => app.accountDefaultStatus === 'ENABLED' && !isDeleted(app, now));
    if (hasDefault) return marks.put('default-app', { at: now });
    if (!localstack && !s3.store.buckets.find(ready.bucket)) s3.store.buckets.add({ name: ready.bucket, account, region, created: now });
    store.transaction(() => {
      const accountRoles = roles.ofAccount(account);
      const role = newRole({ RoleName: ready.roleName, Path: ready.rolePath, AssumeRolePolicyDocument: SERVICE_ROLE_TRUST }, {}, ctx);
      if (!localstack && !accountRoles.get(roleKey(role.name))) accountRoles.put(roleKey(role.name), role);
      putReadyMadeApp(ready, { ...ctx, apps: appsOf(scope), settings });
      marks.put('default-app', { at: now });
    });
  };
}
