import type { TreeNode } from './frontier.js';
import { emptyRoot, nodeHash, rootOfPeaks } from './merkle-hash.js';

/** Reads perfect subtrees' roots, all that a proof needs at once. */
export type NodeReader = (nodes: readonly TreeNode[]) => Promise<readonly Buffer[]>;

/** Leaves from `start` up to, not including, `end`. */
interface Range {
  readonly start: bigint;
  readonly end: bigint;
}

/**
 * Shows that leaf `index` is in the tree of `size` leaves (RFC 6962, 2.1.1).
 *
 * @throws RangeError when there is no such leaf
 */
export async function inclusionProof(index: bigint, size: bigint, read: NodeReader): Promise<Buffer[]> {
  if (index < 0n || index >= size) throw new RangeError(`a tree of ${size} leaves has no leaf ${index}`);
  return readRanges(inclusionRanges(index, { start: 0n, end: size }), read);
}

/**
 * Shows that the tree of `first` leaves is the beginning of the tree of `second` leaves (RFC 6962, 2.1.2).
 *
 * @throws RangeError when `first` is more than `second`
 */
export async function consistencyProof(first: bigint, second: bigint, read: NodeReader): Promise<Buffer[]> {
  if (first < 0n || first > second) throw new RangeError(`a tree of ${first} leaves cannot be the beginning of one of ${second}`);
  if (first === 0n || first === second) return [];
  return readRanges(consistencyRanges(first, { start: 0n, end: second }, true), read);
}

/** https://www.rfc-editor.org/rfc/rfc9162#section-2.1.3.2 */
export function verifyInclusion(leaf: Buffer, index: bigint, size: bigint, root: Buffer, proof: readonly Buffer[]): boolean {
  if (index < 0n || index >= size) return false;
  let place = index;
  let last = size - 1n;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0n) return false;
    if (isOdd(place) || place === last) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(place) && place !== 0n) {
        place >>= 1n;
        last >>= 1n;
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    place >>= 1n;
    last >>= 1n;
  }
  return last === 0n && hash.equals(root);
}

export interface ConsistencyClaim {
  readonly first: bigint;
  readonly firstRoot: Buffer;
  readonly second: bigint;
  readonly secondRoot: Buffer;
}

/** https://www.rfc-editor.org/rfc/rfc9162#section-2.1.4.2; the tree without leaves is the beginning of every tree. */
export function verifyConsistency({ first, firstRoot, second, secondRoot }: ConsistencyClaim, proof: readonly Buffer[]): boolean {
  if (first < 0n || first > second) return false;
  if (first === second) return proof.length === 0 && firstRoot.equals(secondRoot);
  if (first === 0n) return proof.length === 0 && firstRoot.equals(emptyRoot());
  const path = isPowerOfTwo(first) ? [firstRoot, ...proof] : [...proof];
  const [start, ...siblings] = path;
  if (start === undefined) return false;
  let place = first - 1n;
  let last = second - 1n;
  while (isOdd(place)) {
    place >>= 1n;
    last >>= 1n;
  }
  let oldHash = start;
  let newHash = start;
  for (const sibling of siblings) {
    if (last === 0n) return false;
    if (isOdd(place) || place === last) {
      oldHash = nodeHash(sibling, oldHash);
      newHash = nodeHash(sibling, newHash);
      while (!isOdd(place) && place !== 0n) {
        place >>= 1n;
        last >>= 1n;
      }
    } else {
      newHash = nodeHash(newHash, sibling);
    }
    place >>= 1n;
    last >>= 1n;
  }
  return last === 0n && oldHash.equals(firstRoot) && newHash.equals(secondRoot);
}

/** The perfect subtrees whose roots are the peaks of a tree, from left to right. */
export function peakNodes(size: bigint): TreeNode[] {
  return perfectNodes({ start: 0n, end: size });
}

function inclusionRanges(index: bigint, { start, end }: Range): Range[] {
  if (end - start === 1n) return [];
  const middle = start + splitOf(end - start);
  return index < middle
    ? [...inclusionRanges(index, { start, end: middle }), { start: middle, end }]
    : [...inclusionRanges(index, { start: middle, end }), { start, end: middle }];
}

/** `whole`: the old tree is this range from its beginning, so its root is known to the reader of the proof. */
function consistencyRanges(first: bigint, { start, end }: Range, whole: boolean): Range[] {
  if (first === end) return whole ? [] : [{ start, end }];
  const middle = start + splitOf(end - start);
  return first <= middle
    ? [...consistencyRanges(first, { start, end: middle }, whole), { start: middle, end }]
    : [...consistencyRanges(first, { start: middle, end }, false), { start, end: middle }];
}

async function readRanges(ranges: readonly Range[], read: NodeReader): Promise<Buffer[]> {
  const nodes = ranges.map(perfectNodes);
  const hashes = [...(await read(nodes.flat()))];
  return nodes.map((group) => rootOfPeaks(hashes.splice(0, group.length)));
}

/** A range whose start is aligned, as those of proofs are, taken apart into perfect subtrees from left to right. */
function perfectNodes({ start, end }: Range): TreeNode[] {
  const nodes: TreeNode[] = [];
  let from = start;
  while (from < end) {
    const level = bitLength(end - from) - 1;
    nodes.push({ level, index: from >> BigInt(level) });
    from += 1n << BigInt(level);
  }
  return nodes;
}

/** The largest power of two that is less than `size`, for a size of two and more. */
function splitOf(size: bigint): bigint {
  return 1n << BigInt(bitLength(size - 1n) - 1);
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

function isOdd(value: bigint): boolean {
  return (value & 1n) === 1n;
}

function isPowerOfTwo(value: bigint): boolean {
  return (value & (value - 1n)) === 0n;
}
