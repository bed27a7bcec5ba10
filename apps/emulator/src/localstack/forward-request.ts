import type { IncomingMessage } from 'node:http';
import { PassThrough, Readable, type Transform, pipeline } from 'node:stream';

import type { AwsResponse } from '@mlapps/aws-protocol/service';

import { answerHeaders } from './answer-headers.js';
import { BrokenConnection, LocalstackUnavailable, type Upstream } from './upstream.js';

/** A request as it goes to LocalStack: signed, complete but for its body. */
export interface UpstreamRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | Readable;
  /** What a streamed body passes through on its way. */
  readonly framing?: Transform;
}

/** How long LocalStack may stay silent: it loads a service at its first use, which takes it several seconds. */
const SILENCE_MILLISECONDS = 120_000;

/**
 * Sends one request and gives the answer as soon as its headers are there; both bodies stream, and each side waits for the other.
 *
 * @throws {@link LocalstackUnavailable}; whatever ended the request's body, e.g. a signature that turned out wrong
 */
export async function forwardRequest(upstream: Upstream, request: UpstreamRequest): Promise<AwsResponse> {
  try {
    return await send(upstream, request);
  } catch (error) {
    // a kept connection may be closed by the other side just when it is used again; what was sent whole can be sent once more
    if (!(error instanceof BrokenConnection)) throw error;
    if (error.wasReused && request.body instanceof Uint8Array) return send(upstream, request);
    throw new LocalstackUnavailable(upstream.endpoint, error.reason);
  }
}

function send(upstream: Upstream, { method, path, headers, body, framing }: UpstreamRequest): Promise<AwsResponse> {
  return new Promise((resolve, reject) => {
    const sent = upstream.open({ method, path, headers });
    let bodyError: unknown;
    sent.setTimeout(SILENCE_MILLISECONDS, () => sent.destroy(new Error(`no byte for ${SILENCE_MILLISECONDS / 1000} s`)));
    sent.on('response', (answer) => resolve(answerOf(answer, method)));
    sent.on('error', (error: NodeJS.ErrnoException) =>
      reject(bodyError === undefined ? brokenConnection(error, sent.reusedSocket) : (bodyError as Error)),
    );
    if (!(body instanceof Readable)) {
      sent.end(body);
      return;
    }
    body.once('error', (error) => {
      bodyError = error;
    });
    pipeline(body, framing ?? new PassThrough(), sent, () => undefined);
  });
}

function brokenConnection(error: NodeJS.ErrnoException, wasReused: boolean): Error {
  return new BrokenConnection(error.code ?? error.message, wasReused);
}

/** An answer without a body is read to its end here, so that its connection can be used again. */
function answerOf(answer: IncomingMessage, method: string): AwsResponse {
  const status = answer.statusCode!;
  const hasBody = method !== 'HEAD' && status !== 204 && status !== 304 && answer.headers['content-length'] !== '0';
  if (!hasBody) answer.resume();
  return { status, headers: answerHeaders(answer), body: hasBody ? answer : undefined };
}
