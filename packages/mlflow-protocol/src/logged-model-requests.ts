/** Requests of the logged-model endpoints. Fields: mlflow 3.10.1 `protos/service_pb2.py`; assertions: `server/handlers.py`. */
import { hasStringItems, isArray, isIntlike, isString, required } from './request-assertions.js';
import { bool, int32, repeated, string } from './request-field.js';
import { message, request } from './request-schema.js';
import type { InputOf } from './request-schema.js';

const ofDataset = { dataset_name: string(), dataset_digest: string() };

export const searchLoggedModels = request('SearchLoggedModels', {
  experiment_ids: repeated(string(), [isArray, hasStringItems, required]),
  filter: string([isString]),
  datasets: repeated(message(ofDataset), [isArray]),
  max_results: int32([isIntlike]),
  order_by: repeated(message({ field_name: string(), ascending: bool(), ...ofDataset }), [isArray]),
  page_token: string([isString]),
});
export type SearchLoggedModelsInput = InputOf<typeof searchLoggedModels>;
