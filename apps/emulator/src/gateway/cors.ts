import type { Emulator } from '../emulator.js';
import type { Answer } from './answer.js';
import type { Exchange } from './exchange.js';

const ALLOWED_METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';
const EXPOSED_HEADERS =
  'etag, x-amz-request-id, x-amz-id-2, x-amzn-requestid, x-amzn-errortype, x-amz-bucket-region, x-amz-version-id, content-range';
const PREFLIGHT_SECONDS = '600';

/** Lets the configured web origins call, and answers their preflights. Other origins get no header, so the browser keeps them out. */
export function cors(exchange: Exchange, { corsAllows }: Emulator): Answer | undefined {
  const { origin } = exchange.request.headers;
  if (origin === undefined || !corsAllows(origin)) return undefined;
  exchange.extraHeaders['access-control-allow-origin'] = origin;
  exchange.extraHeaders['access-control-allow-credentials'] = 'true';
  exchange.extraHeaders['access-control-expose-headers'] = EXPOSED_HEADERS;
  exchange.extraHeaders['vary'] = 'Origin';
  if (exchange.method !== 'OPTIONS' || exchange.request.headers['access-control-request-method'] === undefined) return undefined;
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': ALLOWED_METHODS,
      'access-control-allow-headers': exchange.request.headers['access-control-request-headers'] ?? '*',
      'access-control-max-age': PREFLIGHT_SECONDS,
    },
    body: undefined,
  };
}

/**
 * True for what a page of a site that is not configured sends. It cannot read the answer, but it could do harm without reading: a simple
 * POST is sent with no preflight.
 */
export function comesFromForeignPage({ method, request, extraHeaders }: Exchange): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  return request.headers.origin !== undefined && extraHeaders['access-control-allow-origin'] === undefined;
}

/** True for what a page of the app itself sends, which is under the host it was asked for. */
export function comesFromOwnPage({ request }: Exchange): boolean {
  const { origin, host } = request.headers;
  return origin === `http://${host}` || origin === `https://${host}`;
}

/**
 * Prepares the check of origins: `http://localhost:*` matches every port, `*` every origin.
 *
 * @example originMatcher(['http://localhost:*'])('http://localhost:3000'); // true
 */
export function originMatcher(patterns: readonly string[]): (origin: string) => boolean {
  if (patterns.includes('*')) return () => true;
  const exact = new Set(patterns.filter((pattern) => !pattern.endsWith(':*')));
  const anyPort = patterns.filter((pattern) => pattern.endsWith(':*')).map((pattern) => pattern.slice(0, -2));
  return (origin) =>
    exact.has(origin) ||
    anyPort.some((base) => origin === base || (origin.startsWith(`${base}:`) && /^\d+$/.test(origin.slice(base.length + 1))));
}
