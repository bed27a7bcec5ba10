/** Rules for ids, names and locations of runs and experiments: mlflow 3.10.1 `utils/validation.py`, with its texts. */
import { requireLength } from './entity-rules.js';
import { invalidParameterValue } from './errors.js';
import { limits } from './limits.js';
import { pythonJson, pythonLength } from './python-text.js';

// Python's \w in Unicode mode, and its $, which also matches before a final newline.
const RUN_ID = /^[a-zA-Z0-9][\p{L}\p{N}_-]{0,255}\n?$/u;
const EXPERIMENT_ID = /^[a-zA-Z0-9][\p{L}\p{N}_-]{0,63}\n?$/u;

export function requireRunId(runId: string, path = 'run_id'): void {
  if (!RUN_ID.test(runId)) throw invalidParameterValue(`Invalid value ${pythonJson(runId)} for parameter '${path}' supplied.`);
}

export function requireExperimentId(experimentId: string): void {
  if (!EXPERIMENT_ID.test(experimentId)) throw invalidParameterValue(`Invalid experiment ID: '${experimentId}'`);
}

export function requireExperimentName(name: string): void {
  if (name === '') throw invalidParameterValue(`Invalid experiment name: ''`);
  requireLength('name', limits.experimentNameLength, name);
}

// urllib.parse splits `;params` off the last segment for these schemes only.
const SCHEMES_WITH_PARAMS = new Set([
  '',
  'ftp',
  'hdl',
  'prospero',
  'http',
  'https',
  'shttp',
  'rtsp',
  'rtsps',
  'rtspu',
  'sip',
  'sips',
  'mms',
  'sftp',
  'tel',
]);
// Two dots, however often they are percent-encoded.
const TRAVERSAL = /(?:\.|%(?:25)*2e){2}/i;
const SCHEME = /^([a-zA-Z][a-zA-Z0-9+.-]*):/;

/** `artifact_location` of `experiments/create` (`server/handlers.py` _validate_artifact_root_uri). Empty means "choose one". */
export function requireArtifactLocation(location: string): void {
  if (location === '') return;
  const [beforeFragment = '', fragment = ''] = splitOnce(location, '#');
  const [beforeQuery = '', query = ''] = splitOnce(beforeFragment, '?');
  const scheme = SCHEME.exec(location)?.[1]?.toLowerCase() ?? '';
  const lastSegment = beforeQuery.slice(beforeQuery.lastIndexOf('/') + 1);
  const params = SCHEMES_WITH_PARAMS.has(scheme) ? (splitOnce(lastSegment, ';')[1] ?? '') : '';
  if (fragment !== '' || params !== '') throw invalidParameterValue("'artifact_location' URL can't include fragments or params.");
  if (TRAVERSAL.test(query)) throw invalidParameterValue('Invalid query string');
  if (location.startsWith('runs:')) throw invalidParameterValue(`Artifact location cannot be a runs:/ URI. Given: '${location}'`);
  if (pythonLength(location) > limits.artifactLocationLength) throw invalidParameterValue(ARTIFACT_LOCATION_TOO_LONG);
}

const ARTIFACT_LOCATION_TOO_LONG =
  'Invalid artifact path length. The length of the artifact path cannot be ' +
  `greater than ${limits.artifactLocationLength} characters. To configure this limit, please set the ` +
  'MLFLOW_ARTIFACT_LOCATION_MAX_LENGTH environment variable.';

function splitOnce(text: string, separator: string): readonly [string, string?] {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
