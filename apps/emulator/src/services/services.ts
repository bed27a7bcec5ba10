import { parseArn } from '@mlapps/aws-identity/arn';
import { createAwsServer } from '@mlapps/aws-protocol/aws-server';
import type { Logger } from 'pino';

import { type AdmitBy, createAdmission } from '../authorization/admission.js';
import { type Authorizer, createAuthorizer } from '../authorization/authorize.js';
import type { NamedRoles } from '../authorization/named-principal.js';
import type { AuthorizationContext, Tags } from '../authorization/request.js';
import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { SessionKeys } from '../credentials.js';
import { BACKED, type Localstack } from '../localstack/localstack.js';
import { type MountedService, mountService } from '../mounted-service.js';
import type { IdSource } from '../request-context.js';
import { createSeeds, type Seeds } from '../seeds/seeds.js';
import type { Collection, ControlStore, Scope } from '../store/control-store.js';
import { roleKey } from './iam/role.js';
import { createRoleDirectory, type RoleDirectory } from './iam/role-directory.js';
import { iamAccess } from './iam/resources.js';
import { iam } from './iam/service.js';
import { notImplemented } from './not-implemented.js';
import { mountOrganizations } from './organizations/mount.js';
import { restoreAccount } from './organizations/restore-account.js';
import { mountRam } from './ram/mount.js';
import { readyMadeAccounts } from './ready-made-account.js';
import type { S3 } from './s3/s3.js';
import type { DomainRecord } from './sagemaker/domain.js';
import { type AppDirectory, MLFLOW_APPS } from './sagemaker/app-directory.js';
import { artifactHint } from './sagemaker/artifact-hint.js';
import type { SageMakerSettings } from './sagemaker/context.js';
import type { MlflowAppRecord } from './sagemaker/mlflow-app.js';
import { mountSageMaker } from './sagemaker/mount.js';
import { offerVersion } from './sagemaker/offered-version.js';
import { sweepApps } from './sagemaker/sweep-apps.js';
import { type UiSessions, createUiSessions } from './sagemaker/ui-session.js';
import { usageOf } from './sagemaker/usage.js';
import { mountServiceQuotas } from './servicequotas/mount.js';
import { stsAccess } from './sts/resources.js';
import { sts } from './sts/service.js';
import { createSessionStore } from './sts/session-store.js';

/** What services are made of. */
export interface ServiceParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly store: ControlStore;
  readonly log: Logger;
  readonly s3: S3;
  readonly apps: AppDirectory;
  /** Makes what decides each request of a service before its operation runs. */
  readonly admitBy: AdmitBy;
  readonly localstack: Localstack | undefined;
  onInternalError(error: unknown, operation: string, requestId: string): void;
  /** Removes what an app logged. */
  forgetRuns(appId: string): void;
}

/** What a decision needs to be told, for a request that nobody makes. */
export interface AccessDirectory extends NamedRoles {
  /** Owner and policy of a resource whose ARN does not name its account. */
  ofResource(arn: string): Pick<AuthorizationContext, 'resourceAccount' | 'resourcePolicy'>;
}

/** The AWS services in their places, and what the rest of the emulator needs of them. */
export interface Services {
  /** By signing name. */
  readonly services: ReadonlyMap<string, MountedService>;
  readonly uiSessions: UiSessions;
  readonly sagemakerSettings: SageMakerSettings;
  readonly sessionKeys: SessionKeys;
  readonly authorizer: Authorizer;
  readonly access: AccessDirectory;
  readonly seeds: Seeds;
  restoreAccount(account: string): string | undefined;
  /** What to tell an account that a bucket of another keeps out. */
  bucketHint(bucket: { readonly name: string; readonly account: string }, account: string): string | undefined;
  prepareAccount(account: string, region: string): void;
  /** Ids of all apps, or of one account's. */
  appIds(account?: string): string[];
  /** Clears away what was deleted long enough ago. */
  sweep(): void;
  /** Forgets the records of all accounts, or of one; what apps logged is not among them. */
  reset(account?: string): void;
}

const EVERYWHERE = { account: 'global', region: 'global' };

