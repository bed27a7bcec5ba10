import { type OperationAccess, type ServiceAccess, tagsOf, textsOf } from '../../authorization/operation-access.js';

/** `arn:aws:servicequotas:us-east-1:111111111111:sagemaker/L-F369E3CA` */
const quota: OperationAccess = {
  resources: ({ ServiceCode, QuotaCode }, { partition, region, account }) => [
    `arn:${partition}:servicequotas:${region}:${account}:${textsOf(ServiceCode)[0] ?? '*'}/${textsOf(QuotaCode)[0] ?? '*'}`,
  ],
  facts: ({ ServiceCode }) => new Map([['servicequotas:service', textsOf(ServiceCode)]]),
};
const tagged: OperationAccess = { resources: ({ ResourceARN }) => textsOf(ResourceARN) };

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_servicequotas.html */
export const servicequotasAccess: ServiceAccess = {
  prefix: 'servicequotas',
  operations: {
    AssociateServiceQuotaTemplate: {},
    CreateSupportCase: {},
    DeleteServiceQuotaIncreaseRequestFromTemplate: quota,
    DisassociateServiceQuotaTemplate: {},
    GetAWSDefaultServiceQuota: {},
    GetAssociationForServiceQuotaTemplate: {},
    GetAutoManagementConfiguration: {},
    GetQuotaUtilizationReport: {},
    GetRequestedServiceQuotaChange: {},
    GetServiceQuota: {},
    GetServiceQuotaIncreaseRequestFromTemplate: {},
    ListAWSDefaultServiceQuotas: {},
    ListRequestedServiceQuotaChangeHistory: {},
    ListRequestedServiceQuotaChangeHistoryByQuota: {},
    ListServiceQuotaIncreaseRequestsInTemplate: {},
    ListServiceQuotas: {},
    ListServices: {},
    ListTagsForResource: {},
    PutServiceQuotaIncreaseRequestIntoTemplate: quota,
    RequestServiceQuotaIncrease: quota,
    StartAutoManagement: {},
    StartQuotaUtilizationReport: {},
    StopAutoManagement: {},
    TagResource: { ...tagged, tags: ({ Tags }) => tagsOf(Tags) },
    UntagResource: { ...tagged, tagKeys: ({ TagKeys }) => textsOf(TagKeys) },
    UpdateAutoManagement: {},
  },
};
