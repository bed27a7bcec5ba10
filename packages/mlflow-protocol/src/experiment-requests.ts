/** Requests of the experiment endpoints. Fields: mlflow 3.10.1 `protos/service_pb2.py`; assertions: `server/handlers.py`. */
import { isArray, isIntlike, isString, required } from './request-assertions.js';
import { enumeration, experimentId, int64, repeated, string } from './request-field.js';
import { message, request } from './request-schema.js';
import type { InputOf } from './request-schema.js';

/** ViewType of service.proto, numbers 1, 2, 3. */
export const viewTypes = ['ACTIVE_ONLY', 'DELETED_ONLY', 'ALL'] as const;
export type ViewType = (typeof viewTypes)[number];

/** A tag as it travels: an experiment's, a run's. */
export const tagField = message({ key: string([], { default: '' }), value: string([], { default: '' }) });

export const createExperiment = request('CreateExperiment', {
  name: string([required, isString]),
  artifact_location: string([isString]),
  tags: repeated(tagField, [isArray]),
});
export type CreateExperimentInput = InputOf<typeof createExperiment>;

const byExperimentId = { experiment_id: experimentId([required, isString]) };

export const getExperiment = request('GetExperiment', byExperimentId);
export const deleteExperiment = request('DeleteExperiment', byExperimentId);
export const restoreExperiment = request('RestoreExperiment', byExperimentId);
export type ExperimentIdInput = InputOf<typeof getExperiment>;

export const getExperimentByName = request('GetExperimentByName', { experiment_name: string([required, isString]) });
export type GetExperimentByNameInput = InputOf<typeof getExperimentByName>;

export const updateExperiment = request('UpdateExperiment', { ...byExperimentId, new_name: string([isString, required]) });
export type UpdateExperimentInput = InputOf<typeof updateExperiment>;

/** GET and POST. An absent `max_results` is 0, which the store refuses: see `requireMaxResults`. */
export const searchExperiments = request('SearchExperiments', {
  view_type: enumeration(viewTypes, [isIntlike], { default: 'ACTIVE_ONLY' }),
  max_results: int64([isIntlike], { default: 0 }),
  order_by: repeated(string(), [isArray]),
  filter: string([isString]),
  page_token: string([isString]),
});
export type SearchExperimentsInput = InputOf<typeof searchExperiments>;

export const setExperimentTag = request('SetExperimentTag', {
  ...byExperimentId,
  key: string([required, isString]),
  value: string([isString], { default: '' }),
});
export type SetExperimentTagInput = InputOf<typeof setExperimentTag>;

export const deleteExperimentTag = request('DeleteExperimentTag', { ...byExperimentId, key: string([required, isString]) });
export type DeleteExperimentTagInput = InputOf<typeof deleteExperimentTag>;

/** Its limits (1 to 20 experiments) have texts of their own: see `requireSearchableExperiments`. */
export const searchDatasets = request('SearchDatasets', { experiment_ids: repeated(experimentId()) });
export type SearchDatasetsInput = InputOf<typeof searchDatasets>;
