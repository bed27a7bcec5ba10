import { readFileSync } from 'node:fs';

import type { Logger } from 'pino';

import { SeedError } from './seed-error.js';
import type { Seeds } from './seeds.js';

/** Applies the file of `--seed`. @throws SeedError */
export function applySeedFile(file: string, { seeds, log }: { readonly seeds: Seeds; readonly log: Logger }): void {
  const { made, kept, different } = seeds.apply(read(file), file);
  log.info({ file, made, kept }, 'seeded');
  if (different.length > 0) log.warn({ file, different }, 'what was there is otherwise than in the seed, and was left so');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new SeedError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
