import { knownAlgorithm } from './checksums/checksum-algorithm.js';
import type { ChecksumName } from './checksums/checksum-algorithm.js';
import { pageLimit, partMarker } from './listing.js';
import type { PartRecord } from './store/records.js';

interface PartPageInput {
  readonly MaxParts?: number | undefined;
  readonly PartNumberMarker?: string | undefined;
}

/** A page of parts, found with `partsAfter(number, limit)`, and what is answered about it. */
export function partPage({ MaxParts, PartNumberMarker }: PartPageInput, partsAfter: (number: number, limit: number) => PartRecord[]) {
  const limit = pageLimit('max-parts', MaxParts);
  const marker = partMarker(PartNumberMarker);
  const found = partsAfter(marker, limit + 1);
  const parts = found.slice(0, limit);
  const output = {
    PartNumberMarker: String(marker),
    NextPartNumberMarker: String(parts.at(-1)?.number ?? 0),
    MaxParts: limit,
    IsTruncated: limit > 0 && found.length > limit,
  };
  return { parts, output };
}

/** Number, size and checksum of a part. */
export function partMembers(part: PartRecord, algorithm: ChecksumName | undefined) {
  const checksum = algorithm === undefined ? {} : { [knownAlgorithm(algorithm).member]: part.checksums[algorithm] };
  return { PartNumber: part.number, Size: part.size, ...checksum };
}
