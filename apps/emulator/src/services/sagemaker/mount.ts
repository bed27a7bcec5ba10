import { createAwsServer } from '@mlapps/aws-protocol/aws-server';

import { type MountedService, mountService } from '../../mounted-service.js';
import type { Collection, Scope } from '../../store/control-store.js';
import type { RoleDirectory } from '../iam/role-directory.js';
import { notImplemented } from '../not-implemented.js';
import type { QuotaStore } from '../servicequotas/quota-store.js';
import type { ServiceParts } from '../services.js';
import type { SageMakerSettings } from './context.js';
import type { DomainRecord } from './domain.js';
import type { MlflowAppRecord } from './mlflow-app.js';
import { sagemakerAccess } from './resources.js';
import { sagemaker } from './service.js';
import type { UiSessions } from './ui-session.js';

interface SageMakerSurroundings {
  readonly settings: SageMakerSettings;
  readonly roles: RoleDirectory;
  readonly quotas: QuotaStore;
  readonly uiSessions: UiSessions;
  appsOf(scope: Scope): Collection<MlflowAppRecord>;
  domainsOf(scope: Scope): Collection<DomainRecord>;
}

/** SageMaker in its place. */
export function mountSageMaker(parts: ServiceParts, surroundings: SageMakerSurroundings): MountedService {
  const { config, localstack, onInternalError, admitBy, forgetRuns } = parts;
  const { settings, roles, quotas, uiSessions, appsOf, domainsOf } = surroundings;
  return mountService(
    createAwsServer(sagemaker, { onInternalError, admit: admitBy(sagemakerAccess) }),
    (request) => ({
      ...request,
      apps: appsOf(request),
      domains: domainsOf(request),
      ofAccount: (account) => ({ apps: appsOf({ ...request, account }), domains: domainsOf({ ...request, account }) }),
      settings,
      limitOf: (quota) => quotas.limitOf(quota, request, request.now().getTime()),
      uiSessions,
      refusesRole: (arn: string) =>
        localstack ? undefined : roles.refusesService(arn, 'sagemaker.amazonaws.com', config.checkRoles, { account: request.account }),
      forgetRuns,
    }),
    notImplemented('SageMaker'),
  );
}
