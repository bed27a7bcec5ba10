import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { Failure } from './failure.js';
import { type Health, fetchHealth } from './health.js';
import type { Progress } from './progress.js';
import { findRunning } from './running-emulator.js';

const POLL_MILLISECONDS = 50;

/**
 * The emulator's program. The workspace dependency on it exists for this line alone: its code is never imported, it runs in a
 * process of its own, as it would if it were installed from somewhere else.
 */
function emulatorMain(): string {
  return fileURLToPath(import.meta.resolve('@mlapps/emulator/main'));
}

/** The governance service's program, in this repository: the emulator starts it, and nothing of it is imported here. */
export function governanceMain(): string {
  return fileURLToPath(new URL('../../governance/dist/main.js', import.meta.url));
}

/** The emulator's settings, as it lists them itself. */
export function emulatorSettings(): string {
  const { stdout } = spawnSync(process.execPath, [emulatorMain(), '--help'], { encoding: 'utf8' });
  return stdout.split('\n').slice(2).join('\n');
}

/**
 * @param output where its standard output and error go
 */
export function spawnEmulator(args: readonly string[], output: 'inherit' | 'ignore' | number, detached: boolean): ChildProcess {
  const errors = output === 'ignore' ? 'inherit' : output;
  return spawn(process.execPath, [emulatorMain(), ...args], {
    stdio: [detached ? 'ignore' : 'inherit', output, errors],
    detached,
    windowsHide: true,
  });
}

/**
 * Waits until the emulator answers.
 *
 * @returns nothing when it ended before that
 * @throws Failure `TimedOut`
 */
export async function untilReady(
  child: ChildProcess,
  folder: string,
  seconds: number,
  progress: Progress,
): Promise<(Health & { readonly pid: number }) | undefined> {
  const until = performance.now() + seconds * 1000;
  while (child.exitCode === null && child.signalCode === null) {
    const running = findRunning(folder);
    if (running?.url !== undefined && running.pid === child.pid) {
      const health = await fetchHealth(running.url).catch(() => undefined);
      if (health) return { pid: running.pid, ...health };
    }
    if (performance.now() > until) throw new Failure('TimedOut', `The emulator does not answer after ${seconds} s.`);
    progress.show('starting');
    await sleep(POLL_MILLISECONDS);
  }
  return undefined;
}
