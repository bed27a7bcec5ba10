import { QUOTA_SERVICES } from '@mlapps/catalog/quotas';

import type { ServiceQuotasContext } from './context.js';
import type { UtilizationReportRecord } from './quota-records.js';

/** "Reports are automatically deleted after 15 minutes." */
const REPORT_MILLISECONDS = 15 * 60_000;

export function isExpired(report: UtilizationReportRecord, now: number): boolean {
  return now >= report.startedAt + REPORT_MILLISECONDS;
}

/** Quotas whose use is counted here, the most used first. */
export function utilizationOf(ctx: ServiceQuotasContext) {
  const now = ctx.now().getTime();
  return Object.entries(QUOTA_SERVICES)
    .flatMap(([service, name]) => ctx.quotas.quotas(service).map((quota) => ({ quota, name, used: ctx.usageOf(quota.code) })))
    .flatMap(({ quota, name, used }) => {
      const applied = ctx.quotas.limitOf(quota, ctx, now);
      if (used === undefined || applied === 0) return [];
      return [
        {
          QuotaCode: quota.code,
          ServiceCode: quota.service,
          QuotaName: quota.name,
          Utilization: (used / applied) * 100,
          DefaultValue: quota.default,
          AppliedValue: applied,
          ServiceName: name,
          Adjustable: quota.adjustable,
        },
      ];
    })
    .sort((a, b) => b.Utilization - a.Utilization || (a.QuotaCode < b.QuotaCode ? -1 : 1));
}
