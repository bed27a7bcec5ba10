import { listArtifacts as request } from '@mlapps/mlflow-protocol/artifact-requests';
import { writeJson } from '@mlapps/mlflow-protocol/json-writer';

import { safeArtifactPath } from '../../artifact-path.js';
import type { ArtifactFile } from '../../artifact-store.js';
import { endpoint } from '../../endpoint.js';

/** mlflow 3.10.1 `server/handlers.py` _list_artifacts: always the whole folder; the official server never gives a page token. */
export const listArtifacts = endpoint({
  methods: ['GET'],
  mount: 'rest',
  path: 'mlflow/artifacts/list',
  request,
  handler: async ({ runId, path }, { store, artifacts }) => {
    const folder = path === undefined ? undefined : safeArtifactPath(path);
    const root = store.runs.artifactUri(runId);
    const files: ArtifactFile[] = [];
    let page: string | undefined;
    do {
      const found = await artifacts.list(root, folder === '' ? undefined : folder, page);
      files.push(...found.files);
      page = found.nextPageToken;
    } while (page !== undefined);
    return writeJson({ root_uri: root, files: files.length === 0 ? undefined : files.map(fileInfo) });
  },
});

/** An empty file shows no size: mlflow 3.10.1 `entities/file_info.py`. */
const fileInfo = ({ path, is_dir, file_size }: ArtifactFile) => ({ path, is_dir, file_size: file_size || undefined });
