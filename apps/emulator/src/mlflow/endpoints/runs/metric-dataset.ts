import { invalidParameterValue } from '@mlapps/mlflow-protocol/errors';

interface MetricDataset {
  readonly datasetName?: string | undefined;
  readonly datasetDigest?: string | undefined;
}

/** A metric names the dataset it was measured on by name and digest, or not at all: mlflow 3.10.1 `entities/metric.py`. */
export function requireWholeDataset({ datasetName, datasetDigest }: MetricDataset): void {
  if (!datasetName !== !datasetDigest) {
    throw invalidParameterValue('Both dataset_name and dataset_digest must be provided if one is provided');
  }
}
