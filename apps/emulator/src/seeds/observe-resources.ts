import { partitionOfRegion } from '@mlapps/aws-identity/partition';

import { MLFLOW_APPS } from '../services/sagemaker/app-directory.js';
import type { DomainRecord } from '../services/sagemaker/domain.js';
import { isDeleted, type MlflowAppRecord } from '../services/sagemaker/mlflow-app.js';
import { readyMadeAppOf } from '../services/sagemaker/ready-made-app.js';
import type { Scope } from '../store/control-store.js';
import type { SeedEntity } from './seed-entity.js';
import { defaultRole } from './seed-names.js';
import type { SeedParts } from './seed-parts.js';

/** Buckets, domains, apps and quotas; without ready-made apps and their buckets, which every emulator makes itself. */
export function observeResources(parts: SeedParts): SeedEntity[] {
  return [
    ...observeBuckets(parts),
    ...parts.store.scopes('domain').flatMap((scope) =>
      parts
        .domainsOf(scope)
        .list()
        .map((domain) => observeDomain(domain, scope)),
    ),
    ...parts.store.scopes(MLFLOW_APPS).flatMap((scope) => observeApps(scope, parts)),
    ...observeQuotas(parts),
  ];
}

function readyMade({ account, region }: Scope) {
  return readyMadeAppOf(partitionOfRegion(region).id, region, account);
}

function observeBuckets({ s3 }: SeedParts): SeedEntity[] {
  const { buckets } = s3.store;
  return buckets.all().flatMap((bucket): SeedEntity[] => {
    const { name, account, region } = bucket;
    const policy = buckets.setting(bucket, 'policy');
    if (policy === undefined && name === readyMade(bucket).bucket) return [];
    const kept = policy === undefined ? {} : { policy: JSON.parse(policy) as Record<string, unknown> };
    return [{ kind: 'bucket', path: [], value: { name, account, region, ...kept } }];
  });
}

function observeDomain({ id, given, tags }: DomainRecord, scope: Scope): SeedEntity {
  const value = {
    ...scope,
    id,
    name: given.DomainName!,
    vpc: given.VpcId!,
    subnets: given.SubnetIds!,
    role: given.DefaultUserSettings?.ExecutionRole ?? defaultRole(scope),
    tags,
  };
  return { kind: 'domain', path: [], value };
}

function observeApps(scope: Scope, parts: SeedParts): SeedEntity[] {
  const now = parts.clock.now();
  return parts
    .appsOf(scope)
    .list()
    .filter((app) => !isDeleted(app, now) && app.id !== readyMade(scope).id)
    .map((app) => observeApp(app, scope));
}

function observeApp(app: MlflowAppRecord, scope: Scope): SeedEntity {
  const value = {
    ...scope,
    id: app.id,
    name: app.name,
    artifactStore: app.artifactStoreUri,
    role: app.roleArn,
    default: app.accountDefaultStatus === 'ENABLED',
    defaultForDomains: app.defaultDomainIds,
    modelRegistration: app.modelRegistrationMode === 'AutoModelRegistrationEnabled',
    maintenanceWindow: app.weeklyMaintenanceWindowStart,
    tags: app.tags,
  };
  return { kind: 'app', path: [], value };
}

function observeQuotas({ quotas, clock }: SeedParts): SeedEntity[] {
  return quotas.appliedScopes().flatMap((scope) =>
    quotas.quotas('sagemaker').flatMap((quota): SeedEntity[] => {
      const value = quotas.appliedValue(quota, scope, clock.now());
      if (value === undefined) return [];
      return [{ kind: 'quota', path: [], value: { ...scope, service: quota.service, code: quota.code, value } }];
    }),
  );
}
