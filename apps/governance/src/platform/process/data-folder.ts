import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The folder cannot be used; the message says why. */
export class DataFolderUnusable extends Error {
  override readonly name = 'DataFolderUnusable';
}

export interface DataFolder {
  readonly path: string;
  /** Leaves process id and address in `governance.json`, where other programs look. */
  announce(url: string): void;
  release(): void;
}

/** How long a process that is about to end may keep the folder. */
const PATIENCE_MILLISECONDS = 5000;
/** A socket's path may have about 104 bytes. */
const LONGEST_SOCKET_PATH = 100;

/**
 * Takes the folder for this process. What holds it is a socket that listens, which ends with the process however that ends; a process id
 * that is left behind may be somebody else's after a restart, and in a container it usually is.
 *
 * @throws DataFolderUnusable
 */
export async function takeDataFolder(folder: string): Promise<DataFolder> {
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true, mode: 0o711 });
    accessSync(path, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new DataFolderUnusable(`${path} cannot be written (${code}). Give a folder that can with --data (MLAPPS_GOVERNANCE_DATA).`);
  }
  const lock = await takeLock(socketOf(path));
  if (lock === undefined)
    throw new DataFolderUnusable(
      `${path} is in use by another process. Stop it, or give another folder with --data (MLAPPS_GOVERNANCE_DATA).`,
    );
  const file = join(path, 'governance.json');
  return {
    path,
    announce: (url) => writeFileSync(file, JSON.stringify({ pid: process.pid, url })),
    release: () => {
      rmSync(file, { force: true });
      lock.close();
    },
  };
}

function socketOf(path: string): string {
  const real = realpathSync(path);
  const name = `mlapps-governance-${createHash('sha256').update(real).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return String.raw`\\.\pipe\${name}`;
  const inside = join(real, 'governance.lock');
  return Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH ? inside : join(tmpdir(), `${name}.lock`);
}

async function takeLock(socket: string): Promise<Server | undefined> {
  for (const until = performance.now() + PATIENCE_MILLISECONDS; ; await sleep(50)) {
    const server = await listenOn(socket);
    if (server !== undefined) return server;
    // a socket where nobody answers is what a killed process left behind
    if (!(await answers(socket))) rmSync(socket, { force: true });
    else if (performance.now() > until) return undefined;
  }
}

async function listenOn(socket: string): Promise<Server | undefined> {
  const server = createServer((connection) => connection.destroy()).unref();
  try {
    server.listen(socket);
    await once(server, 'listening');
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw new DataFolderUnusable(`${socket} cannot be made: ${(error as Error).message}`);
  }
}

async function answers(socket: string): Promise<boolean> {
  const connection = connect(socket);
  try {
    await once(connection, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    connection.destroy();
  }
}
