import { createAwsServer } from '@mlapps/aws-protocol/aws-server';
import type { Logger } from 'pino';

import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import type { SessionKeys } from '../credentials.js';
import { BACKED, type Localstack } from '../localstack/localstack.js';
import { type MountedService, mountService } from '../mounted-service.js';
import type { IdSource } from '../request-context.js';
import type { Collection, ControlStore, Scope } from '../store/control-store.js';
import { createRoleDirectory } from './iam/role-directory.js';
import { iam } from './iam/service.js';
import { notImplemented } from './not-implemented.js';
import { mountOrganizations } from './organizations/mount.js';
import type { OrganizationDirectory } from './organizations/organization-directory.js';
import { mountRam } from './ram/mount.js';
import type { ShareStore } from './ram/share-store.js';
import { readyMadeAccounts } from './ready-made-account.js';
import type { S3 } from './s3/s3.js';
import type { DomainRecord } from './sagemaker/domain.js';
import { type AppDirectory, MLFLOW_APPS } from './sagemaker/app-directory.js';
import type { SageMakerSettings } from './sagemaker/context.js';
import { isDeleted, isForgotten, type MlflowAppRecord } from './sagemaker/mlflow-app.js';
import { offerVersion } from './sagemaker/offered-version.js';
import { sagemaker } from './sagemaker/service.js';
import { type UiSessions, createUiSessions } from './sagemaker/ui-session.js';
import { mountServiceQuotas } from './servicequotas/mount.js';
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
  readonly localstack: Localstack | undefined;
  onInternalError(error: unknown, operation: string, requestId: string): void;
  /** Removes what an app logged. */
  forgetRuns(appId: string): void;
}

/** The AWS services in their places, and what the rest of the emulator needs of them. */
export interface Services {
  /** By signing name. */
  readonly services: ReadonlyMap<string, MountedService>;
  readonly uiSessions: UiSessions;
  readonly sagemakerSettings: SageMakerSettings;
  readonly sessionKeys: SessionKeys;
  readonly organizations: OrganizationDirectory;
  readonly shares: ShareStore;
  prepareAccount(account: string, region: string): void;
  /** Ids of all apps, or of one account's. */
  appIds(account?: string): string[];
  /** Clears away what was deleted long enough ago. */
  sweep(): void;
  /** Forgets the records of all accounts, or of one; what apps logged is not among them. */
  reset(account?: string): void;
}

const EVERYWHERE = { account: 'global', region: 'global' };

export function mountServices(parts: ServiceParts): Services {
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
  const organizations = mountOrganizations(parts, { roles, ram: () => ram.effects });
  const ram = mountRam(parts, { organizations, roles, apps });
  const quotas = mountServiceQuotas(parts);
  const appsOf = (scope: Scope): Collection<MlflowAppRecord> => store.collection(MLFLOW_APPS, scope);

  const sweep = (): void => {
    const now = clock.now();
    sessions.sweep(now);
    localstack?.sweep(now);
    for (const scope of store.scopes(MLFLOW_APPS)) {
      const apps = appsOf(scope);
      for (const app of apps.list()) {
        if (!isDeleted(app, now)) continue;
        forgetRuns(app.id);
        if (isForgotten(app, now, config.deletedSeconds)) apps.delete(app.id);
      }
    }
  };

  const mounted = [
    mountService(
      createAwsServer(sagemaker, { onInternalError }),
      (request) => ({
        ...request,
        apps: appsOf(request),
        domains: store.collection<DomainRecord>('domain', request),
        settings: sagemakerSettings,
        uiSessions,
        refusesRole: (arn: string) =>
          localstack ? undefined : roles.refusesService(arn, 'sagemaker.amazonaws.com', config.checkRoles, { account: request.account }),
        forgetRuns,
      }),
      notImplemented('SageMaker'),
    ),
    mountService(
      createAwsServer(sts, { onInternalError }),
      (request) => ({ ...request, sessions, roleDirectory: roles, assumeUnknownRoles: config.signatures === 'lenient' }),
      notImplemented('STS'),
    ),
    mountService(
      createAwsServer(iam, { onInternalError }),
      (request) => ({ ...request, roles: roles.ofAccount(request.account) }),
      notImplemented('IAM'),
    ),
    s3.service,
    organizations.service,
    ram.service,
    quotas.service,
  ].map((service) => (localstack && BACKED.has(service.name) ? localstack.inPlaceOf(service) : service));

  return {
    services: new Map(mounted.map((service) => [service.name, service])),
    uiSessions,
    sagemakerSettings,
    sessionKeys: localstack ? { find: (id) => sessions.find(id) ?? localstack.findSession(id) } : sessions,
    organizations: organizations.directory,
    shares: ram.shares,
    prepareAccount: readyMadeAccounts(parts, { settings: sagemakerSettings, roles, s3, appsOf }),
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

function sagemakerSettingsOf({ config, store, clock }: ServiceParts): SageMakerSettings {
  return {
    appLimit: config.appLimit,
    domainLimit: config.domainLimit,
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
