import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';

import { newRequestId } from '@mlapps/aws-protocol/request-id';

import type { Caller } from '../caller.js';
import type { Target } from './target.js';

/** One request on its way through the gateway; each step adds what it found out. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  /** `performance.now()` at arrival. */
  readonly startedAt: number;
  readonly method: string;
  /** As sent: percent-encoded, without query. */
  readonly path: string;
  /** As sent, without the question mark. */
  readonly query: string;
  /** Set by detect. */
  target: Target;
  /** Set by authenticate. */
  caller: Caller | undefined;
  /** Region of the credential scope, or the configured one. */
  region: string;
  /** Set by authenticate: the whole body, or a stream of the decoded payload for S3. */
  body: Buffer | Readable;
  /** The trailers of an aws-chunked body, complete once the body has been read. */
  trailers: () => Readonly<Record<string, string>>;
  /** Headers that steps want on whatever answer is given, CORS ones above all. */
  readonly extraHeaders: Record<string, string>;
}

const NO_BODY = Buffer.alloc(0);
const NO_TRAILERS = (): Record<string, string> => ({});

export function openExchange(request: IncomingMessage, response: ServerResponse, region: string): Exchange {
  const url = pathAndQuery(request.url ?? '/');
  const at = url.indexOf('?');
  return {
    request,
    response,
    requestId: newRequestId(),
    startedAt: performance.now(),
    method: request.method ?? 'GET',
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? '' : url.slice(at + 1),
    target: { kind: 'nothing' },
    caller: undefined,
    region,
    body: NO_BODY,
    trailers: NO_TRAILERS,
    extraHeaders: {},
  };
}

/** A proxy sends the absolute form: `GET http://host/path`. */
function pathAndQuery(url: string): string {
  if (url.startsWith('/')) return url;
  const path = /^https?:\/\/[^/?#]*(?<rest>[/?][^#]*)?/i.exec(url)?.groups?.['rest'] ?? '/';
  return path.startsWith('/') ? path : `/${path}`;
}
