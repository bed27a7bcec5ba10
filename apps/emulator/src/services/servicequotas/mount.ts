import { createAwsServer } from '@mlapps/aws-protocol/aws-server';
import { DOMAIN_QUOTA, MLFLOW_APP_QUOTA } from '@mlapps/catalog/quotas';

import { rootCaller } from '../../credentials.js';
import { type MountedService, mountService } from '../../mounted-service.js';
import type { Scope } from '../../store/control-store.js';
import { notImplemented } from '../not-implemented.js';
import type { MountedOrganizations } from '../organizations/mount.js';
import type { OrganizationRecord } from '../organizations/organization.js';
import { trustService } from '../organizations/trust-service.js';
import type { ServiceParts } from '../services.js';
import { SERVICE_PRINCIPAL } from './find-template.js';
import { newIncrease } from './quota-increase.js';
import { createQuotaStore, type QuotaStore } from './quota-store.js';
import { servicequotasAccess } from './resources.js';
import { servicequotas } from './service.js';

/** Service Quotas in its place, and the limits it lets others have. */
export interface MountedServiceQuotas {
  readonly service: MountedService;
  readonly quotas: QuotaStore;
  /** Requests for a new account what its organization's template asks for. Called inside the transaction that creates the account. */
  accountCreated(account: string, managementAccount: string): void;
}

export interface ServiceQuotasSurroundings {
  readonly organizations: MountedOrganizations;
  /** How many resources of an account and Region count against a quota; nothing when nobody here counts them. */
  usageOf(quotaCode: string, scope: Scope): number | undefined;
}

export function mountServiceQuotas(
  { config, store, ids, clock, onInternalError, admitBy }: ServiceParts,
  { organizations, usageOf }: ServiceQuotasSurroundings,
): MountedServiceQuotas {
  const quotas = createQuotaStore(store, { [MLFLOW_APP_QUOTA.code]: config.appLimit, [DOMAIN_QUOTA.code]: config.domainLimit });
  const settings = { increaseSeconds: config.quotaIncreaseSeconds, increases: config.quotaIncreases };
  const trustServiceQuotas = (organization: OrganizationRecord): void =>
    trustService(organization, SERVICE_PRINCIPAL, clock.now(), organizations.store);
  const service = mountService(
    createAwsServer(servicequotas, { onInternalError, admit: admitBy(servicequotasAccess) }),
    (request) => ({
      ...request,
      quotas,
      settings,
      trustServiceQuotas,
      organizations: organizations.directory,
      usageOf: (code: string) => usageOf(code, request),
    }),
    notImplemented('Service Quotas'),
  );
  const accountCreated = (account: string, managementAccount: string): void => {
    const { association, entries } = quotas.templateOf(managementAccount);
    const organization = organizations.directory.membershipOf(managementAccount)?.organization;
    if (!organization || association.get('association')?.associated !== true) return;
    if (!organizations.directory.trusts(organization.id, SERVICE_PRINCIPAL)) return;
    const caller = rootCaller(managementAccount, managementAccount, organization.partition);
    for (const { region, service: serviceCode, code, desiredValue } of entries.list()) {
      const scope = { account, region };
      const quota = quotas.find(serviceCode, code);
      if (!quota) continue;
      const ctx = { ...scope, quotas, ids, caller, settings, now: () => new Date(clock.now()) };
      const increase = newIncrease(quota, { desiredValue, caseAllowed: true }, ctx);
      quotas.of(scope).increases.put(increase.id, increase);
    }
  };
  return { service, quotas, accountCreated };
}
