/**
 * Service Quotas: how many MLflow Apps an account may have, and how it gets more.
 *
 * Gaps
 * - Only quotas around MLflow Apps that have a published code are known: 11 of SageMaker; request rates have none
 *   (2026-11-25, documented: https://docs.aws.amazon.com/general/latest/gr/sagemaker.html)
 * - Only the quotas of MLflow Apps and of Studio domains limit anything; others can be read, raised and tagged (2026-11-25, inferred)
 * - UsageMetric, Period and Description are never answered: AWS has published no metric of these quotas (2026-11-25, inferred)
 * - There are no quotas of resources: ContextId is refused, and the level RESOURCE lists nothing (2026-11-25, inferred)
 * - An account may have 20 open increase requests; the two for each Region are not counted apart
 *   (2026-11-25, documented: https://docs.aws.amazon.com/servicequotas/latest/userguide/reference_limits.html)
 * - A support case is a number: no case can be read or answered in AWS Support, and none ends as CASE_CLOSED
 *   (2026-11-25, documented: https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_RequestedServiceQuotaChange.html)
 * - Automatic Management is kept and shown, and notifies nobody
 *   (2026-11-25, documented: https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_StartAutoManagement.html)
 * - A utilization report has the quotas whose use is counted here, and is complete at once
 *   (2026-11-25, documented: https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetQuotaUtilizationReport.html)
 *
 * By design
 * - --quota-increases says how requests end, --quota-increase-seconds when; at AWS people decide (2026-11-25, inferred)
 * - GetServiceQuota and ListServiceQuotas have only quotas that were raised at least once, as AWS has no applied value of others; --app-limit and --domain-limit change the default
 *   (2026-11-25, documented: https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html)
 * - What a template asks for becomes increase requests of each new account, which end like all others
 *   (2026-11-25, documented: https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_AssociateServiceQuotaTemplate.html)
 * - AssociateServiceQuotaTemplate turns on trusted access for servicequotas.amazonaws.com; the other operations of the template need it
 *   (2026-11-25, inferred)
 * - A template has at most 10 requests (2026-11-25, inferred)
 *
 * Client quirks
 * - The Terraform provider falls back to GetAWSDefaultServiceQuota when GetServiceQuota answers NoSuchResourceException
 *   (2026-11-25, inferred)
 */
import { servicequotasConstraints } from '@mlapps/aws-protocol/servicequotas.constraints.gen';
import type { AwsService } from '@mlapps/aws-protocol/service';

import type { ServiceQuotasContext } from './context.js';
import { associateServiceQuotaTemplate } from './operations/associate-service-quota-template.js';
import { createSupportCase } from './operations/create-support-case.js';
import { deleteServiceQuotaIncreaseRequestFromTemplate } from './operations/delete-service-quota-increase-request-from-template.js';
import { disassociateServiceQuotaTemplate } from './operations/disassociate-service-quota-template.js';
import { getAssociationForServiceQuotaTemplate } from './operations/get-association-for-service-quota-template.js';
import { getAutoManagementConfiguration } from './operations/get-auto-management-configuration.js';
import { getAWSDefaultServiceQuota } from './operations/get-aws-default-service-quota.js';
import { getQuotaUtilizationReport } from './operations/get-quota-utilization-report.js';
import { getRequestedServiceQuotaChange } from './operations/get-requested-service-quota-change.js';
import { getServiceQuota } from './operations/get-service-quota.js';
import { getServiceQuotaIncreaseRequestFromTemplate } from './operations/get-service-quota-increase-request-from-template.js';
import { listAWSDefaultServiceQuotas } from './operations/list-aws-default-service-quotas.js';
import { listRequestedServiceQuotaChangeHistory } from './operations/list-requested-service-quota-change-history.js';
import { listRequestedServiceQuotaChangeHistoryByQuota } from './operations/list-requested-service-quota-change-history-by-quota.js';
import { listServiceQuotaIncreaseRequestsInTemplate } from './operations/list-service-quota-increase-requests-in-template.js';
import { listServiceQuotas } from './operations/list-service-quotas.js';
import { listServices } from './operations/list-services.js';
import { listTagsForResource } from './operations/list-tags-for-resource.js';
import { putServiceQuotaIncreaseRequestIntoTemplate } from './operations/put-service-quota-increase-request-into-template.js';
import { requestServiceQuotaIncrease } from './operations/request-service-quota-increase.js';
import { startAutoManagement } from './operations/start-auto-management.js';
import { startQuotaUtilizationReport } from './operations/start-quota-utilization-report.js';
import { stopAutoManagement } from './operations/stop-auto-management.js';
import { tagResource } from './operations/tag-resource.js';
import { untagResource } from './operations/untag-resource.js';
import { updateAutoManagement } from './operations/update-auto-management.js';

export const servicequotas: AwsService<ServiceQuotasContext> = {
  name: 'servicequotas',
  version: '2019-06-24',
  protocol: 'awsJson1.1',
  targetPrefix: 'ServiceQuotasV20190624',
  constraints: servicequotasConstraints,
  operations: [
    associateServiceQuotaTemplate,
    createSupportCase,
    deleteServiceQuotaIncreaseRequestFromTemplate,
    disassociateServiceQuotaTemplate,
    getAWSDefaultServiceQuota,
    getAssociationForServiceQuotaTemplate,
    getAutoManagementConfiguration,
    getQuotaUtilizationReport,
    getRequestedServiceQuotaChange,
    getServiceQuota,
    getServiceQuotaIncreaseRequestFromTemplate,
    listAWSDefaultServiceQuotas,
    listRequestedServiceQuotaChangeHistory,
    listRequestedServiceQuotaChangeHistoryByQuota,
    listServiceQuotaIncreaseRequestsInTemplate,
    listServiceQuotas,
    listServices,
    listTagsForResource,
    putServiceQuotaIncreaseRequestIntoTemplate,
    requestServiceQuotaIncrease,
    startAutoManagement,
    startQuotaUtilizationReport,
    stopAutoManagement,
    tagResource,
    untagResource,
    updateAutoManagement,
  ],
};
