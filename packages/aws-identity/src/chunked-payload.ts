import { createHash, timingSafeEqual, type Hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Transform, type TransformCallback } from 'node:stream';

import { PayloadRefused, type ChunkRefusal } from './signature-refusal.js';
import { headerOf } from './signed-request.js';
import { sha256Of, signText, type ChunkChain } from './verify-signature.js';

export interface ChunkedPayloadOptions {
  /** True when every chunk carries `;chunk-signature=`. */
  readonly signed: boolean;
  /** True when header lines follow the last chunk. */
  readonly trailer: boolean;
  /** What the chunk signatures are checked with; without it they are read and not checked. */
  readonly chain?: ChunkChain;
  /** Bytes of the object, from `x-amz-decoded-content-length`. */
  readonly decodedLength: number;
  /** Names announced in `x-amz-trailer`, lower case; all of them and no others have to come. */
  readonly trailerNames?: readonly string[];
  /** Least size of every chunk but the last; S3 asks for 8192. */
  readonly minimumChunkBytes?: number;
}

type State = 'size' | 'data' | 'data-end' | 'trailer' | 'done';

/** Longest line of framing; S3 sends and accepts far less. */
const LONGEST_LINE = 8192;
const MOST_TRAILERS = 32;
const SIZE_LINE = /^([0-9a-f]{1,13})(?:;chunk-signature=([0-9a-f]{64}))?$/i;
const TRAILER_LINE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*)$/;
const TRAILER_SIGNATURE = 'x-amz-trailer-signature';
const EMPTY_SHA256 = sha256Of(new Uint8Array());
const EMPTY = Buffer.alloc(0);
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/**
 * Options for the body of a request that declares a chunked payload. Throws {@link PayloadRefused} when its
 * `x-amz-decoded-content-length` is missing or no number.
 */
export function chunkedPayloadOptions(
  headers: IncomingHttpHeaders,
  payload: { readonly signed: boolean; readonly trailer: boolean; readonly chain?: ChunkChain | undefined },
): ChunkedPayloadOptions {
  const value = headerOf(headers, 'x-amz-decoded-content-length');
  if (value === undefined || !/^\d{1,15}$/.test(value)) throw new PayloadRefused({ reason: 'decoded-length-malformed', value });
  const announced = headerOf(headers, 'x-amz-trailer') ?? '';
  const trailerNames = announced.split(',').flatMap((name) => name.trim().toLowerCase() || []);
  const { signed, trailer, chain } = payload;
  return {
    signed,
    trailer,
    decodedLength: Number(value),
    trailerNames,
    minimumChunkBytes: 8192,
    ...(chain === undefined ? {} : { chain }),
  };
}

/**
 * Decodes an `aws-chunked` body while it streams; the bytes of a chunk are passed on before its signature arrives, so what reads
 * them must keep nothing until `end`. Whatever is wrong destroys the stream with {@link PayloadRefused}.
 * Format: docs.aws.amazon.com/AmazonS3/latest/API, "sigv4-streaming" and "sigv4-streaming-trailers".
 *
 * @example
 * const body = request.pipe(new ChunkedPayload(chunkedPayloadOptions(request.headers, payload)));
 * await pipeline(body, file);
 * body.trailers['x-amz-checksum-crc32'];
 */
export class ChunkedPayload extends Transform {
  /** The header lines after the last chunk, names in lower case; complete at `end`. */
  readonly trailers = Object.create(null) as Readonly<Record<string, string>>;

  readonly #options: ChunkedPayloadOptions;
  #state: State = 'size';
  #line: Buffer = EMPTY;
  #left = 0;
  #chunk = 0;
  #chunkBytes = 0;
  #received = 0;
  #hash: Hash | undefined;
  #signature: string | undefined;
  #previous: string;

  constructor(options: ChunkedPayloadOptions) {
    super();
    this.#options = options;
    this.#previous = options.chain?.seed ?? '';
  }

