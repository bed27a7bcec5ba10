import { Transform, type TransformCallback } from 'node:stream';

/**
 * Passes a body on and keeps its last piece until the end is confirmed. A checksum or signature is known to be wrong only at the end:
 * LocalStack then sees a request that broke off, and stores nothing.
 */
export function withheldLast(): Transform {
  let last: Buffer | undefined;
  return new Transform({
    transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
      if (piece.length === 0) return done();
      const previous = last;
      last = piece;
      done(null, previous);
    },
    flush(done: TransformCallback): void {
      done(null, last);
    },
  });
}
