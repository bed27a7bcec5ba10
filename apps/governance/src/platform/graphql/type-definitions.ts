import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { federationFields } from './federation.js';

/** The schema as it is carried out: ours, and what makes it a subgraph. */
export function typeDefinitions(): string {
  const own = ownDefinitions();
  return [own, federationFields(own)].join('\n');
}

/** Our own schema, from the package that has it. */
export function ownDefinitions(): string {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@mlapps/governance-api/package.json')), 'schema');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}
