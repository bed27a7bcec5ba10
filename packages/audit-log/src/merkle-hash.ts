import { createHash } from 'node:crypto';

const leafPrefix = Buffer.of(0);
const nodePrefix = Buffer.of(1);

/** https://www.rfc-editor.org/rfc/rfc6962#section-2.1 */
export function leafHash(entry: Uint8Array): Buffer {
  return createHash('sha256').update(leafPrefix).update(entry).digest();
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(nodePrefix).update(left).update(right).digest();
}

/** The root of the tree without leaves. */
export function emptyRoot(): Buffer {
  return createHash('sha256').digest();
}

/** The leaf of an event: its place in the tree is its sequence number minus one. */
export function eventLeaf(eventHash: string): Buffer {
  return leafHash(Buffer.from(eventHash, 'hex'));
}

/** The root of perfect subtrees that stand side by side, from the largest to the smallest. */
export function rootOfPeaks(peaks: readonly Buffer[]): Buffer {
  const last = peaks.at(-1);
  if (last === undefined) return emptyRoot();
  return peaks.slice(0, -1).reduceRight<Buffer>((right, left) => nodeHash(left, right), last);
}
