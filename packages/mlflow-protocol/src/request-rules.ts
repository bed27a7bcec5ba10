/** Rules that mlflow 3.10.1 checks after a request was read: `store/tracking/sqlalchemy_store.py`, `server/handlers.py`, `utils/validation.py`. */
import { requireLength } from './entity-rules.js';
import { invalidParameterValue } from './errors.js';
import { readJson } from './json-reader.js';
import type { JsonValue } from './json-value.js';
import { limits } from './limits.js';
import type { Integer } from './request-field.js';
import type { DatasetInput } from './run-requests.js';

/** `max_results` of the tracking searches: 1 to 50,000. */
export function requireMaxResults(maxResults: Integer): void {
  const text = `Invalid value ${maxResults} for parameter 'max_results' supplied.`;
  if (maxResults < 1) throw invalidParameterValue(`${text} It must be a positive integer`);
  if (maxResults > limits.searchThreshold) throw invalidParameterValue(`${text} It must be at most ${limits.searchThreshold}`);
}

/** `experiments/search-datasets` looks into 1 to 20 experiments. */
export function requireSearchableExperiments(experimentIds: readonly string[]): void {
  if (experimentIds.length === 0) throw invalidParameterValue('SearchDatasets request must specify at least one experiment_id.');
  if (experimentIds.length > limits.searchDatasetsExperiments) {
    throw invalidParameterValue(
      `SearchDatasets request cannot specify more than ${limits.searchDatasetsExperiments} experiment_ids. ` +
        `Received ${experimentIds.length} experiment_ids.`,
    );
  }
}

/** The lengths of what `log-inputs` stores. */
export function requireDatasetInputs(inputs: readonly DatasetInput[]): void {
  for (const { dataset, tags } of inputs) {
    requireLength('name', limits.datasetNameLength, dataset?.name ?? '');
    requireLength('digest', limits.datasetDigestLength, dataset?.digest ?? '');
    requireLength('source', limits.datasetSourceLength, dataset?.source ?? '');
    requireLength('schema', limits.datasetSchemaLength, dataset?.schema ?? '');
    requireLength('profile', limits.datasetProfileLength, dataset?.profile ?? '');
    for (const tag of tags) {
      requireLength('key', limits.inputTagKeyLength, tag.key);
      requireLength('value', limits.inputTagValueLength, tag.value);
    }
  }
}

const MODEL_MEMBERS = ['artifact_path', 'flavors', 'utc_time_created', 'run_id'] as const;

/** The model of `runs/log-model`, parsed. The official server names the missing members in no fixed order; here they are sorted. */
export function readModelJson(modelJson: string): { readonly [key: string]: JsonValue } {
  const model = parsedModel(modelJson);
  const missing = MODEL_MEMBERS.filter((member) => !Object.hasOwn(model, member)).sort();
  if (missing.length === 0) return model;
  throw invalidParameterValue(`Model json is missing mandatory fields: {${missing.map((member) => `'${member}'`).join(', ')}}`);
}

function parsedModel(modelJson: string): { readonly [key: string]: JsonValue } {
  try {
    const model = readJson(modelJson);
    if (typeof model === 'object' && model !== null && !Array.isArray(model)) return model;
  } catch {
    // Said below; the position inside the text would not help, the text itself is quoted.
  }
  throw invalidParameterValue(`Malformed model info. \n ${modelJson} \n is not a valid JSON.`);
}
