/**
 * Installs the workspace's packages when node_modules is missing or the lockfile changed since the last success.
 * Also a program: `node tooling/start/install.mjs` is `npm run bootstrap`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { announce, explained, isStamped, root, stamp, unstamp } from './stamp.mjs';
import { packageManager } from './turbo.mjs';

export async function install() {
  const wanted = fingerprint();
  if (existsSync(`${root}node_modules/.modules.yaml`) && isStamped('installed', wanted)) return;
  unstamp('installed');
  const status = announce('installing packages from the npm registry (the first time takes about a minute)', () =>
    npm('npx', ['--yes', packageManager(), 'install', '--frozen-lockfile', '--prefer-offline']),
  );
  if (status !== 0) throw explained(await whyNot(status), status);
  stamp('installed', wanted);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) hash.update(readFileSync(root + file));
  return hash.digest('hex');
}

function npm(command, args, stdio = ['ignore', 2, 2]) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio, shell: process.platform === 'win32' });
  if (error) throw explained(`mlapps: cannot run "${command}", which comes with Node's npm: ${error.message}`);
  return status ?? 1;
}

/** Tells a missing network from everything else: what to do about them differs. */
async function whyNot(status) {
  const found = spawnSync('npm', ['config', 'get', 'registry'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  const registry = (found.stdout ?? '').trim() || 'https://registry.npmjs.org/';
  try {
    await fetch(registry, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return `mlapps: the installation failed (exit code ${status}); what it printed above says why.`;
  } catch (error) {
    const cause = error.cause?.code ?? error.cause?.message ?? error.message;
    return [
      `mlapps: cannot reach the npm registry ${registry} (${cause}).`,
      'The first start needs it once, to install packages; later ones work without a network.',
      'Connect, or set another one with: npm config set registry <url>',
    ].join('\n');
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await install().catch((error) => {
    console.error(error.explained ? error.message : error);
    process.exit(error.status ?? 1);
  });
}
