/** Requests of the artifact endpoints. */
import { isIntlike, isString, required } from './request-assertions.js';
import { int64, string } from './request-field.js';
import { request } from './request-schema.js';
import type { InputOf } from './request-schema.js';

/** mlflow 3.10.1 `server/handlers.py` _list_artifacts. `path` undefined is the root; an empty one is checked by the store. */
export const listArtifacts = request('ListArtifacts', {
  run_id: string([isString, required], { formerName: 'run_uuid' }),
  path: string([isString]),
  page_token: string([isString]),
});
export type ListArtifactsInput = InputOf<typeof listArtifacts>;

/**
 * `POST artifacts/presigned-upload-url`, in open-source MLflow since 3.12 and in MLflow Apps as sagemaker-mlflow 0.5.0 uses it
 * (`s3_presigned_artifact_repo.py`). `expiration` in seconds.
 */
export const presignedUploadUrl = request('CreatePresignedUploadUrl', {
  run_id: string([required, isString]),
  path: string([required, isString]),
  expiration: int64([isIntlike], { default: 900 }),
});
export type PresignedUploadUrlInput = InputOf<typeof presignedUploadUrl>;
