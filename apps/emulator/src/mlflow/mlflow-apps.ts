/**
 * The MLflow data plane: the REST API of every app, parity with mlflow 3.10.1 (core tracking).
 *
 * Gaps
 * - Model registry, logged models, traces, evaluation datasets, scorers, webhooks, gateway, GraphQL and the artifact proxy are not served:
 *   404 ENDPOINT_NOT_FOUND naming the endpoint (2026-11-22, recorded: mlflow 3.10.1 `server/handlers.py`)
 * - Autologging that saves models stops at the logged model, so metrics that come after it are missing; `autolog(log_models=False)` logs them
 *   (2026-11-22, recorded: mlflow 3.10.1 `sklearn/__init__.py`)
 * - `log-metric` and `log-batch` store a metric for the run only: `model_id`, `dataset_name` and `dataset_digest` are checked, and
 *   would feed logged models (2026-11-22, recorded: mlflow 3.10.1 `_log_model_metrics`)
 * - `logged-models/search` finds none, because none can be made; clients ask it about every folder below a `runs:/` URI
 *   (2026-11-22, recorded: mlflow 3.10.1 `store/artifact/runs_artifact_repo.py`)
 * - `get-artifact` sends the whole file: Range and conditional headers are not looked at (2026-11-22, recorded: mlflow 3.10.1 `server/handlers.py`)
 * - Artifacts are listed, read and uploaded for as the app's account and not as its role, also with `--enforce-iam`: a caller of that account reaches
 *   all of its buckets by the `artifact_location` of an experiment, callers of other accounts only what is below the app's artifact store (2026-11-26, inferred)
 * - The user interface is not served: `/` answers 501 and names the REST API (2026-11-22, recorded: mlflow 3.10.1 `server/__init__.py`)
 *
 * By design
 * - Unknown paths answer JSON, the official server HTML; clients show the message either way (2026-11-22, recorded: mlflow 3.10.1)
 * - Core endpoints answer under `/api/3.0` beside `/api/2.0`; the official server knows them under 2.0 only (2026-11-22, recorded: mlflow 3.10.1 `server/handlers.py`)
 * - `log-batch` is atomic; 3.10.1 commits params, metrics and tags one after the other
 *   (2026-11-22, recorded: mlflow 3.10.1 `store/tracking/sqlalchemy_store.py`)
 * - `metrics/get-history` without `max_results` returns everything; 3.10.1 returns nothing and a token that never advances, fixed in 3.14
 *   (2026-11-22, documented: https://github.com/mlflow/mlflow/issues/23916)
 * - Page tokens are positions, not offsets: runs that come or go between two pages shift nothing. They are bound to their query
 *   (2026-11-22, recorded: mlflow 3.10.1 `utils/search_utils.py`)
 * - What makes 3.10.1 fail with 500 (an id beyond int64, text for a number) is a 4xx: clients retry a 500 for minutes. One stays as it is,
 *   for clients look at its code: renaming a deleted experiment is INVALID_STATE with 500
 *   (2026-11-22, recorded: mlflow 3.10.1 `utils/request_utils.py`)
 * - Database texts inside messages ("(sqlite3.IntegrityError) …") are left out (2026-11-22, recorded: mlflow 3.10.1)
 * - A search takes at most 500 comparisons, 60 order keys and LIKE patterns of 50,000 bytes; the official server fails with 503 where its
 *   database does (2026-11-22, recorded: mlflow 3.10.1 `store/db/utils.py`)
 * - A relative `artifact_location` is kept as it was sent; the official server resolves it against its working directory
 *   (2026-11-22, recorded: mlflow 3.10.1 `utils/uri.py`)
 * - A request with a value that fits no type is refused; 3.10.1 drops it with all that follows it and stores the rest
 *   (2026-11-22, recorded: mlflow 3.10.1 `server/handlers.py`)
 *
 * Client quirks
 * - The Python client asks `/version` before it traces, and reads nothing but plain text there (2026-11-22, recorded: mlflow 3.10.1 `tracing/client.py`)
 * - Clients retry 408, 429, 500, 502, 503 and 504 up to seven times (2026-11-22, recorded: mlflow 3.10.1 `utils/request_utils.py`)
 * - `sagemaker-mlflow` uploads through `artifacts/presigned-upload-url` when SAGEMAKER_PRESIGNED_URL_UPLOAD_ENABLED is true
 *   (2026-11-22, recorded: sagemaker-mlflow 0.5.0 `s3_presigned_artifact_repo.py`)
 */
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';

import { errorBody, MlflowError } from '@mlapps/mlflow-protocol/errors';

