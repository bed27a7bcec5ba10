import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = new URL('../../../apps/governance/dist/', import.meta.url);

/** A compiled module of the governance service. */
export function governanceModule(file) {
  const address = new URL(file, dist);
  if (!existsSync(fileURLToPath(address))) throw new Error('apps/governance is not built: run `npx turbo run build` first');
  return import(address.href);
}
