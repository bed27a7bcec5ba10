import type { Checkpoint } from './checkpoint.js';
import { verifyCheckpoint } from './checkpoint.js';
import type { ExportHeader } from './export-line.js';
import { Tampered } from './export-verification.js';
import type { Frontier } from './frontier.js';
import type { VerifyOptions } from './verify-export.js';

/** Holds the tree against signed checkpoints: those in the export, and those that the caller kept. */
export class CheckpointComparison {
  readonly #options: VerifyOptions;
  /** Given by the caller, not compared yet, the next one last. */
  #waiting: Checkpoint[];
  #agreedSize = 0n;
  #verified = 0;
  #uncompared = 0;

  constructor(options: VerifyOptions) {
    this.#options = options;
    this.#waiting = [...(options.checkpoints ?? [])].sort((a, b) => (a.treeSize < b.treeSize ? 1 : -1));
  }

  /** Checkpoints that agreed. */
  get verified(): number {
    return this.#verified;
  }

  /** @throws Tampered when a checkpoint that the caller kept is forged, or covers what the tree already shows to differ */
  begin(header: ExportHeader, tree: Frontier): void {
    for (const checkpoint of this.#waiting) this.verifySignature(checkpoint, header.tenant);
    this.#agreedSize = tree.size;
    while ((this.#waiting.at(-1)?.treeSize ?? tree.size) < tree.size) {
      this.#waiting.pop();
      this.#uncompared += 1;
    }
    this.reached(tree);
  }

  /** Compares the kept checkpoints over exactly these events. @returns whether there was one @throws Tampered */
  reached(tree: Frontier): boolean {
    let compared = false;
    for (let next = this.#waiting.at(-1); next?.treeSize === tree.size; next = this.#waiting.at(-1)) {
      this.#waiting.pop();
      this.compareRoot(next, tree);
      compared = true;
    }
    return compared;
  }

  /** @throws Tampered */
  verifySignature(checkpoint: Checkpoint, tenant: string): void {
    const { treeSize, keyId } = checkpoint;
    if (checkpoint.tenant !== tenant)
      throw new Tampered('wrong-tenant', undefined, `a checkpoint over ${treeSize} events is of tenant ${checkpoint.tenant}`);
    const verdict = verifyCheckpoint(checkpoint, this.#options.publicKeys);
    if (verdict === 'unknown-key')
      throw new Tampered(
        'unknown-key',
        treeSize,
        `the checkpoint over ${treeSize} events is signed with key ${keyId}, which was not given`,
      );
    if (verdict === 'wrong-signature')
      throw new Tampered('forged-checkpoint', treeSize, `the signature of the checkpoint over ${treeSize} events does not verify`);
  }

  /** @throws Tampered when the checkpoint is about other events than those read so far */
  compareRoot(checkpoint: Checkpoint, tree: Frontier): void {
    const { treeSize, rootHash } = checkpoint;
    if (treeSize !== tree.size)
      throw new Tampered('malformed', tree.size + 1n, `a checkpoint over ${treeSize} events stands behind event ${tree.size}`);
    if (rootHash !== tree.root().toString('hex')) throw new Tampered('rewritten', this.#agreedSize + 1n, this.#difference(treeSize));
    this.#agreedSize = treeSize;
    this.#verified += 1;
  }

  /** Takes note of a checkpoint that a consistency proof has led to. @throws Tampered when a kept one contradicts it */
  proved(checkpoint: Checkpoint): void {
    this.#verified += 1;
    const same = this.#waiting.find(({ treeSize }) => treeSize === checkpoint.treeSize);
    if (same === undefined) return;
    if (same.rootHash !== checkpoint.rootHash) throw new Tampered('rewritten', this.#agreedSize + 1n, this.#difference(same.treeSize));
    this.#waiting = this.#waiting.filter((waiting) => waiting !== same);
    this.#verified += 1;
  }

  /** @returns how many kept checkpoints could not be compared @throws Tampered when they cover more than there is */
  end(size: bigint): number {
    const [newest] = this.#waiting;
    if (newest !== undefined && this.#options.part !== true)
      throw new Tampered(
        'truncated',
        size + 1n,
        `events ${size + 1n} to ${newest.treeSize} are missing from the end: a checkpoint covers ${newest.treeSize}`,
      );
    return this.#uncompared + this.#waiting.length;
  }

  #difference(treeSize: bigint): string {
    const first = this.#agreedSize + 1n;
    if (first > treeSize)
      return `two checkpoints over ${treeSize} events differ, or the events before the first are others than those signed`;
    return `events ${first} to ${treeSize} are not those that were signed`;
  }
}
