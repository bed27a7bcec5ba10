import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { type Config, ConfigError } from './config.js';

/** At start a log larger than this becomes `governance.log.1`. */
const LARGEST_LOG = 16 * 1024 * 1024;
/** How long a stop waits for the service's requests under way. */
const STOP_MILLISECONDS = 15_000;

/** The governance service beside this emulator, in a process of its own: what it does takes nothing from the emulator's requests. */
export interface GovernanceProcess {
  /** Once it listens, or can no longer: its address, or why it has none. */
  readonly ready: Promise<{ readonly url: string } | { readonly failed: string }>;
  stop(): Promise<void>;
}

interface Message {
  readonly url?: string;
  readonly failed?: string;
}

/**
 * Starts the program of `--governance` against the emulator, which need not listen yet. The service ends when this process does, and says
 * so in its log; that it ended is told to `say`.
 *
 * @param url of the emulator
 * @throws ConfigError when there is no such program
 */
export function startGovernance(config: Config, url: string, env: NodeJS.ProcessEnv, say: (line: string) => void): GovernanceProcess {
  const program = resolve(config.governance);
  if (!existsSync(program))
    throw new ConfigError(`--governance: there is no program ${program}. "npm start" and "mlapps start --governance" know where it is.`);
  const folder = env['MLAPPS_GOVERNANCE_DATA'] ?? join(resolve(config.data), 'governance');
  const log = join(folder, 'governance.log');
  mkdirSync(config.data, { recursive: true, mode: 0o700 });
  const output = openLog(folder, log);
  const child = spawn(process.execPath, ['--no-warnings', program, '--data', folder], {
    stdio: ['ignore', output, output, 'ipc'],
    env: environmentFor(config, url, env),
    windowsHide: true,
  });
  closeSync(output);

  let stopping = false;
  let answered = false;
  const ended = once(child, 'exit').then(() => undefined);
  const ready = new Promise<{ url: string } | { failed: string }>((settle) => {
    const answer = (given: { url: string } | { failed: string }): void => {
      answered = true;
      settle(given);
    };
    child.once('message', ({ url: address, failed }: Message) =>
      answer(address === undefined ? { failed: failed ?? 'for no known reason' } : { url: address }),
    );
    void ended.then(() => answer({ failed: `It ended with ${endOf(child)}. Its log says why: ${log}` }));
  });
  void ended.then(() => {
    if (answered && !stopping) say(`mlapps: the governance service ended (${endOf(child)}); the emulator goes on. Its log: ${log}`);
  });
  return {
    ready,
    stop: async () => {
      stopping = true;
      const running = child.exitCode === null && child.signalCode === null;
      if (running) child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MILLISECONDS);
      await ended;
      clearTimeout(late);
    },
  };
}

function endOf({ exitCode, signalCode }: ChildProcess): string {
  return exitCode === null ? `signal ${signalCode}` : `exit code ${exitCode}`;
}

function openLog(folder: string, log: string): number {
  // its PostgreSQL, which may be another user, passes through
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(log, `${log}.1`);
  return openSync(log, 'a', 0o600);
}

/** Whatever AWS this shell is set up for: the service governs this emulator. */
function environmentFor(config: Config, url: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_DEFAULT_REGION'];
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.includes(name))),
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: config.account,
    AWS_SECRET_ACCESS_KEY: config.secretAccessKey,
    AWS_REGION: config.region,
    MLAPPS_GOVERNANCE_EXAMPLE_ORGANIZATION: env['MLAPPS_GOVERNANCE_EXAMPLE_ORGANIZATION'] ?? String(config.seed === undefined),
  };
}
