import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { requireLoopback } from './loopback.js';
import { NoEndpoint, type RunningEndpoint } from './running-endpoint.js';

export interface SpawnOptions {
  /** Program and first arguments; `mlapps start` of the workspace, or of the PATH, unless given. */
  readonly command?: readonly string[];
  /** Settings of the emulator, e.g. `['--create-seconds', '1']`. */
  readonly settings?: readonly string[];
  /** Where the workspace's `mlapps` is looked for; the working directory unless given. */
  readonly from?: string;
  readonly seconds?: number;
}

export interface SpawnedEndpoint extends RunningEndpoint {
  /** Its data; removed by `stop`. */
  readonly folder: string;
  readonly pid: number;
}

const STOP_MILLISECONDS = 10_000;

/**
 * Starts this emulator in a process of its own, on a free port and a data folder of its own.
 *
 * @throws NoEndpoint with what it said
 */
export async function spawnEndpoint(options: SpawnOptions = {}): Promise<SpawnedEndpoint> {
  const { settings = [], seconds = 60 } = options;
  const [program, ...first] = options.command ?? mlappsStart(options.from ?? process.cwd());
  const folder = mkdtempSync(join(tmpdir(), 'mlapps-tests-'));
  const child = spawn(program!, [...first, '--port', '0', '--data', folder, ...settings], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // `mlapps start` has the emulator as its child: a group of their own ends them together
    detached: true,
  });
  const killAtExit = (): void => void signal(child, 'SIGKILL');
  process.once('exit', killAtExit);
  const stop = async (): Promise<void> => {
    await end(child);
    process.off('exit', killAtExit);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const url = await requireLoopback(await readyUrl(child, `${[program, ...first].join(' ')}`, seconds));
    return { url, folder, pid: child.pid!, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function mlappsStart(from: string): string[] {
  try {
    const manifest = createRequire(join(from, 'package.json')).resolve('@mlapps/cli/package.json');
    const program = join(dirname(manifest), 'bin', 'mlapps.js');
    if (existsSync(program)) return [process.execPath, program, 'start'];
  } catch {
    // not in this workspace: the one that is installed
  }
  return ['mlapps', 'start'];
}

/** Read from the line `mlapps is ready on http://127.0.0.1:40123`. */
function readyUrl(child: ChildProcess, command: string, seconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => reject(new NoEndpoint(`${command} ${why}\n${said}`.trim()));
    const late = setTimeout(() => fail(`is not ready after ${seconds} s`), seconds * 1000);
    const hear = (text: string): void => {
      said = (said + text).slice(-10_000);
      const url = /ready on (http\S+)\n/.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(late);
      resolve(url);
    };
    child.stdout!.setEncoding('utf8').on('data', hear);
    child.stderr!.setEncoding('utf8').on('data', hear);
    child.once('error', (error) => fail(`does not start: ${error.message}`));
    child.once('close', (code) => {
      clearTimeout(late);
      fail(`ended with ${code}`);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  signal(child, 'SIGTERM');
  const late = setTimeout(() => signal(child, 'SIGKILL'), STOP_MILLISECONDS);
  await ended;
  clearTimeout(late);
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
