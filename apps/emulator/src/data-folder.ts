import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import Database from 'libsql';

/** What the data folder says about the process that uses it; the CLI reads it. */
export interface RunningEmulator {
  readonly pid: number;
  /** Undefined until it listens. */
  readonly url?: string;
}

/** The folder cannot be made or written. */
export class DataFolderUnusable extends Error {
  override readonly name = 'DataFolderUnusable';
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
 * What holds it is a lock of the operating system on `emulator.lock`, which ends with the process however that ends; a process id
 * that is left behind may be somebody else's after a restart, and in a container it usually is.
 *
 * @throws {@link DataFolderInUse}, {@link DataFolderUnusable}
 */
export function takeDataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  const file = join(path, 'emulator.json');
  makeWritable(path);
  const unlock = lock(join(path, 'emulator.lock'));
  if (!unlock) throw inUse(path, readRunning(file));
  const write = (running: RunningEmulator): void => writeFileSync(file, JSON.stringify(running));
  write({ pid: process.pid });
  return {
    path,
    announce: (url) => write({ pid: process.pid, url }),
    release: () => {
      rmSync(file, { force: true });
      unlock();
    },
  };
}

function readRunning(file: string): RunningEmulator | undefined {
  try {
    const running = JSON.parse(readFileSync(file, 'utf8')) as RunningEmulator;
    return Number.isInteger(running.pid) ? running : undefined;
  } catch {
    // absent, or cut off by a kill while it was written
    return undefined;
  }
}

function makeWritable(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new DataFolderUnusable(`${path} cannot be written (${code}). Give a folder that can with --data (MLAPPS_DATA).`);
  }
}

function inUse(path: string, other: RunningEmulator | undefined): DataFolderInUse {
  const by = other ? `process ${other.pid}${other.url ? ` on ${other.url}` : ''}` : 'another process';
  return new DataFolderInUse(`${path} is in use by ${by}. Stop it, or give another folder with --data.`);
}

/** Node has no file locks of its own; an empty database has. Nothing when somebody else holds it. */
function lock(file: string): (() => void) | undefined {
  const database = new Database(file);
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { readonly code?: string }).code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
  return () => {
    database.exec('ROLLBACK');
    database.close();
  };
}
