/**
 * Makes the virtual environment of a Python suite: `node tooling/ci/src/python.mjs apps/emulator/test/python`, or one of its own where
 * two suites need packages that exclude each other: `… apps/emulator/test/localstack apps/emulator/test/localstack/.venv`.
 * It is made again when requirements.txt or the Python changed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = '.venv';

/** The interpreter of the suites. MLAPPS_VENV names an environment that has the packages already. */
export function pythonCommand(root) {
  return `${process.env.MLAPPS_VENV ?? root + shared}/bin/python`;
}

function main(folder, environment = shared) {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  if (process.env.MLAPPS_VENV && environment === shared) {
    console.log(`Using the Python environment that MLAPPS_VENV names: ${process.env.MLAPPS_VENV}`);
    return run(pythonCommand(root), ['-m', 'pytest', '--version']);
  }
  const system = process.env.MLAPPS_PYTHON ?? 'python3';
  const requirements = `${root}${folder}/requirements.txt`;
  const version = spawnSync(system, ['-VV'], { encoding: 'utf8' });
  if (version.status !== 0) {
    console.error(`"${system}" does not run. The Python suites need Python 3.10 or newer; MLAPPS_PYTHON names one.`);
    return 1;
  }
  const wanted = createHash('sha256').update(version.stdout).update(readFileSync(requirements)).digest('hex');
  const stamp = `${root}${environment}/.requirements`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    console.log('The Python packages are up to date.');
    return 0;
  }
  rmSync(root + environment, { recursive: true, force: true });
  const python = `${root}${environment}/bin/python`;
  const status =
    run(system, ['-m', 'venv', root + environment]) ||
    run(python, ['-m', 'pip', 'install', '--disable-pip-version-check', '--quiet', '--no-input', '-r', requirements]);
  if (status === 0) writeFileSync(stamp, wanted);
  return status;
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) console.error(error.message);
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(main(process.argv[2], process.argv[3]));
