import { describe, expect, it } from '@jest/globals';

import { MLFLOW_APP_REGIONS, hasMlflowApps } from './regions.js';

describe('Regions with MLflow Apps', () => {
  it('are sixteen, each once', () => {
    expect(new Set(MLFLOW_APP_REGIONS.value).size).toBe(16);
  });

  it('do not include Regions the documentation leaves out', () => {
    expect(hasMlflowApps('eu-west-1')).toBe(true);
    expect(hasMlflowApps('af-south-1')).toBe(false);
    expect(hasMlflowApps('cn-north-1')).toBe(false);
  });
});
