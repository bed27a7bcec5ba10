/**
 * Every limit of mlflow 3.10.1 that this project enforces. String lengths are in Unicode code points, as Python counts them.
 * Sources: `utils/validation.py` unless a line names another file.
 */
export const limits = {
  /** metric, param and run tag keys */
  entityKeyLength: 250,
  paramValueLength: 6_000,
  tagValueLength: 8_000,
  metricsPerBatch: 1_000,
  paramsPerBatch: 100,
  tagsPerBatch: 100,
  entitiesPerBatch: 1_000,
  datasetsPerBatch: 1_000,
  /**
   * Bytes of a log-batch request. 3.10.1 means this but measures the number of members of the parsed object
   * (`server/handlers.py` _log_batch), so that only a double-encoded body can exceed it.
   */
  batchRequestSize: 1_000_000,
  experimentNameLength: 500,
  experimentTagKeyLength: 250,
  experimentTagValueLength: 5_000,
  /** `environment_variables.py` MLFLOW_ARTIFACT_LOCATION_MAX_LENGTH */
  artifactLocationLength: 2_048,
  datasetNameLength: 500,
  datasetDigestLength: 36,
  datasetSchemaLength: 1_048_575,
  datasetSourceLength: 65_535,
  datasetProfileLength: 16_777_215,
  inputTagKeyLength: 255,
  inputTagValueLength: 500,
  registryTagKeyLength: 250,
  registryTagValueLength: 100_000,
  registeredModelAliasLength: 255,
  traceTagKeyLength: 250,
  traceTagValueLength: 8_000,
  /** `store/tracking/__init__.py` */
  searchDefault: 1_000,
  searchThreshold: 50_000,
  loggedModelsDefault: 100,
  registeredModelsDefault: 100,
  registeredModelsThreshold: 1_000,
  modelVersionsDefault: 10_000,
  modelVersionsThreshold: 200_000,
  tracesDefault: 100,
  /** `server/handlers.py` get_metric_history_bulk_handler */
  historyBulkResults: 25_000,
  historyBulkRuns: 100,
  /** `server/handlers.py` MAX_RESULTS_PER_RUN, MAX_RUNS_GET_METRIC_HISTORY_BULK */
  historyIntervalResults: 2_500,
  historyIntervalRuns: 100,
  /** `server/handlers.py` search_datasets_impl */
  searchDatasetsExperiments: 20,
  /** `store/tracking/sqlalchemy_store.py` _search_datasets */
  searchDatasetsSummaries: 1_000,
} as const;
