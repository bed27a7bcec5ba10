import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

const NO_BODY = Buffer.alloc(0);

/** The request's body is larger than this server takes. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';

  constructor(readonly limit: number) {
    super(`The request body is larger than ${limit} bytes.`);
  }
}

/** The body does not decompress. */
export class BodyUndecodable extends Error {
  override readonly name = 'BodyUndecodable';
}

/** The client went away before its request was complete. */
export class RequestAborted extends Error {
  override readonly name = 'RequestAborted';
}

/**
 * The whole body, as sent.
 *
 * @param limit in bytes
 * @throws {@link BodyTooLarge}, {@link RequestAborted}
 */
export function readBody(request: IncomingMessage, limit: number): Buffer | Promise<Buffer> {
  const declared = request.headers['content-length'];
  if (declared === undefined && request.headers['transfer-encoding'] === undefined) return NO_BODY;
  if (declared === '0') return NO_BODY;
  if (declared !== undefined && Number(declared) > limit) return Promise.reject(new BodyTooLarge(limit));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      // the rest is read and dropped: many clients send all before they look for an answer
      chunks.length = 0;
      reject(new BodyTooLarge(limit));
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size)));
    request.on('aborted', () => reject(new RequestAborted()));
    request.on('error', reject);
  });
}

const decoders = { gzip: promisify(gunzip), 'x-gzip': promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) };

/**
 * The body without its content encoding.
 *
 * @param limit of the decoded size, in bytes: a small body can hold a very large one
 * @throws {@link BodyUndecodable}, {@link BodyTooLarge}
 */
export function decodeBody(body: Buffer, encoding: string | undefined, limit: number): Buffer | Promise<Buffer> {
  if (encoding === undefined || encoding === 'identity' || body.length === 0) return body;
  const decode = decoders[encoding.trim().toLowerCase() as keyof typeof decoders] as (typeof decoders)['gzip'] | undefined;
  if (!decode) throw new BodyUndecodable(`Content-Encoding ${encoding} is not supported. Use gzip, deflate, br or none.`);
  return decode(body, { maxOutputLength: limit }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_BUFFER_TOO_LARGE') throw new BodyTooLarge(limit);
    throw new BodyUndecodable(`The body is not valid ${encoding}.`);
  });
}
