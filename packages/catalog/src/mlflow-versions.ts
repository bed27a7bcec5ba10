import type { Fact } from './fact.js';

/** The version every MLflow App runs; AWS offers the latest only and upgrades in the maintenance window. */
export const MLFLOW_APP_VERSION: Fact<string> = {
  value: '3.10.1',
  source: { url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow.html', date: '2026-11-22' },
};
