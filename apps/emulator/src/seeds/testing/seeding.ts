import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { resolveSeed } from '../resolve-seed.js';
import { readSeed } from '../read-seed.js';
import type { SeedReport } from '../apply-seed.js';
import { writeSeed } from '../write-seed.js';

/** `examples/org.yaml`, which says a little of everything. */
export const EXAMPLE = readFileSync(fileURLToPath(new URL('../../../examples/org.yaml', import.meta.url)), 'utf8');

interface At {
  readonly url: string;
}

/** @returns the report, or what was refused */
export async function seed({ url }: At, text: string): Promise<SeedReport | string> {
  const response = await fetch(`${url}/_mlapps/seed?file=org.yaml`, { method: 'POST', body: text });
  const answer = (await response.json()) as SeedReport & { message?: string };
  return answer.message ?? answer;
}

export async function dump({ url }: At): Promise<string> {
  return (await fetch(`${url}/_mlapps/dump`)).text();
}

/** A seed in canonical form, without any emulator. */
export function canonical(text: string): string {
  return writeSeed(resolveSeed(readSeed(text, 'org.yaml').seed).entities);
}
