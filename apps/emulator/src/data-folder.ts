import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the data folder says about the process that uses it; the CLI reads it. */
export interface RunningEmulator {
  readonly pid: number;
  /** Undefined until it listens. */
  readonly url?: string;
}

/** Another process uses this folder. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
}

export interface DataFolder {
  readonly path: string;
  announce(url: string): void;
  release(): void;
}

/**
 * Takes the folder for this process: records are kept in memory, so a second process on the same files would not see them change.
 *
 * @throws {@link DataFolderInUse}
 */
export function takeDataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const file = join(path, 'emulator.json');
  const other = readRunning(file);
  if (other && other.pid !== process.pid && isAlive(other.pid)) {
    throw new DataFolderInUse(
      `${path} is in use by process ${other.pid}${other.url ? ` on ${other.url}` : ''}. Stop it, or give another folder with --data.`,
    );
  }
  const write = (running: RunningEmulator): void => writeFileSync(file, JSON.stringify(running));
  write({ pid: process.pid });
  return {
    path,
    announce: (url) => write({ pid: process.pid, url }),
    release: () => rmSync(file, { force: true }),
  };
}

function readRunning(file: string): RunningEmulator | undefined {
  try {
    const running = JSON.parse(readFileSync(file, 'utf8')) as RunningEmulator;
    return Number.isInteger(running.pid) ? running : undefined;
  } catch {
    // absent, or cut off by a kill while it was written: nobody is there
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
