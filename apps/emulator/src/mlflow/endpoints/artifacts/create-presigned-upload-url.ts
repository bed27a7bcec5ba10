import { presignedUploadUrl as request } from '@mlapps/mlflow-protocol/artifact-requests';
import { invalidParameterValue } from '@mlapps/mlflow-protocol/errors';
import { writeJson } from '@mlapps/mlflow-protocol/json-writer';

import { safeArtifactPath } from '../../artifact-path.js';
import { endpoint } from '../../endpoint.js';
import { appendToUriPath } from '../../store/uri-path.js';

/** What SigV4 allows: seven days. */
const LONGEST_SECONDS = 604_800;

/** What sagemaker-mlflow 0.5.0 asks for before it uploads without credentials of its own (`s3_presigned_artifact_repo.py`). */
export const createPresignedUploadUrl = endpoint({
  methods: ['POST'],
  mount: 'rest',
  path: 'mlflow/artifacts/presigned-upload-url',
  request,
  handler: ({ runId, path, expiration }, { store, artifacts }) => {
    const file = safeArtifactPath(path);
    if (expiration < 1 || expiration > LONGEST_SECONDS) {
      throw invalidParameterValue(
        `Invalid value ${expiration} for parameter 'expiration' supplied. It must be between 1 and ${LONGEST_SECONDS} seconds`,
      );
    }
    store.runs.active(runId);
    const { url, headers } = artifacts.presignPut(appendToUriPath(store.runs.artifactUri(runId), file), Number(expiration));
    return writeJson({ presigned_url: url, headers });
  },
});
