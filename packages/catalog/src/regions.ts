import type { Fact } from './fact.js';

/** The Regions that have MLflow Apps, in the order of the documentation. */
export const MLFLOW_APP_REGIONS: Fact<readonly string[]> = {
  value: [
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
    'ap-south-1',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-southeast-1',
    'ap-southeast-2',
    'ca-central-1',
    'eu-central-1',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'eu-north-1',
    'sa-east-1',
  ],
  source: { url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow.html', date: '2026-11-22' },
};

const mlflowAppRegions: ReadonlySet<string> = new Set(MLFLOW_APP_REGIONS.value);

/**
 * @example
 * hasMlflowApps('eu-west-1'); // true
 * hasMlflowApps('af-south-1'); // false
 */
export function hasMlflowApps(region: string): boolean {
  return mlflowAppRegions.has(region);
}
