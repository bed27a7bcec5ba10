/**
 * Runs turbo with pnpm on its PATH, which it needs to start tasks: `node tooling/start/turbo.mjs run build test`.
 * Where no pnpm is installed, npx brings the version that package.json names.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { root } from './stamp.mjs';

const windows = process.platform === 'win32';

/** Exit code of turbo. `stdio` is that of spawnSync. */
export function turbo(args, { stdio = 'inherit', env = {} } = {}) {
  const direct = [`${root}node_modules/.bin/turbo`, ...args, '--no-update-notifier'];
  const [command, ...rest] = hasPnpm() ? direct : ['npx', '--yes', packageManager(), 'exec', ...direct];
  const { status, error } = spawnSync(command, rest, {
    cwd: root,
    stdio,
    shell: windows,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', npm_config_prefer_offline: 'true', ...env },
  });
  if (error) throw error;
  return status ?? 1;
}

/** e.g. `pnpm@12.21.0` */
export function packageManager() {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8')).packageManager;
}

function hasPnpm() {
  const names = windows ? ['pnpm.exe', 'pnpm.cmd'] : ['pnpm'];
  return (process.env.PATH ?? '').split(delimiter).some((folder) => names.some((name) => existsSync(`${folder}/${name}`)));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) process.exit(turbo(process.argv.slice(2)));
