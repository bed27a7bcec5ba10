import { applySeed, type SeedReport } from './apply-seed.js';
import { observe } from './observe.js';
import type { SeedParts } from './seed-parts.js';
import { writeSeed } from './write-seed.js';

/** Seeds of one emulator. */
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
