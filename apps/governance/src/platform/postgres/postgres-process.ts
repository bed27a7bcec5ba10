import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

import type { PostgresBinaries } from './postgres-binaries.js';
import { ClusterUnusable, postgresEnvironment } from './postgres-cluster.js';

const POLL_MILLISECONDS = 10;
const START_MILLISECONDS = 60_000;
/** How long processes of a killed PostgreSQL may take to notice. */
const LEFTOVER_MILLISECONDS = 15_000;

/**
 * PostgreSQL is asked to end when this process does, however that ends: a shell beside it waits for a pipe that the operating system
 * closes. A line on the pipe tells the shell to go without that.
 */
const TIED = '{ read -r _ <&3 || kill -INT $$; } 3<&3 & exec 3<&-; exec "$@"';

/** A running PostgreSQL server. */
export interface PostgresProcess {
  readonly ended: Promise<void>;
  isRunning(): boolean;
  /** Rolls back what is open, keeps what was committed, and ends. */
  stop(): Promise<void>;
}

export interface Launch {
  readonly binaries: PostgresBinaries;
  readonly cluster: string;
  readonly port: number;
  /** `name=value`, as in postgresql.conf. */
  readonly settings: readonly string[];
}

/** @throws ClusterUnusable with PostgreSQL's own words when it does not come up */
export async function launchPostgres(launch: Launch): Promise<PostgresProcess> {
  for (const until = performance.now() + LEFTOVER_MILLISECONDS; ; await sleep(200)) {
    const { server, said } = spawnServer(launch);
    if (await isReady(server, said)) return asProcess(server);
    if (!said().includes('shared memory block') || performance.now() > until)
      throw new ClusterUnusable(`PostgreSQL did not start:\n${lastLines(said())}`);
  }
}

function spawnServer({ binaries, cluster, port, settings }: Launch): { server: ChildProcess; said: () => string } {
  const fixed = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'log_min_messages=warning'];
  const options = [...fixed, ...settings].flatMap((setting) => ['-c', setting]);
  const command = [join(binaries.folder, 'bin/postgres'), '-D', cluster, '-p', String(port), ...options];
  const [program, ...args] = process.platform === 'win32' ? command : ['/bin/sh', '-c', TIED, 'sh', ...command];
  const server = spawn(program!, args, { ...postgresEnvironment(binaries), stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const tie = server.stdio[3] as Writable;
  tie.on('error', () => undefined);
  server.once('exit', () => tie.end('over\n'));
  let said = '';
  server.stderr!.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-8000)));
  server.once('error', (error) => (said += error.message));
  return { server, said: () => said };
}

async function isReady(server: ChildProcess, said: () => string): Promise<boolean> {
  for (
    const until = performance.now() + START_MILLISECONDS;
    !said().includes('ready to accept connections');
    await sleep(POLL_MILLISECONDS)
  ) {
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return false;
    if (performance.now() < until) continue;
    server.kill('SIGKILL');
    return false;
  }
  return true;
}

function asProcess(server: ChildProcess): PostgresProcess {
  const ended = once(server, 'exit').then(() => undefined);
  const isRunning = (): boolean => server.exitCode === null && server.signalCode === null;
  return {
    ended,
    isRunning,
    stop: async () => {
      if (isRunning()) server.kill('SIGINT');
      await ended;
    },
  };
}

/**
 * Ends the PostgreSQL that a killed process left behind on a cluster. Only for who knows that nobody else uses the cluster.
 *
 * @throws ClusterUnusable when it does not end
 */
export async function endLeftover(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
  if (!Number.isInteger(pid) || !isAlive(pid)) return;
  if (!commandOf(pid).includes(cluster)) {
    // the number is somebody else's by now, which PostgreSQL itself would not believe
    rmSync(file, { force: true });
    return;
  }
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    process.kill(pid, signal);
    for (const until = performance.now() + 10_000; performance.now() < until; await sleep(50)) if (!isAlive(pid)) return;
  }
  throw new ClusterUnusable(`PostgreSQL (process ${pid}) was left behind on ${cluster} and does not end.`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function commandOf(pid: number): string {
  try {
    return existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-10).join('\n');
}
