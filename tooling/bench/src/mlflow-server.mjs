import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { freePort, startServer } from './server-process.mjs';

/** `mlflow server` as its documentation starts it: no options but the port, so SQLite in the current folder and four workers. */
export async function startMlflow(bin, folder) {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const server = await startServer({
    command: join(bin, 'mlflow'),
    args: ['server', '--host', '127.0.0.1', '--port', String(port)],
    cwd: folder,
    // The server looks for `python` on the PATH when it starts its job runners.
    env: { PATH: `${bin}:${process.env['PATH']}`, MLFLOW_DISABLE_TELEMETRY: 'true', DO_NOT_TRACK: 'true' },
    readyUrl: `http://127.0.0.1:${port}/health`,
  });
  return { name: 'mlflow server', port, prefix: '', ...server };
}

/** Writes the stored runs into the (stopped) server's database; returns the experiment's id. */
export function storeRunsInDatabase(bin, folder, count) {
  const script = fileURLToPath(new URL('./load-runs.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync(join(bin, 'python'), [script, join(folder, 'mlflow.db'), String(count)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`load-runs.py failed:\n${stderr}`);
  return stdout.trim();
}