import type { IdSource } from '../request-context.js';
import { AppPool } from './app-pool.js';
import type { ArtifactStore } from './artifact-store.js';
import type { Answer, EndpointContext } from './endpoint.js';
import { endpoints } from './endpoints.js';
import { guestArtifacts } from './guest-artifacts.js';
import { jsonResponse } from './responses.js';
import { Router } from './router.js';
import { SearchPool } from './search/search-pool.js';

export interface MlflowAppsOptions {
  /** `<app-id>.db` files are here. */
  readonly folder: string;
  /** Milliseconds since the epoch. */
  now(): number;
  readonly ids: IdSource;
  /** Artifacts as an account may see them: an app reaches the buckets of its own account only. */
  artifactsOf(account: string): ArtifactStore;
  /** Apps with an open database at one time. Default 64. */
  readonly maxOpenApps?: number;
  /** An app without requests for this long holds no file handle. Default 30 seconds. */
  readonly idleMilliseconds?: number;
  /** Threads that answer searches. Default 1. */
  readonly searchWorkers?: number;
  readonly log: MlflowLog;
}

export interface MlflowLog {
  error(fields: object, message: string): void;
}

export interface MlflowRequest {
  readonly app: MlflowApp;
  /** The caller is of another account, which the app is shared with. */
  readonly byGuest?: boolean;
  readonly method: string;
  /** Without the app's own prefix, e.g. `/api/2.0/mlflow/runs/create`. */
  readonly path: string;
  /** Raw, without `?`. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface MlflowApp {
  readonly id: string;
  readonly account: string;
  /** The app's ArtifactStoreUri, e.g. `s3://bucket/prefix`. */
  readonly artifactRoot: string;
  /** e.g. `3.10.1` */
  readonly mlflowVersion: string;
}

export interface MlflowResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer | string | Readable;
}

export interface MlflowApps {
  /** Never rejects: what goes wrong is an error response. */
  handle(request: MlflowRequest): MlflowResponse | Promise<MlflowResponse>;
  /** Closes the app and deletes its data. */
  remove(appId: string): Promise<void>;
  stats(): MlflowAppsStats;
  /** Commits what is queued and closes every file. */
  close(): Promise<void>;
}

export interface MlflowAppsStats {
  readonly openApps: number;
  readonly runningSearches: number;
}

export function createMlflowApps(options: MlflowAppsOptions): MlflowApps {
  const searches = new SearchPool({ workers: options.searchWorkers ?? 1, connectionsPerWorker: options.maxOpenApps ?? 64 });
  const apps = new AppPool({
    folder: options.folder,
    now: options.now,
    maxOpenApps: options.maxOpenApps ?? 64,
    idleMilliseconds: options.idleMilliseconds ?? 30_000,
    checkpoint: (file) => searches.checkpoint(file),
    release: (file) => searches.release(file),
    failed: (error, file) => options.log.error({ err: error, file }, 'database not closed'),
  });
  const router = new Router(endpoints);

  function contextOf({ app, byGuest }: MlflowRequest): EndpointContext {
    return {
      app,
      get store() {
        return apps.open(app);
      },
      search: (request) => searches.run(apps.open(app).file, request),
      get artifacts() {
        const artifacts = options.artifactsOf(app.account);
        return byGuest === true ? guestArtifacts(artifacts, app.artifactRoot) : artifacts;
      },
      now: options.now,
      ids: options.ids,
    };
  }

  function failure(error: unknown, request: MlflowRequest): MlflowResponse {
    if (error instanceof MlflowError) return jsonResponse(errorBody(error), error.status);
    options.log.error({ err: error, app: request.app.id, method: request.method, path: request.path }, 'MLflow request failed');
    return jsonResponse(errorBody({ code: 'INTERNAL_ERROR', message: 'The server could not answer; its log says why.' }), 500);
  }

  function handle(request: MlflowRequest): MlflowResponse | Promise<MlflowResponse> {
    try {
      const route = router.find(request.method, request.path);
      if (!('answer' in route)) return route;
      const answer = route.answer(request, contextOf(request));
      if (!(answer instanceof Promise)) return toResponse(answer, request);
      return answer.then((given) => toResponse(given, request)).catch((error: unknown) => failure(error, request));
    } catch (error) {
      return failure(error, request);
    }
  }

  return {
    handle,
    remove: (appId) => apps.remove(appId),
    stats: () => ({ openApps: apps.size, runningSearches: searches.running }),
    close: async () => {
      apps.closeAll();
      await searches.close();
    },
  };
}

function toResponse(answer: Answer, { method }: MlflowRequest): MlflowResponse {
  if (answer === undefined) return jsonResponse('{}');
  if (typeof answer === 'string' || Buffer.isBuffer(answer)) return jsonResponse(answer);
  if (method !== 'HEAD' || !(answer.body instanceof Readable)) return answer;
  answer.body.destroy();
  return { ...answer, body: '' };
}
