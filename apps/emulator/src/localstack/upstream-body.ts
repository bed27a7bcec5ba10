import { Readable, Transform, type TransformCallback } from 'node:stream';
import type { IncomingHttpHeaders } from 'node:http';

import { withheldLast } from './withheld-last.js';

/** A body as it goes to LocalStack. */
export interface UpstreamBody {
  readonly body: Uint8Array | Readable;
  /** What a streamed body passes through on its way. */
  readonly framing?: Transform;
  /** The request's headers, with those that say how its body is framed. */
  readonly headers: Record<string, string>;
}

const NO_BODY = Buffer.alloc(0);

/**
 * Frames a request's body. What came `aws-chunked` was decoded while its chunks were checked: with trailers it is framed again, because
 * a checksum is known only at the end, otherwise it goes on as plain bytes of the announced length.
 *
 * @param kept headers that go on, without those of the framing
 */
export function upstreamBody(
  body: Uint8Array | Readable,
  sent: IncomingHttpHeaders,
  kept: Record<string, string>,
  trailers: () => Readonly<Record<string, string>>,
): UpstreamBody {
  const length = sent['content-length'];
  if (!(body instanceof Readable)) return whole(body, length, kept);
  if ((length === undefined || length === '0') && sent['transfer-encoding'] === undefined) return whole(NO_BODY, length, kept);
  if (!String(sent['x-amz-content-sha256'] ?? '').startsWith('STREAMING-'))
    return { body, framing: withheldLast(), headers: { ...kept, ...lengthOf(length) } };
  return decoded(body, kept, trailers);
}

/** It was decompressed, where it was compressed. */
function whole(body: Uint8Array, length: string | undefined, kept: Record<string, string>): UpstreamBody {
  const { 'content-encoding': encoding, ...headers } = kept;
  if (body.length === 0)
    return { body, headers: { ...headers, ...(encoding && { 'content-encoding': encoding }), ...(length && { 'content-length': '0' }) } };
  return { body, headers: { ...headers, 'content-length': String(body.length) } };
}

function decoded(body: Readable, kept: Record<string, string>, trailers: () => Readonly<Record<string, string>>): UpstreamBody {
  const { 'content-encoding': sentEncoding, 'x-amz-decoded-content-length': decodedLength, ...headers } = kept;
  const encodings = encodingsOf(sentEncoding);
  if (headers['x-amz-trailer'] !== undefined) {
    return {
      body,
      framing: new AwsChunks(trailers),
      headers: {
        ...headers,
        'x-amz-decoded-content-length': decodedLength!,
        'content-encoding': ['aws-chunked', ...encodings].join(','),
        'transfer-encoding': 'chunked',
        'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      },
    };
  }
  const plain = { ...headers, ...lengthOf(decodedLength), 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
  return {
    body,
    framing: withheldLast(),
    headers: encodings.length === 0 ? plain : { ...plain, 'content-encoding': encodings.join(',') },
  };
}

function lengthOf(length: string | undefined): Record<string, string> {
  return length === undefined ? { 'transfer-encoding': 'chunked' } : { 'content-length': length };
}

/** Without `aws-chunked`, which is the framing and no encoding of the object. */
function encodingsOf(sent: string | undefined): string[] {
  return (sent ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== 'aws-chunked');
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html, unsigned */
class AwsChunks extends Transform {
  readonly #trailers: () => Readonly<Record<string, string>>;

  constructor(trailers: () => Readonly<Record<string, string>>) {
    super();
    this.#trailers = trailers;
  }

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (piece.length > 0) {
      this.push(`${piece.length.toString(16)}\r\n`);
      this.push(piece);
      this.push('\r\n');
    }
    done();
  }

  override _flush(done: TransformCallback): void {
    const lines = Object.entries(this.#trailers()).map(([name, value]) => `${name}:${value}\r\n`);
    done(null, `0\r\n${lines.join('')}\r\n`);
  }
}
