import type { Endpoint } from './endpoint.js';
import { createPresignedUploadUrl } from './endpoints/artifacts/create-presigned-upload-url.js';
import { getArtifact } from './endpoints/artifacts/get-artifact.js';
import { listArtifacts } from './endpoints/artifacts/list-artifacts.js';
import { createExperiment } from './endpoints/experiments/create-experiment.js';
import { deleteExperimentTag } from './endpoints/experiments/delete-experiment-tag.js';
import { deleteExperiment } from './endpoints/experiments/delete-experiment.js';
import { getExperimentByName } from './endpoints/experiments/get-experiment-by-name.js';
import { getExperiment } from './endpoints/experiments/get-experiment.js';
import { restoreExperiment } from './endpoints/experiments/restore-experiment.js';
import { searchDatasets } from './endpoints/experiments/search-datasets.js';
import { searchExperiments } from './endpoints/experiments/search-experiments.js';
import { setExperimentTag } from './endpoints/experiments/set-experiment-tag.js';
import { updateExperiment } from './endpoints/experiments/update-experiment.js';
import { searchLoggedModels } from './endpoints/logged-models/search-logged-models.js';
import { getMetricHistoryBulkInterval } from './endpoints/metrics/get-metric-history-bulk-interval.js';
import { getMetricHistoryBulk } from './endpoints/metrics/get-metric-history-bulk.js';
import { getMetricHistory } from './endpoints/metrics/get-metric-history.js';
import { createRun } from './endpoints/runs/create-run.js';
import { deleteRun } from './endpoints/runs/delete-run.js';
import { deleteTag } from './endpoints/runs/delete-tag.js';
import { getRun } from './endpoints/runs/get-run.js';
import { logBatch } from './endpoints/runs/log-batch.js';
import { logInputs } from './endpoints/runs/log-inputs.js';
import { logMetric } from './endpoints/runs/log-metric.js';
import { logModel } from './endpoints/runs/log-model.js';
import { logOutputs } from './endpoints/runs/log-outputs.js';
import { logParam } from './endpoints/runs/log-param.js';
import { restoreRun } from './endpoints/runs/restore-run.js';
import { searchRuns } from './endpoints/runs/search-runs.js';
import { setTag } from './endpoints/runs/set-tag.js';
import { updateRun } from './endpoints/runs/update-run.js';
import { health } from './endpoints/server/health.js';
import { home } from './endpoints/server/home.js';
import { serverInfo } from './endpoints/server/server-info.js';
import { version } from './endpoints/server/version.js';

/** Everything that is served. What is not here answers ENDPOINT_NOT_FOUND. */
export const endpoints: readonly Endpoint[] = [
  createExperiment,
  getExperiment,
  getExperimentByName,
  deleteExperiment,
  restoreExperiment,
  updateExperiment,
  searchExperiments,
  setExperimentTag,
  deleteExperimentTag,
  searchDatasets,

  createRun,
  getRun,
  updateRun,
  deleteRun,
  restoreRun,
  searchRuns,
  logMetric,
  logParam,
  setTag,
  deleteTag,
  logBatch,
  logInputs,
  logOutputs,
  logModel,

  getMetricHistory,
  getMetricHistoryBulk,
  getMetricHistoryBulkInterval,

  searchLoggedModels,

  listArtifacts,
  createPresignedUploadUrl,
  getArtifact,

  version,
  health,
  home,
  serverInfo,
];
