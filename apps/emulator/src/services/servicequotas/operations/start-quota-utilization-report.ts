import { StartQuotaUtilizationReportCommand } from '@aws-sdk/client-service-quotas';

import { operation } from '../operation.js';
import { isExpired } from '../utilization-report.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_StartQuotaUtilizationReport.html */
export const startQuotaUtilizationReport = operation(StartQuotaUtilizationReportCommand, (_input, ctx) => {
  const { reports } = ctx.quotas.of(ctx);
  const report = { id: ctx.ids.uuid(), startedAt: ctx.now().getTime() };
  ctx.quotas.transaction(() => {
    for (const old of reports.list()) if (isExpired(old, report.startedAt)) reports.delete(old.id);
    reports.put(report.id, report);
  });
  return { ReportId: report.id, Status: 'PENDING' };
});
