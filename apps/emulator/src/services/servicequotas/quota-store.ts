import { SAGEMAKER_QUOTAS, type ResourceQuota } from '@mlapps/catalog/quotas';

import type { Collection, ControlStore, Scope } from '../../store/control-store.js';
import {
  type AppliedQuotaRecord,
  type AutoManagementRecord,
  quotaKey,
  type QuotaIncreaseRecord,
  statusOf,
  type TaggedQuotaRecord,
  type TemplateAssociationRecord,
  type TemplateEntryRecord,
  type UtilizationReportRecord,
} from './quota-records.js';

const INCREASES = 'quota-increase';
const APPLIED = 'quota-applied';

/** Quotas of one account in one Region. */
export interface AccountQuotas {
  readonly increases: Collection<QuotaIncreaseRecord>;
  /** By service and code. */
  readonly applied: Collection<AppliedQuotaRecord>;
  /** By service and code. */
  readonly tagged: Collection<TaggedQuotaRecord>;
  readonly reports: Collection<UtilizationReportRecord>;
  /** Under `configuration`. */
  readonly autoManagement: Collection<AutoManagementRecord>;
}

/** The request template of one organization. */
export interface QuotaTemplate {
  /** Under `association`. */
  readonly association: Collection<TemplateAssociationRecord>;
  readonly entries: Collection<TemplateEntryRecord>;
}

/** Quotas of all accounts. */
export interface QuotaStore {
  of(scope: Scope): AccountQuotas;
  templateOf(managementAccount: string): QuotaTemplate;
  /** Requests of an account, in all Regions. */
  increasesOf(account: string): QuotaIncreaseRecord[];
  /** All quotas, with the defaults that apply here. */
  quotas(service: string): readonly ResourceQuota[];
  find(service: string, code: string): ResourceQuota | undefined;
  /** The value an account has in place of the default, when it ever got one. */
  appliedValue(quota: ResourceQuota, scope: Scope, now: number): number | undefined;
  /** The value that counts: the applied one, or the default. */
  limitOf(quota: ResourceQuota, scope: Scope, now: number): number;
  /** Accounts and Regions that may have applied values. */
  appliedScopes(): Scope[];
  transaction<Result>(work: () => Result): Result;
}

/** @param defaults values that the settings give in place of AWS's, by code */
export function createQuotaStore(store: ControlStore, defaults: Readonly<Record<string, number>>): QuotaStore {
  const known = SAGEMAKER_QUOTAS.map((quota) => ({ ...quota, default: defaults[quota.code] ?? quota.default }));
  const of = (scope: Scope): AccountQuotas => ({
    increases: store.collection(INCREASES, scope),
    applied: store.collection(APPLIED, scope),
    tagged: store.collection('quota-tags', scope),
    reports: store.collection('quota-report', scope),
    autoManagement: store.collection('quota-auto-management', scope),
  });
  const find = (service: string, code: string): ResourceQuota | undefined =>
    known.find((quota) => quota.service === service && quota.code === code);
  const appliedValue = (quota: ResourceQuota, scope: Scope, now: number): number | undefined => {
    const { applied, increases } = of(scope);
    let last = applied.get(quotaKey(quota));
    for (const request of increases.list()) {
      if (quotaKey(request) !== quotaKey(quota) || statusOf(request, now) !== 'APPROVED') continue;
      if (last === undefined || request.decidesAt >= last.appliedAt) last = { value: request.desiredValue, appliedAt: request.decidesAt };
    }
    return last?.value;
  };
  return {
    of,
    templateOf: (account) => ({
      association: store.collection('quota-template-association', { account, region: 'global' }),
      entries: store.collection('quota-template', { account, region: 'global' }),
    }),
    increasesOf: (account) =>
      store
        .scopes(INCREASES)
        .filter((scope) => scope.account === account)
        .flatMap((scope) => of(scope).increases.list()),
    quotas: (service) => known.filter((quota) => quota.service === service),
    find,
    appliedValue,
    limitOf: (quota, scope, now) => appliedValue(quota, scope, now) ?? find(quota.service, quota.code)?.default ?? quota.default,
    appliedScopes: () => uniqueScopes([...store.scopes(INCREASES), ...store.scopes(APPLIED)]),
    transaction: (work) => store.transaction(work),
  };
}

function uniqueScopes(scopes: readonly Scope[]): Scope[] {
  return [...new Map(scopes.map((scope) => [`${scope.account}/${scope.region}`, scope])).values()];
}
