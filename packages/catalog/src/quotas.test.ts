import { describe, expect, it } from '@jest/globals';

import { MLFLOW_APP_API_RATES, QUOTA_SERVICES, SAGEMAKER_QUOTAS } from './quotas.js';

describe('quotas', () => {
  it('have the codes Service Quotas uses', () => {
    for (const quota of SAGEMAKER_QUOTAS) expect(quota.code).toMatch(/^L-[0-9A-F]{8}$/);
  });

  it('are listed once each, in order of code, for services that have a name', () => {
    const codes = SAGEMAKER_QUOTAS.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { service } of SAGEMAKER_QUOTAS) expect(QUOTA_SERVICES).toHaveProperty(service);
  });

  it('give a rate for each MLflow App operation', () => {
    expect(Object.keys(MLFLOW_APP_API_RATES.value).sort()).toEqual([
      'CreateMlflowApp',
      'CreatePresignedMlflowAppUrl',
      'DeleteMlflowApp',
      'DescribeMlflowApp',
      'ListMlflowApps',
      'UpdateMlflowApp',
    ]);
  });
});
