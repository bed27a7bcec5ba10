import { createHash } from 'node:crypto';

import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { checksumAlgorithm, defaultChecksum, knownAlgorithm } from './checksums/checksum-algorithm.js';
import type { Checksum, ChecksumName, ChecksumType } from './checksums/checksum-algorithm.js';
import { crcCombiner } from './checksums/combine-crc.js';
import type { DigestPool } from './checksums/digests.js';
import { checkOneOf } from './one-of.js';
import type { SentChecksum } from './request-checksum.js';
import type { PartRecord, UploadRecord } from './store/records.js';

/** What an upload's checksum is to be, from the members of CreateMultipartUpload; undefined when it asks for nothing. */
export function uploadChecksum(name: string | undefined, type: string | undefined): UploadRecord['checksum'] {
  if (name === undefined) {
    if (type !== undefined)
      throw s3Fault('InvalidRequest', {}, 'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.');
    return undefined;
  }
  const algorithm = checksumAlgorithm(name);
  if (!algorithm)
    throw s3Fault(
      'InvalidRequest',
      {},
      'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256, SHA512, MD5, XXHASH64, XXHASH3, XXHASH128]',
    );
  checkOneOf('x-amz-checksum-type', type, ['COMPOSITE', 'FULL_OBJECT'], 'Value for x-amz-checksum-type header is invalid.');
  const chosen = (type ?? (algorithm.name === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE')) as ChecksumType;
  const impossible = chosen === 'FULL_OBJECT' ? algorithm.polynomial === undefined : algorithm.name === 'CRC64NVME';
  if (impossible)
    throw s3Fault(
      'InvalidRequest',
      {},
      `The ${chosen} checksum type cannot be used with the ${algorithm.name.toLowerCase()} checksum algorithm.`,
    );
  return { algorithm: algorithm.name, type: chosen };
}

/** The algorithms to compute over a part; refuses a part that does not come with what its upload was created for. */
export function partAlgorithms({ checksum }: UploadRecord, sent: SentChecksum | undefined): ChecksumName[] {
  if (checksum && sent?.algorithm !== checksum.algorithm && (sent || checksum.type === 'COMPOSITE'))
    throw mismatch(checksum.algorithm, sent?.algorithm);
  const own = checksum?.algorithm ?? defaultChecksum;
  return sent && sent.algorithm !== own ? [own, sent.algorithm] : [own];
}

/** The checksum of the whole: combined from the CRCs of the parts, or a digest of their digests. */
export async function wholeChecksum(digests: DigestPool, { checksum }: UploadRecord, parts: readonly PartRecord[]): Promise<Checksum> {
  const { algorithm, type } = checksum ?? ({ algorithm: defaultChecksum, type: 'FULL_OBJECT' } as const);
  const values = parts.map((part) => Buffer.from(part.checksums[algorithm]!, 'base64'));
  if (type === 'COMPOSITE') {
    const digest = await digests.make(algorithm);
    for (const value of values) digest.update(value);
    return { algorithm, type, value: `${digest.digest().toString('base64')}-${parts.length}` };
  }
  const { polynomial, bytes } = knownAlgorithm(algorithm);
  const combiner = crcCombiner(polynomial!, bytes);
  values.forEach((value, index) => combiner.add(value, parts[index]!.size));
  return { algorithm, type, value: combiner.digest().toString('base64') };
}

/** The entity tag of a multipart object: MD5 of the parts' MD5s, and how many there are. */
export function multipartTag(parts: readonly PartRecord[]): string {
  const hash = createHash('md5');
  for (const { md5 } of parts) hash.update(md5, 'hex');
  return `${hash.digest('hex')}-${parts.length}`;
}

export function mismatch(expected: ChecksumName, actual: ChecksumName | undefined): Error {
  return s3Fault(
    'InvalidRequest',
    {},
    `Checksum Type mismatch occurred, expected checksum Type: ${expected.toLowerCase()}, actual checksum Type: ${actual?.toLowerCase() ?? 'null'}`,
  );
}
