import { nodeHash, rootOfPeaks } from './merkle-hash.js';

/** A perfect subtree: 2^level leaves, the `index`-th of its size from the left. */
export interface TreeNode {
  readonly level: number;
  readonly index: bigint;
}

/**
 * What a growing tree needs to remember: the roots of its perfect subtrees, one for each 1 in the binary form of its size.
 * Adding a leaf costs O(1) on average, the root O(log size).
 */
export class Frontier {
  #size: bigint;
  readonly #peaks: Buffer[];

  /** @throws RangeError when a tree of that size has another number of peaks */
  constructor(size = 0n, peaks: readonly Buffer[] = []) {
    if (size < 0n || peaks.length !== peakCount(size))
      throw new RangeError(`a tree of ${size} leaves has ${peakCount(size)} peaks, not ${peaks.length}`);
    this.#size = size;
    this.#peaks = [...peaks];
  }

  get size(): bigint {
    return this.#size;
  }

  /** From the largest subtree to the smallest. */
  get peaks(): readonly Buffer[] {
    return this.#peaks;
  }

  /** Adds a leaf; `completed` hears of every perfect subtree that it completes, itself included. */
  append(leaf: Buffer, completed?: (node: TreeNode, hash: Buffer) => void): void {
    let index = this.#size;
    let hash = leaf;
    let level = 0;
    completed?.({ level, index }, hash);
    while ((index & 1n) === 1n) {
      hash = nodeHash(this.#peaks.pop() as Buffer, hash);
      level += 1;
      index >>= 1n;
      completed?.({ level, index }, hash);
    }
    this.#peaks.push(hash);
    this.#size += 1n;
  }

  root(): Buffer {
    return rootOfPeaks(this.#peaks);
  }
}

function peakCount(size: bigint): number {
  let count = 0;
  for (let rest = size; rest > 0n; rest >>= 1n) if ((rest & 1n) === 1n) count += 1;
  return count;
}
