import type { RequestSource } from '@mlapps/mlflow-protocol/request-schema';

import type { IdSource } from '../request-context.js';
import type { ArtifactStore } from './artifact-store.js';
import type { MlflowApp, MlflowRequest, MlflowResponse } from './mlflow-apps.js';
import type { SearchRequest } from './search/search-request.js';
import type { AppStore } from './store/app-store.js';

/** What an endpoint gets beside its input. */
export interface EndpointContext {
  readonly app: MlflowApp;
  /** Opened when first asked for. */
  readonly store: AppStore;
  /** Runs on a worker thread; the JSON text of the answer. */
  search(request: SearchRequest): Promise<Buffer>;
  readonly artifacts: ArtifactStore;
  /** Milliseconds since the epoch. */
  now(): number;
  readonly ids: IdSource;
}

/** JSON text, nothing (`{}`), or a whole response. */
export type Answer = string | Buffer | undefined | MlflowResponse;

/**
 * Where an endpoint is served:
 * - `rest`: `/api/2.0/<path>` and `/ajax-api/2.0/<path>`, and both under 3.0
 * - `ajax`: `/ajax-api/…` only, what the web UI alone asks for
 * - `root`: `/<path>`
 */
export type Mount = 'rest' | 'ajax' | 'root';

interface EndpointDeclaration<Input> {
  readonly methods: readonly ('GET' | 'POST')[];
  readonly mount: Mount;
  /** e.g. `mlflow/runs/create` */
  readonly path: string;
  readonly request: { readonly fields: readonly string[]; read(source: RequestSource): Input };
  readonly handler: (input: Input, ctx: EndpointContext) => Answer | Promise<Answer | void>;
}

export interface Endpoint {
  readonly methods: readonly string[];
  readonly mount: Mount;
  readonly path: string;
  /** Names of what its request may hold. */
  readonly fields: readonly string[];
  answer(request: MlflowRequest, ctx: EndpointContext): Answer | Promise<Answer>;
}

const NO_QUERY = new URLSearchParams();

/** Declares one endpoint: what it reads is typed by its request schema, what it throws as MlflowError is its answer. */
export function endpoint<Input>({ methods, mount, path, request: schema, handler }: EndpointDeclaration<Input>): Endpoint {
  return {
    methods,
    mount,
    path,
    fields: schema.fields,
    answer: (request, ctx) => handler(schema.read(sourceOf(request)), ctx) as Answer | Promise<Answer>,
  };
}

function sourceOf({ method, query, headers, body }: MlflowRequest): RequestSource {
  return {
    method: method === 'HEAD' ? 'GET' : method,
    contentType: headers['content-type'],
    query: query === '' ? NO_QUERY : new URLSearchParams(query),
    body,
  };
}
