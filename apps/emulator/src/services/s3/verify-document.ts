import { createHash } from 'node:crypto';

import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { checksumAlgorithms } from './checksums/checksum-algorithm.js';
import { badChecksum, checksumsOf, sentMd5 } from './request-checksum.js';
import type { S3Context } from './s3-context.js';

/**
 * Checks an XML or JSON body against its Content-MD5 or `x-amz-checksum-*` header, before anything is done with it. `required`: one of
 * them must be there, as for DeleteObjects.
 */
export async function verifyDocument(ctx: S3Context, required = false): Promise<void> {
  const md5 = sentMd5(textHeader(ctx, 'content-md5'));
  const sent = checksumsOf(Object.fromEntries(checksumAlgorithms.map(({ member, header }) => [member, textHeader(ctx, header)])));
  const inTrailer = ctx.headers['x-amz-trailer'] !== undefined;
  if (required && md5 === undefined && sent.length === 0 && !inTrailer) {
    throw s3Fault('InvalidRequest', {}, 'Missing required header for this request: Content-MD5 OR x-amz-checksum-*');
  }
  const found = createHash('md5').update(ctx.document).digest('hex');
  if (md5 !== undefined && md5 !== found)
    throw s3Fault(
      'BadDigest',
      { ExpectedDigest: md5, CalculatedDigest: found },
      'The Content-MD5 you specified did not match what we received.',
    );
  const trailers = inTrailer ? ctx.trailers() : {};
  const trailing = checksumsOf(Object.fromEntries(checksumAlgorithms.map(({ member, header }) => [member, trailers[header]])));
  for (const { algorithm, value } of [...sent, ...trailing]) {
    const digest = await ctx.store.digests.make(algorithm);
    digest.update(ctx.document);
    if (digest.digest().toString('base64') !== value) throw badChecksum(algorithm);
  }
}

function textHeader(ctx: S3Context, name: string): string | undefined {
  const value = ctx.headers[name];
  return value === undefined ? undefined : String(value);
}
