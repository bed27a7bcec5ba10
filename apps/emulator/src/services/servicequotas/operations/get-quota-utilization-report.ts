import { GetQuotaUtilizationReportCommand, NoSuchResourceException } from '@aws-sdk/client-service-quotas';
import { fault } from '@mlapps/aws-protocol/fault';

import { operation } from '../operation.js';
import { quotaPage } from '../quota-page.js';
import { isExpired, utilizationOf } from '../utilization-report.js';

/** "Each report contains up to 1,000 quota records per page." */
const REPORT_PAGE = 1000;

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetQuotaUtilizationReport.html */
export const getQuotaUtilizationReport = operation(GetQuotaUtilizationReportCommand, (input, ctx) => {
  const report = ctx.quotas.of(ctx).reports.get(input.ReportId);
  if (!report || isExpired(report, ctx.now().getTime())) {
    throw fault(NoSuchResourceException, `The quota utilization report ${input.ReportId} does not exist.`);
  }
  const used = utilizationOf(ctx);
  const { items, nextToken } = quotaPage(
    'GetQuotaUtilizationReport',
    used,
    ({ QuotaCode }) => QuotaCode,
    { MaxResults: REPORT_PAGE, ...input },
    ctx,
  );
  return {
    ReportId: report.id,
    Status: 'COMPLETED',
    GeneratedAt: new Date(report.startedAt),
    TotalCount: used.length,
    Quotas: items,
    NextToken: nextToken,
  };
});
