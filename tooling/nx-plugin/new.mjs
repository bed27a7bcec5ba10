/**
 * `pnpm new operation sagemaker CreateMlflowApp`, `pnpm new endpoint runs/log-metric`, `pnpm new package retry-after`:
 * Nx's generators of this folder, with `--dry-run` to look first.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { generators } = JSON.parse(readFileSync(new URL('generators.json', import.meta.url), 'utf8'));
const [kind, ...rest] = process.argv.slice(2);

if (!Object.hasOwn(generators, kind ?? '')) {
  console.error('pnpm new <kind> …, where <kind> is one of:\n');
  for (const [name, { schema, description }] of Object.entries(generators)) {
    const { required } = JSON.parse(readFileSync(new URL(schema, import.meta.url), 'utf8'));
    console.error(`  ${name} ${required.map((property) => `<${property}>`).join(' ')}\n      ${description}`);
  }
  process.exit(2);
}

const { status } = spawnSync(`${root}node_modules/.bin/nx`, ['generate', `./tooling/nx-plugin:${kind}`, ...rest, '--no-interactive'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' },
});
if (status === 0 && kind === 'package') console.log('\nNow: npx pnpm@12.21.0 install');
process.exit(status ?? 1);
