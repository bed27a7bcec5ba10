import { applySeed, type SeedReport } from './apply-seed.js';
import { observe } from './observe.js';
import type { SeedParts } from './seed-parts.js';
import { writeSeed } from './write-seed.js';

/**
 * Seeds of one emulator. A seed does not say: what apps logged, objects, IAM roles and their policies, closed accounts, handshakes, invitations
 * that were declined, older versions of permissions, source constraints of shares, increase requests and templates of Service Quotas,
 * and organizations outside of the partition `aws`.
 */
export interface Seeds {
  /**
   * Makes what the text names and is not there: all of it, or nothing.
   *
   * @param file named in errors
   * @throws SeedError
   */
  apply(text: string, file: string): SeedReport;
  /** All there is that a seed can say, in canonical form. */
  dump(): string;
}

export function createSeeds(parts: SeedParts): Seeds {
  return {
    apply: (text, file) => applySeed(text, file, parts),
    dump: () => writeSeed(observe(parts)),
  };
}
