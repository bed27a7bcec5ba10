/**
 * eslint over the workspace: `node tooling/lint/lint.mjs [files…] [--fix]`.
 *
 * The boundary rule reads Nx's project graph from its cache and quietly skips itself when there is none;
 * so the graph is made first, and a skipped rule fails the run.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };
const bin = (name) => `${root}node_modules/.bin/${name}`;

const graph = spawnSync(bin('nx'), ['show', 'projects'], { cwd: root, env, encoding: 'utf8' });
if (graph.status !== 0) {
  console.error(`nx could not draw the project graph:\n${graph.stdout}${graph.stderr}`);
  process.exit(1);
}

const given = process.argv.slice(2);
const targets = given.some((argument) => !argument.startsWith('-')) ? [] : ['.'];
const eslint = spawnSync(
  bin('eslint'),
  [...targets, ...given, '--cache', '--cache-location', 'node_modules/.cache/eslint/', '--max-warnings=0'],
  { cwd: root, env, encoding: 'utf8', maxBuffer: 64 << 20 },
);
process.stdout.write(eslint.stdout);
process.stderr.write(eslint.stderr);
if (/No cached ProjectGraph|rule will be skipped/.test(eslint.stdout + eslint.stderr)) {
  console.error('The boundary rule was skipped: nothing may be skipped in silence.');
  process.exit(1);
}
process.exit(eslint.status ?? 1);
