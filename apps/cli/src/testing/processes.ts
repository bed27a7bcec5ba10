import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { spawnEndpoint } from 'localstack-utils/spawn-endpoint';

const command = fileURLToPath(new URL('../../bin/mlapps.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built `mlapps` as its users do, with an environment that holds nothing of this machine's. */
export async function mlapps(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = startMlapps(args, env);
  const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')]);
  return { code: child.exitCode, stdout, stderr };
}

/** The same, not waited for. */
export function startMlapps(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [command, ...args], {
    cwd: tmpdir(),
    // eslint-disable-next-line no-restricted-syntax -- programs are found by this machine's PATH; the rest of its environment stays out
    env: { PATH: process.env['PATH'], HOME: tmpdir(), SHELL: '/bin/bash', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The JSON a command printed; fails with what it said when there is none. */
export async function mlappsJson<Shape>(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Shape> {
  const { stdout, stderr, code } = await mlapps([...args, '--json'], env);
  if (stdout === '') throw new Error(`mlapps ${args.join(' ')} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as Shape;
}

/** A folder of its own, gone again after `close`. */
export function scratchFolder(): { path: string; close(): void } {
  const path = mkdtempSync(join(tmpdir(), 'mlapps-cli-'));
  return { path, close: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A real emulator in a process of its own. */
export interface EmulatorProcess {
  readonly url: string;
  readonly folder: string;
  readonly pid: number;
  close(): Promise<void>;
}

export async function startEmulator(settings: readonly string[] = []): Promise<EmulatorProcess> {
  const main = fileURLToPath(import.meta.resolve('@mlapps/emulator/main'));
  const { url, folder, pid, stop } = await spawnEndpoint({ command: [process.execPath, main], settings });
  return { url, folder, pid, close: stop };
}
