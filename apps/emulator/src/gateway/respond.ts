import { Readable, pipeline } from 'node:stream';
import { constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';

import type { Answer } from './answer.js';
import type { Exchange } from './exchange.js';

const compress = promisify(gzip);
/** Below this a packet is sent anyway. */
const WORTH_COMPRESSING = 1400;
const COMPRESSIBLE = /^(?:application\/(?:json|x-amz-json|xml)|text\/)/;

/** Writes the answer. Streams are piped; a client that goes away stops its stream. */
export async function respond(exchange: Exchange, answer: Answer): Promise<void> {
  const { response, extraHeaders, method } = exchange;
  const headers = dispositionFirst({ ...answer.headers, ...extraHeaders });
  const { body } = answer;
  if (body instanceof Readable) {
    response.writeHead(answer.status, headers);
    if (method === 'HEAD') {
      body.destroy();
      response.end();
      return;
    }
    await new Promise<void>((resolve) => pipeline(body, response, () => resolve()));
    return;
  }
  if (body === undefined || method === 'HEAD') {
    if (!declaresLength(headers, answer.status)) headers['content-length'] = body === undefined ? '0' : String(Buffer.byteLength(body));
    response.writeHead(answer.status, headers).end();
    return;
  }
  const sent = shouldCompress(exchange, headers, body) ? await compressed(body, headers) : body;
  headers['content-length'] = String(typeof sent === 'string' ? Buffer.byteLength(sent) : sent.length);
  response.writeHead(answer.status, headers).end(sent);
}

/** Node 20 refuses a content-disposition beyond ASCII that comes after content-length: it checks its Latin-1 bytes as if they were UTF-8. */
function dispositionFirst(headers: Record<string, string>): Record<string, string> {
  const name = Object.keys(headers).find((given) => given.toLowerCase() === 'content-disposition');
  return name === undefined ? headers : { [name]: headers[name]!, ...headers };
}

/** Over loopback compression only costs: it is done for clients on other machines that ask for it. */
function shouldCompress({ request }: Exchange, headers: Record<string, string>, body: Uint8Array | string): boolean {
  if (body.length < WORTH_COMPRESSING || headers['content-encoding'] !== undefined) return false;
  if (!/\bgzip\b/.test((request.headers['accept-encoding'] as string | undefined) ?? '')) return false;
  return COMPRESSIBLE.test(headers['content-type'] ?? '') && !isLoopback(request.socket.remoteAddress);
}

function isLoopback(address: string | undefined): boolean {
  return address === undefined || address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
}

async function compressed(body: Uint8Array | string, headers: Record<string, string>): Promise<Uint8Array> {
  headers['content-encoding'] = 'gzip';
  headers['vary'] = headers['vary'] === undefined ? 'Accept-Encoding' : `${headers['vary']}, Accept-Encoding`;
  return compress(body, { level: constants.Z_BEST_SPEED });
}

/** A HEAD of an S3 object declares the object's length; 204 and 304 have none. */
function declaresLength(headers: Record<string, string>, status: number): boolean {
  return status === 204 || status === 304 || Object.keys(headers).some((name) => name.toLowerCase() === 'content-length');
}
