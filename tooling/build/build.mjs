/**
 * Compiles the package in the current folder: `src/` to `dist/`, types checked.
 * `dist/` is emptied first, so that a deleted source cannot live on as a compiled file (tests run from there).
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const compiler = fileURLToPath(new URL('../../node_modules/typescript7/bin/tsc', import.meta.url));
rmSync('dist', { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json'], { stdio: 'inherit' });
process.exit(status ?? 1);
