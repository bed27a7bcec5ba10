import { unmodelledFault } from '@mlapps/aws-protocol/faults';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { checksumAlgorithm, checksumAlgorithms, isChecksumValue, knownAlgorithm } from './checksums/checksum-algorithm.js';
import type { Checksum, ChecksumAlgorithm, ChecksumName } from './checksums/checksum-algorithm.js';
import type { S3Context } from './s3-context.js';
import type { StoredFile } from './store/body-files.js';

/** A checksum the client sends with an upload, before its bytes or after them. */
export interface SentChecksum {
  readonly algorithm: ChecksumName;
  /** Undefined: in the trailer. */
  readonly value: string | undefined;
}

type ChecksumMembers = Partial<Record<ChecksumAlgorithm['member'], string | undefined>>;

interface ChecksumInput extends ChecksumMembers {
  readonly ChecksumAlgorithm?: string | undefined;
  readonly ContentMD5?: string | undefined;
}

/**
 * The checksum of a request: at most one `x-amz-checksum-*` header, or its name in `x-amz-trailer`. What
 * `x-amz-sdk-checksum-algorithm` announces must be there.
 */
export function sentChecksum(ctx: S3Context, input: ChecksumInput): SentChecksum | undefined {
  const inHeaders = checksumsOf(input);
  const inTrailer = trailerAlgorithms(ctx);
  if (inHeaders.length + inTrailer.length > 1)
    throw s3Fault('InvalidRequest', {}, 'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
  const sent = inHeaders[0] ?? (inTrailer[0] && { algorithm: inTrailer[0].name, value: undefined });
  checkAnnounced(input.ChecksumAlgorithm, sent);
  return sent;
}

/** The checksums among the members of an input, each checked to be one. */
export function checksumsOf(input: ChecksumMembers): { algorithm: ChecksumName; value: string }[] {
  return checksumAlgorithms.flatMap((algorithm) => {
    const value = input[algorithm.member];
    if (value === undefined) return [];
    if (!isChecksumValue(algorithm, value)) throw s3Fault('InvalidRequest', {}, `Value for ${algorithm.header} header is invalid.`);
    return [{ algorithm: algorithm.name, value }];
  });
}

function trailerAlgorithms(ctx: S3Context): ChecksumAlgorithm[] {
  const header = ctx.headers['x-amz-trailer'];
  if (header === undefined) return [];
  return String(header)
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== '' && each !== 'x-amz-trailer-signature')
    .map((name) => {
      const found = checksumAlgorithms.find((algorithm) => algorithm.header === name);
      if (!found) throw s3Fault('InvalidRequest', {}, 'The value specified in the x-amz-trailer header is not supported');
      return found;
    });
}

function checkAnnounced(announced: string | undefined, sent: SentChecksum | undefined): void {
  if (announced === undefined) return;
  const algorithm = checksumAlgorithm(announced);
  if (!algorithm)
    throw s3Fault(
      'InvalidRequest',
      {},
      'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256, SHA512, MD5, XXHASH64, XXHASH3, XXHASH128]',
    );
  if (!sent)
    throw s3Fault(
      'InvalidRequest',
      {},
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    );
  if (algorithm.name !== sent.algorithm) throw s3Fault('InvalidRequest', {}, 'Value for x-amz-sdk-checksum-algorithm header is invalid.');
}

/** A Content-MD5 header, checked to be base64 of 16 bytes, as hex. */
export function sentMd5(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (!isChecksumValue(knownAlgorithm('MD5'), header))
    throw s3Fault('InvalidDigest', { 'Content-MD5': header }, 'The Content-MD5 you specified was invalid.');
  return Buffer.from(header, 'base64').toString('hex');
}

/** Compares what came with what the client said; throws BadDigest. */
export function verify(ctx: S3Context, file: StoredFile, sent: SentChecksum | undefined, md5: string | undefined): void {
  if (md5 !== undefined && md5 !== file.md5) {
    throw s3Fault(
      'BadDigest',
      { ExpectedDigest: md5, CalculatedDigest: file.md5 },
      'The Content-MD5 you specified did not match what we received.',
    );
  }
  if (!sent) return;
  const algorithm = knownAlgorithm(sent.algorithm);
  const value = sent.value ?? ctx.trailers()[algorithm.header];
  if (value === undefined)
    throw unmodelledFault(
      'MalformedTrailerError',
      400,
      'The request contained trailing data that was not well-formed or did not conform to our published schema.',
    );
  if (sent.value === undefined && !isChecksumValue(algorithm, value))
    throw s3Fault('InvalidRequest', {}, `Value for ${algorithm.header} trailing header is invalid.`);
  if (value !== file.checksums[sent.algorithm]) throw badChecksum(sent.algorithm);
}

export function badChecksum(algorithm: ChecksumName): Error {
  return s3Fault('BadDigest', {}, `The ${algorithm} you specified did not match the calculated checksum.`);
}

/** A checksum as members of an output: its value, and how it was made. */
export function checksumMembers(checksum: Checksum | undefined): ChecksumMembers & { ChecksumType?: 'COMPOSITE' | 'FULL_OBJECT' } {
  if (!checksum) return {};
  return { [knownAlgorithm(checksum.algorithm).member]: checksum.value, ChecksumType: checksum.type };
}
