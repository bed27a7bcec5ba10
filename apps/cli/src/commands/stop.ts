import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Command } from 'commander';

import type { Environment } from '../config.js';
import { addEndpointOptions, endpointOf, type EndpointOptions } from '../connection.js';
import { Failure } from '../failure.js';
import { fetchHealth } from '../health.js';
import { positiveNumber } from '../numbers.js';
import { createOutput } from '../output.js';
import { startProgress } from '../progress.js';
import { type RunningEmulator, findRunning, runningFile } from '../running-emulator.js';

interface StopOptions extends EndpointOptions {
  readonly data?: string;
  readonly force?: boolean;
  readonly timeout: number;
}

const POLL_MILLISECONDS = 50;

export function stopCommand(environment: Environment): Command {
  return addEndpointOptions(new Command('stop'))
    .description(
      'Stop the emulator of a data folder, or the one at the endpoint, and the governance service it started. It finishes the requests under way.',
    )
    .option('--data <folder>', 'data folder of the emulator (MLAPPS_DATA, .mlapps, else what the endpoint says)')
    .option('--timeout <seconds>', 'how long to wait', positiveNumber, 20)
    .option('--force', 'end it at once, also when it does not answer')
    .action(async (options: StopOptions) => {
      const { folder, answering } = await folderOf(options, environment);
      const running = findRunning(folder);
      const output = createOutput(options.json === true);
      if (!running && answering !== undefined) {
        throw new Failure('StopFailed', `${answering} answers, but ${folder} does not say which process it is. End that process yourself.`);
      }
      if (!running) {
        output.answer({ stopped: false, data: folder }, () => [`No emulator runs on ${folder}. Name another folder with --data.`]);
        return;
      }
      await checkIdentity(running, folder, options);
      await end(running, folder, options);
      output.answer({ stopped: true, pid: running.pid, data: folder }, () => [
        `Stopped the emulator on ${folder} (process ${running.pid}).`,
      ]);
    });
}

interface Where {
  readonly folder: string;
  /** The endpoint that named the folder. */
  readonly answering?: string;
}

async function folderOf(options: StopOptions, environment: Environment): Promise<Where> {
  const folder = resolve(options.data ?? environment.dataFolder);
  if (options.data !== undefined || (options.endpoint === undefined && findRunning(folder))) return { folder };
  const endpoint = endpointOf(options, environment);
  const health = await fetchHealth(endpoint).catch((error: unknown) => {
    // asked for by its address: then it has to be there
    if (options.endpoint !== undefined) throw error;
    return undefined;
  });
  return health ? { folder: resolve(health.data), answering: endpoint } : { folder };
}

/** A process id may be somebody else's by now: only one that answers as an emulator is ended without --force. */
async function checkIdentity({ pid, url }: RunningEmulator, folder: string, { force }: StopOptions): Promise<void> {
  if (force === true) return;
  const health = url === undefined ? undefined : await fetchHealth(url).catch(() => undefined);
  if (health) return;
  const where = url === undefined ? 'has not answered yet' : `does not answer on ${url}`;
  throw new Failure('StopFailed', `Process ${pid} of ${folder} ${where}. Look at it; if it is the emulator, end it with --force.`);
}

async function end({ pid }: RunningEmulator, folder: string, { force, timeout, json }: StopOptions): Promise<void> {
  process.kill(pid, force === true ? 'SIGKILL' : 'SIGTERM');
  const progress = startProgress(`process ${pid}`, json === true);
  const until = performance.now() + timeout * 1000;
  // a process that is told to end removes its file last; a killed one leaves it behind, and may stay listed until its parent looks
  while (findRunning(folder)?.pid === pid && force !== true) {
    if (performance.now() > until) {
      progress.end();
      throw new Failure(
        'TimedOut',
        `Process ${pid} still finishes requests after ${timeout} s. Wait with --timeout, or end it with --force.`,
      );
    }
    progress.show('stopping');
    await sleep(POLL_MILLISECONDS);
  }
  progress.end();
  if (force === true) rmSync(runningFile(folder), { force: true });
}
