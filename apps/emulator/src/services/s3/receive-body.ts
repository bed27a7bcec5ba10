import { Readable } from 'node:stream';

import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import type { ChecksumName } from './checksums/checksum-algorithm.js';
import { sentMd5, verify } from './request-checksum.js';
import type { SentChecksum } from './request-checksum.js';
import type { S3Context } from './s3-context.js';
import type { StoredFile } from './store/body-files.js';
import { TooLargeError } from './store/body-files.js';

/** 5 GiB: the most a single request may upload or copy. */
export const mostBytesAtOnce = 5 * 2 ** 30;

interface BodyInput {
  readonly Body?: Readable | undefined;
  readonly ContentMD5?: string | undefined;
}

/**
 * Takes the body of an upload to disk and verifies it. The file belongs to nothing yet: the caller puts it in place or discards it.
 * Answers MissingContentLength, NotImplemented (chunks of HTTP instead of a length), EntityTooLarge, IncompleteBody, InvalidDigest and BadDigest.
 */
export async function receiveBody(
  ctx: S3Context,
  input: BodyInput,
  sent: SentChecksum | undefined,
  algorithms: readonly ChecksumName[],
): Promise<StoredFile> {
  const md5 = sentMd5(input.ContentMD5);
  const length = declaredLength(ctx);
  if (length > mostBytesAtOnce) throw tooLarge(length);
  const file = await ctx.store.write(input.Body ?? Readable.from([]), algorithms, mostBytesAtOnce).catch((error: unknown) => {
    throw error instanceof TooLargeError ? tooLarge(length) : error;
  });
  try {
    if (file.size !== length) throw s3Fault('IncompleteBody');
    verify(ctx, file, sent, md5);
  } catch (error) {
    ctx.store.discard(file);
    throw error;
  }
  return file;
}

/** The number of bytes of the body itself, whatever way it was sent. */
function declaredLength({ headers }: S3Context): number {
  const declared = headers['x-amz-decoded-content-length'] ?? headers['content-length'];
  if (declared === undefined) {
    throw headers['transfer-encoding'] === undefined
      ? s3Fault('MissingContentLength')
      : s3Fault('NotImplemented', { Header: 'Transfer-Encoding' });
  }
  const length = Number(declared);
  if (!Number.isSafeInteger(length) || length < 0) throw s3Fault('MissingContentLength');
  return length;
}

function tooLarge(size: number): Error {
  return s3Fault('EntityTooLarge', { ProposedSize: size, MaxSizeAllowed: mostBytesAtOnce });
}