export function mountServices(given: Omit<ServiceParts, 'admitBy'>): Services {
  const admitBy = createAdmission(() => authorizer);
  const parts: ServiceParts = { ...given, admitBy };
  const { config, clock, ids, store, log, s3, apps, localstack, forgetRuns, onInternalError } = parts;
  const sagemakerSettings = sagemakerSettingsOf(parts);
  const roles = createRoleDirectory(store);
  const sessions = createSessionStore(store);
  const uiSessions = createUiSessions({
    tokens: store.collection('ui-token', EVERYWHERE),
    sessions: store.collection('ui-session', EVERYWHERE),
    ids,
    clock,
    uiDomain: config.uiDomain,
  });
  const organizations = mountOrganizations(parts, { roles, ram: () => ram.effects, quotas: () => quotas });
  const ram = mountRam(parts, { organizations, roles, apps });
  const authorizer = createAuthorizer({
    organizations: organizations.directory,
    grants: ram.shares.grants,
    findRole: (arn) => roles.find(arn),
    tagsOf: (resource) => tagsOfResource(resource, parts, roles),
    enforceIam: config.enforceIam,
    assumeUnknownRoles: config.signatures === 'lenient',
  });
  const appsOf = (scope: Scope): Collection<MlflowAppRecord> => store.collection(MLFLOW_APPS, scope);
  const domainsOf = (scope: Scope): Collection<DomainRecord> => store.collection('domain', scope);
  const quotas = mountServiceQuotas(parts, {
    organizations,
    usageOf: (code, scope) => usageOf(code, { apps: appsOf(scope), domains: domainsOf(scope) }, clock.now()),
  });

  const sweep = (): void => {
    const now = clock.now();
    sessions.sweep(now);
    ram.sweep();
    localstack?.sweep(now);
    sweepApps({ store, deletedSeconds: config.deletedSeconds, appsOf, forgetRuns }, now);
  };

  const mounted = [
    mountSageMaker(parts, { settings: sagemakerSettings, roles, quotas: quotas.quotas, uiSessions, appsOf, domainsOf }),
    mountService(
      createAwsServer(sts, { onInternalError, admit: admitBy(stsAccess) }),
      (request) => ({ ...request, sessions, roleDirectory: roles, assumeUnknownRoles: config.signatures === 'lenient' }),
      notImplemented('STS'),
    ),
    mountService(
      createAwsServer(iam, { onInternalError, admit: admitBy(iamAccess) }),
      (request) => ({ ...request, roles: roles.ofAccount(request.account) }),
      notImplemented('IAM'),
    ),
    s3.service,
    organizations.service,
    ram.service,
    quotas.service,
  ].map((service) => (localstack && BACKED.has(service.name) ? localstack.inPlaceOf(service) : service));

  const services = new Map(mounted.map((service) => [service.name, service]));
  const prepareAccount = readyMadeAccounts(parts, { settings: sagemakerSettings, roles, s3, appsOf });

  return {
    services,
    uiSessions,
    sagemakerSettings,
    sessionKeys: localstack ? { find: (id) => sessions.find(id) ?? localstack.findSession(id) } : sessions,
    authorizer,
    access: {
      findArn: (account, name) => roles.ofAccount(account).get(roleKey(name))?.arn,
      ofResource: (arn) => ownerAndPolicyOf(arn, s3),
    },
    prepareAccount,
    restoreAccount: (account) => restoreAccount(account, organizations.store, clock.now()),
    seeds: createSeeds({
      ...parts,
      services,
      organizations,
      roles,
      shares: ram.shares,
      quotas: quotas.quotas,
      appsOf,
      domainsOf,
      prepareAccount,
    }),
    bucketHint: (bucket, account) => artifactHint(store, clock.now(), bucket, account),
    appIds: (account) =>
      appScopes(store, account).flatMap((scope) =>
        appsOf(scope)
          .list()
          .map((app) => app.id),
      ),
    sweep: () => {
      try {
        sweep();
      } catch (error) {
        // nobody waits for it, and the next one tries again
        log.error({ err: error }, 'deleted records not cleared away');
      }
    },
    reset: (account) => {
      s3.purge(account);
      store.clear(account);
      ram.shares.clear();
      // sessions are kept for all accounts together, and the ready-made app comes back under the same ARN
      if (account !== undefined) uiSessions.forget(account);
    },
  };
}

function appScopes(store: ControlStore, account: string | undefined): Scope[] {
  return store.scopes(MLFLOW_APPS).filter((scope) => account === undefined || scope.account === account);
}

/** A bucket's; everything else has its account in its ARN. */
function ownerAndPolicyOf(arn: string, { store, policies }: S3): ReturnType<AccessDirectory['ofResource']> {
  const parsed = parseArn(arn);
  const bucket = parsed?.service === 's3' ? store.buckets.find(parsed.resource.split('/', 1)[0]!) : undefined;
  return bucket ? { resourceAccount: bucket.account, resourcePolicy: policies.of(bucket) } : {};
}

/** Tags of an app, a domain or a role. */
function tagsOfResource(arn: string, { apps, store }: ServiceParts, roles: RoleDirectory): Tags | undefined {
  const parsed = parseArn(arn);
  if (parsed?.service === 'iam') return roles.find(arn)?.tags;
  if (parsed?.service !== 'sagemaker') return undefined;
  if (!parsed.resource.startsWith('domain/')) return apps.find(arn)?.tags;
  return store.collection<DomainRecord>('domain', parsed).get(parsed.resource.slice('domain/'.length))?.tags;
}

function sagemakerSettingsOf({ config, store, clock }: ServiceParts): SageMakerSettings {
  return {
    createSeconds: config.createSeconds,
    updateSeconds: config.updateSeconds,
    deleteSeconds: config.deleteSeconds,
    deletedSeconds: config.deletedSeconds,
    maintenanceMinutes: config.maintenanceMinutes,
    offeredVersion: offerVersion(config.mlflowVersion, store, clock.now(), config.maintenanceMinutes),
    regions: new Set(config.regions),
    failingChanges: new Set(config.failingChanges),
  };
}
