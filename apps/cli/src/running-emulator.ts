import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `emulator.json` in a data folder says about the process that uses it. */
export interface RunningEmulator {
  readonly pid: number;
  /** Absent until it listens. */
  readonly url?: string;
}

export function runningFile(folder: string): string {
  return join(folder, 'emulator.json');
}

/** The process that uses the folder; nothing when there is none, or when it ended without tidying up. */
export function findRunning(folder: string): RunningEmulator | undefined {
  try {
    const running = JSON.parse(readFileSync(runningFile(folder), 'utf8')) as RunningEmulator;
    return Number.isInteger(running.pid) && isAlive(running.pid) ? running : undefined;
  } catch {
    // absent, or half written: nobody is there yet
    return undefined;
  }
}

/** Whether there is a process with this id. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
