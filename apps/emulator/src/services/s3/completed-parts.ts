import type { CompletedPart } from '@aws-sdk/client-s3';
import { s3Fault } from '@mlapps/aws-protocol/s3-faults';

import { knownAlgorithm } from './checksums/checksum-algorithm.js';
import { checksumsOf } from './request-checksum.js';
import type { PartRecord, UploadRecord } from './store/records.js';

const smallestPart = 5 * 2 ** 20;

/** The parts a CompleteMultipartUpload lists, each checked against what was uploaded: order, tag, checksum and size. */
export function completedParts(upload: UploadRecord, listed: readonly CompletedPart[], uploaded: readonly PartRecord[]): PartRecord[] {
  if (listed.length === 0 || listed.length > 10_000) throw s3Fault('MalformedXML');
  const byNumber = new Map(uploaded.map((part) => [part.number, part]));
  let last = 0;
  const parts = listed.map((each) => {
    const { PartNumber: number = 0, ETag = '' } = each;
    if (number <= last) throw s3Fault('InvalidPartOrder', { UploadId: upload.id });
    last = number;
    const part = byNumber.get(number);
    if (part?.md5 !== ETag.replace(/^"(.*)"$/, '$1')) throw invalidPart(upload, number, ETag);
    checkChecksum(upload, each, part);
    return part;
  });
  for (const part of parts.slice(0, -1)) {
    if (part.size >= smallestPart) continue;
    throw s3Fault('EntityTooSmall', { ETag: part.md5, MinSizeAllowed: smallestPart, PartNumber: part.number, ProposedSize: part.size });
  }
  return parts;
}

function checkChecksum(upload: UploadRecord, listed: CompletedPart, part: PartRecord): void {
  const sent = checksumsOf(listed);
  for (const { algorithm, value } of sent) {
    if (part.checksums[algorithm] !== value) throw invalidPart(upload, part.number, listed.ETag ?? '');
  }
  if (upload.checksum?.type !== 'COMPOSITE') return;
  const { member, name } = knownAlgorithm(upload.checksum.algorithm);
  if (listed[member] !== undefined) return;
  throw s3Fault(
    'InvalidRequest',
    {},
    `The upload was created using a ${name.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${part.number} in the request.`,
  );
}

function invalidPart(upload: UploadRecord, number: number, etag: string): Error {
  return s3Fault('InvalidPart', { UploadId: upload.id, PartNumber: number, ETag: etag });
}
