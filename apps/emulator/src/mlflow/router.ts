import { allowHeader, errorBody, methodNotAllowedPage } from '@mlapps/mlflow-protocol/errors';

import type { Endpoint, Mount } from './endpoint.js';
import type { MlflowResponse } from './mlflow-apps.js';
import { jsonResponse } from './responses.js';

const prefixes: Readonly<Record<Mount, readonly string[]>> = {
  rest: ['/api/2.0/', '/api/3.0/', '/ajax-api/2.0/', '/ajax-api/3.0/'],
  ajax: ['/ajax-api/2.0/', '/ajax-api/3.0/'],
  root: ['/'],
};

/** Finds the endpoint of a method and path: two map look-ups. */
export class Router {
  readonly #byPath = new Map<string, Map<string, Endpoint>>();

  constructor(endpoints: readonly Endpoint[]) {
    for (const endpoint of endpoints) {
      for (const prefix of prefixes[endpoint.mount]) this.add(prefix + endpoint.path, endpoint);
    }
  }

  /** The endpoint, or the answer when there is none: 404 naming what was asked, 405 naming what is allowed. */
  find(method: string, path: string): Endpoint | MlflowResponse {
    const byMethod = this.#byPath.get(path);
    if (byMethod === undefined) return notFound(method, path);
    const endpoint = byMethod.get(method === 'HEAD' ? 'GET' : method);
    return endpoint ?? notAllowed(method, [...byMethod.keys()]);
  }

  private add(path: string, endpoint: Endpoint): void {
    const byMethod = this.#byPath.get(path) ?? new Map<string, Endpoint>();
    this.#byPath.set(path, byMethod);
    for (const method of endpoint.methods) {
      if (byMethod.has(method)) throw new Error(`Two endpoints for ${method} ${path}`);
      byMethod.set(method, endpoint);
    }
  }
}

function notFound(method: string, path: string): MlflowResponse {
  const message = `The endpoint ${method} ${path} is not served by this MLflow App.`;
  return jsonResponse(errorBody({ code: 'ENDPOINT_NOT_FOUND', message }), 404);
}

/** OPTIONS is answered for every known path, as Flask does. */
function notAllowed(method: string, methods: readonly string[]): MlflowResponse {
  const allow = allowHeader(methods);
  if (method === 'OPTIONS') return { status: 200, headers: { allow, 'content-type': 'text/html; charset=utf-8' }, body: '' };
  const { status, contentType, body } = methodNotAllowedPage;
  return { status, headers: { allow, 'content-type': contentType }, body };
}
