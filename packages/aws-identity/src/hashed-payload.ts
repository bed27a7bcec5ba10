import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

import { PayloadRefused } from './signature-refusal.js';

/**
 * Passes a body through and compares its SHA-256 with the declared `x-amz-content-sha256` at the end;
 * a difference destroys the stream with {@link PayloadRefused} in place of `end`.
 *
 * @example
 * await pipeline(request, new HashedPayload(verification.payload.sha256), file);
 */
export class HashedPayload extends Transform {
  readonly #declared: string;
  readonly #hash = createHash('sha256');

  constructor(declared: string) {
    super();
    this.#declared = declared;
  }

  override _transform(bytes: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(bytes);
    done(null, bytes);
  }

  override _flush(done: TransformCallback): void {
    const computed = this.#hash.digest('hex');
    if (computed === this.#declared) done();
    else done(new PayloadRefused({ reason: 'payload-mismatch', declared: this.#declared, computed }));
  }
}
