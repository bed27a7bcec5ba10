import { describe, expect, it } from '@jest/globals';

import { DOMAIN_QUOTA, MLFLOW_APP_API_RATES, MLFLOW_APP_QUOTA } from './quotas.js';

describe('quotas', () => {
  it('have the codes Service Quotas uses', () => {
    for (const quota of [MLFLOW_APP_QUOTA, DOMAIN_QUOTA]) expect(quota.code).toMatch(/^L-[0-9A-F]{8}$/);
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
