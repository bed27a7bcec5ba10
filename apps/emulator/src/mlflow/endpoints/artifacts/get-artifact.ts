import { invalidParameterValue, MlflowError } from '@mlapps/mlflow-protocol/errors';

import { artifactContentType } from '../../artifact-content-type.js';
import { safeArtifactPath } from '../../artifact-path.js';
import { endpoint } from '../../endpoint.js';
import { appendToUriPath } from '../../store/uri-path.js';

interface GetArtifactInput {
  readonly runId: string;
  readonly path: string;
}

/** mlflow 3.10.1 `server/handlers.py` get_artifact_handler: a download, never shown on the server's own origin. */
export const getArtifact = endpoint({
  methods: ['GET'],
  mount: 'root',
  path: 'get-artifact',
  request: { fields: ['run_id', 'run_uuid', 'path'], read: ({ query }) => readGetArtifact(query) },
  handler: async ({ runId, path }, { store, artifacts }) => {
    const file = safeArtifactPath(path);
    const artifact = await artifacts.open(appendToUriPath(store.runs.artifactUri(runId), file));
    if (artifact === undefined) throw new MlflowError('RESOURCE_DOES_NOT_EXIST', `No artifact with path '${file}' in run with id ${runId}`);
    const name = file.slice(file.lastIndexOf('/') + 1);
    return {
      status: 200,
      headers: {
        'content-type': artifactContentType(name),
        'content-length': String(artifact.size),
        'content-disposition': attachment(name),
        'x-content-type-options': 'nosniff',
      },
      body: artifact.body,
    };
  },
});

function readGetArtifact(query: URLSearchParams): GetArtifactInput {
  const runId = query.get('run_id') || query.get('run_uuid') || '';
  const path = query.get('path');
  if (runId === '') throw invalidParameterValue("Missing value for required parameter 'run_id'.");
  if (path === null || path === '') throw invalidParameterValue("Missing value for required parameter 'path'.");
  return { runId, path };
}

/** A name beyond ASCII goes into the extended parameter (RFC 6266). */
function attachment(name: string): string {
  if (/^[\w.\-]+$/.test(name)) return `attachment; filename=${name}`;
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const extended = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extended}`;
}
