/** How S3 names, sends and combines a checksum algorithm. */
export interface ChecksumAlgorithm {
  /** As in `x-amz-checksum-algorithm`, e.g. `CRC64NVME`. */
  readonly name: ChecksumName;
  /** Member of inputs and outputs, e.g. `ChecksumCRC64NVME`. */
  readonly member: `Checksum${ChecksumName}`;
  /** Header and trailer, e.g. `x-amz-checksum-crc64nvme`. */
  readonly header: string;
  readonly bytes: number;
  /** Set for cyclic redundancy checks: the reversed polynomial, by which the checksums of parts become that of the whole object. */
  readonly polynomial?: bigint;
}

export type ChecksumName = 'CRC32' | 'CRC32C' | 'CRC64NVME' | 'SHA1' | 'SHA256' | 'SHA512' | 'MD5' | 'XXHASH64' | 'XXHASH3' | 'XXHASH128';

/** How the checksum of a multipart object was made: of all its bytes, or of the checksums of its parts. */
export type ChecksumType = 'COMPOSITE' | 'FULL_OBJECT';

/** A checksum as stored and answered: base64, and for composite ones `-<parts>`. */
export interface Checksum {
  readonly algorithm: ChecksumName;
  readonly type: ChecksumType;
  readonly value: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html and the model of @aws-sdk/client-s3 3.1169.0. */
export const checksumAlgorithms: readonly ChecksumAlgorithm[] = [
  algorithm('CRC32', 4, 0xedb88320n),
  algorithm('CRC32C', 4, 0x82f63b78n),
  algorithm('CRC64NVME', 8, 0x9a6c9329ac4bc9b5n),
  algorithm('SHA1', 20),
  algorithm('SHA256', 32),
  algorithm('SHA512', 64),
  algorithm('MD5', 16),
  algorithm('XXHASH64', 8),
  algorithm('XXHASH3', 8),
  algorithm('XXHASH128', 16),
];

/** What S3 computes when the client sends no checksum (since December 2024). */
export const defaultChecksum: ChecksumName = 'CRC64NVME';

const byName = new Map<string, ChecksumAlgorithm>(checksumAlgorithms.map((each) => [each.name, each]));

/** The algorithm of that name in upper or lower case, or undefined. */
export function checksumAlgorithm(name: string): ChecksumAlgorithm | undefined {
  return byName.get(name.toUpperCase());
}

/** The algorithm of that name, which is known to exist. */
export function knownAlgorithm(name: ChecksumName): ChecksumAlgorithm {
  const found = byName.get(name);
  if (!found) throw new Error(`No checksum algorithm is called ${name}`);
  return found;
}

/** Whether `value` is base64 of exactly as many bytes as the algorithm gives. */
export function isChecksumValue(algorithm: ChecksumAlgorithm, value: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(value) && Buffer.from(value, 'base64').length === algorithm.bytes && value.length % 4 === 0;
}

function algorithm(name: ChecksumName, bytes: number, polynomial?: bigint): ChecksumAlgorithm {
  const common = { name, member: `Checksum${name}` as const, header: `x-amz-checksum-${name.toLowerCase()}`, bytes };
  return polynomial === undefined ? common : { ...common, polynomial };
}