  override _transform(input: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      let rest = input;
      while (rest.length > 0) rest = this.#state === 'data' ? this.#readData(rest) : this.#readLine(rest);
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _flush(done: TransformCallback): void {
    const expected = this.#options.decodedLength;
    if (this.#state === 'done' && this.#received === expected) done();
    else done(new PayloadRefused({ reason: 'body-incomplete', expected, received: this.#received }));
  }

  #readData(bytes: Buffer): Buffer {
    const part = bytes.subarray(0, this.#left);
    this.#left -= part.length;
    this.#received += part.length;
    this.#hash?.update(part);
    this.push(part);
    if (this.#left === 0) this.#state = 'data-end';
    return bytes.subarray(part.length);
  }

  #readLine(bytes: Buffer): Buffer {
    if (this.#state === 'done') refuse({ reason: 'chunk-malformed', detail: 'bytes after the last chunk' });
    const end = bytes.indexOf(LINE_FEED);
    const piece = end === -1 ? bytes : bytes.subarray(0, end + 1);
    if (this.#line.length + piece.length > LONGEST_LINE) refuse({ reason: 'chunk-malformed', detail: 'a line of more than 8192 bytes' });
    const line = this.#line.length === 0 ? piece : Buffer.concat([this.#line, piece]);
    if (end === -1) {
      // not more than a line is ever kept; copied, because the input buffer is not ours
      this.#line = Buffer.from(line);
      return EMPTY;
    }
    this.#line = EMPTY;
    if (line.length < 2 || line[line.length - 2] !== CARRIAGE_RETURN) refuse({ reason: 'chunk-malformed', detail: 'a line without CRLF' });
    this.#takeLine(line.toString('latin1', 0, line.length - 2));
    return bytes.subarray(end + 1);
  }

  #takeLine(line: string): void {
    if (this.#state === 'size') this.#startChunk(line);
    else if (this.#state === 'data-end') this.#endChunk(line);
    else this.#takeTrailer(line);
  }

  #startChunk(line: string): void {
    const { signed, trailer, decodedLength, minimumChunkBytes = 0, chain } = this.#options;
    const match = SIZE_LINE.exec(line);
    if (match === null || (match[2] !== undefined) !== signed) refuse({ reason: 'chunk-malformed', detail: 'not a chunk size line' });
    const size = Number.parseInt(match[1] as string, 16);
    if (size > 0 && this.#chunk > 0 && this.#chunkBytes < minimumChunkBytes) {
      refuse({ reason: 'chunk-too-small', chunk: this.#chunk, bytes: this.#chunkBytes });
    }
    if (this.#received + size > decodedLength)
      refuse({ reason: 'body-incomplete', expected: decodedLength, received: this.#received + size });
    this.#chunk += 1;
    this.#chunkBytes = size;
    this.#left = size;
    this.#signature = match[2];
    this.#hash = chain === undefined ? undefined : createHash('sha256');
    if (size > 0) {
      this.#state = 'data';
      return;
    }
    this.#checkChunk();
    this.#state = trailer ? 'trailer' : 'data-end';
  }

  #endChunk(line: string): void {
    if (line !== '') refuse({ reason: 'chunk-malformed', detail: 'a chunk longer than its size' });
    if (this.#chunkBytes === 0) {
      this.#state = 'done';
      return;
    }
    this.#checkChunk();
    this.#state = 'size';
  }

  #checkChunk(): void {
    const { chain } = this.#options;
    if (chain === undefined) return;
    const digest = (this.#hash as Hash).digest('hex');
    this.#check('PAYLOAD', `${EMPTY_SHA256}\n${digest}`, this.#signature ?? '', chain);
  }

  #check(kind: 'PAYLOAD' | 'TRAILER', hashes: string, provided: string, chain: ChunkChain): void {
    const stringToSign = `AWS4-HMAC-SHA256-${kind}\n${chain.amzDate}\n${chain.scope}\n${this.#previous}\n${hashes}`;
    const expected = signText(stringToSign, chain.signingKey);
    if (provided.length !== expected.length || !timingSafeEqual(Buffer.from(provided, 'latin1'), Buffer.from(expected, 'latin1'))) {
      refuse({ reason: 'chunk-signature-mismatch', provided, stringToSign });
    }
    this.#previous = expected;
  }

  #takeTrailer(line: string): void {
    if (line === '') {
      this.#endTrailers();
      return;
    }
    const match = TRAILER_LINE.exec(line);
    if (match === null) refuse({ reason: 'trailer-malformed', detail: 'not a header line' });
    const name = (match[1] as string).toLowerCase();
    const trailers = this.trailers as Record<string, string>;
    if (name in trailers) refuse({ reason: 'trailer-malformed', detail: `'${name}' comes twice` });
    if (Object.keys(trailers).length >= MOST_TRAILERS) refuse({ reason: 'trailer-malformed', detail: 'too many lines' });
    trailers[name] = (match[2] as string).trimEnd();
  }

  #endTrailers(): void {
    const { chain, trailerNames, signed } = this.#options;
    const trailers = this.trailers as Record<string, string>;
    const provided = trailers[TRAILER_SIGNATURE];
    if (signed) delete trailers[TRAILER_SIGNATURE];
    const names = Object.keys(trailers).sort();
    const wrong = trailerNames === undefined ? undefined : differing(names, trailerNames);
    if (wrong !== undefined) refuse({ reason: 'trailer-malformed', detail: `'${wrong}' is announced and missing, or not announced` });
    if (chain !== undefined) {
      this.#check(
        'TRAILER',
        sha256Of(Buffer.from(names.map((name) => `${name}:${trailers[name]}\n`).join(''), 'latin1')),
        provided ?? '',
        chain,
      );
    }
    this.#state = 'done';
  }
}

function differing(names: readonly string[], announced: readonly string[]): string | undefined {
  return names.find((name) => !announced.includes(name)) ?? announced.find((name) => !names.includes(name));
}

function refuse(refusal: ChunkRefusal): never {
  throw new PayloadRefused(refusal);
}
