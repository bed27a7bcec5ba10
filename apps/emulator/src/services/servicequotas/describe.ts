import type { RequestedServiceQuotaChange, ServiceQuota, ServiceQuotaIncreaseRequestInTemplate } from '@aws-sdk/client-service-quotas';
import { QUOTA_SERVICES, type ResourceQuota } from '@mlapps/catalog/quotas';

import type { ServiceQuotasContext } from './context.js';
import { changedAt, type QuotaIncreaseRecord, statusOf, type TemplateEntryRecord } from './quota-records.js';

type Scoped = Pick<ServiceQuotasContext, 'partition' | 'region' | 'account'>;

/** `arn:aws:servicequotas:us-east-1:111111111111:sagemaker/L-F369E3CA`; defaults belong to no account. */
function quotaArn({ service, code }: ResourceQuota, { partition, region }: Scoped, account: string): string {
  return `arn:${partition}:servicequotas:${region}:${account}:${service}/${code}`;
}

function describeQuota(quota: ResourceQuota) {
  return {
    ServiceCode: quota.service,
    ServiceName: QUOTA_SERVICES[quota.service],
    QuotaCode: quota.code,
    QuotaName: quota.name,
    Unit: 'None',
    GlobalQuota: false,
  };
}

export function describeDefault(quota: ResourceQuota, ctx: Scoped): ServiceQuota {
  return { ...describeQuota(quota), QuotaArn: quotaArn(quota, ctx, ''), Value: quota.default, Adjustable: quota.adjustable };
}

export function describeApplied(quota: ResourceQuota, value: number, ctx: Scoped): ServiceQuota {
  return {
    ...describeQuota(quota),
    QuotaArn: quotaArn(quota, ctx, ctx.account),
    Value: value,
    Adjustable: quota.adjustable,
    QuotaAppliedAtLevel: 'ACCOUNT',
  };
}

export function describeIncrease(request: QuotaIncreaseRecord, ctx: ServiceQuotasContext): RequestedServiceQuotaChange {
  const now = ctx.now().getTime();
  const quota = ctx.quotas.find(request.service, request.code)!;
  const hasCase = request.caseOpensAt !== undefined && request.caseOpensAt <= now;
  return {
    ...describeQuota(quota),
    Id: request.id,
    ...(hasCase ? { CaseId: request.caseId } : {}),
    DesiredValue: request.desiredValue,
    Status: statusOf(request, now),
    Created: new Date(request.requestedAt),
    LastUpdated: new Date(changedAt(request, now)),
    Requester: request.requester,
    QuotaArn: quotaArn(quota, ctx, ctx.account),
    QuotaRequestedAtLevel: 'ACCOUNT',
  };
}

export function describeTemplateEntry(entry: TemplateEntryRecord, ctx: ServiceQuotasContext): ServiceQuotaIncreaseRequestInTemplate {
  return { ...describeQuota(ctx.quotas.find(entry.service, entry.code)!), DesiredValue: entry.desiredValue, AwsRegion: entry.region };
}
