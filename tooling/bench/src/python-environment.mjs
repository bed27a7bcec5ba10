import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/**
 * The folder of executables of a Python environment that has the pinned `mlflow`: the one `MLAPPS_BENCH_VENV` names, or `.venv` beside
 * this package, made on the first call (about 850 MB).
 */
export function pythonEnvironment(progress) {
  const venv = process.env['MLAPPS_BENCH_VENV'] ?? join(folder, '.venv');
  const bin = join(venv, 'bin');
  if (!existsSync(join(bin, 'mlflow'))) {
    progress(`installing the pinned mlflow into ${venv}`);
    run('python3', ['-m', 'venv', venv]);
    run(join(bin, 'python'), ['-m', 'pip', 'install', '--quiet', '--requirement', join(folder, 'requirements.txt')]);
  }
  return bin;
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', cwd: folder });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}. Python 3.10 or newer with venv is needed.`);
}
