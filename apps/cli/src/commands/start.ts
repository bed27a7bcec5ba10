import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Command } from 'commander';

import type { Environment } from '../config.js';
import { addJsonOption } from '../connection.js';
import { emulatorSettings, governanceMain, spawnEmulator, untilReady } from '../emulator-process.js';
import { Failure, Verdict, usageFailure } from '../failure.js';
import { positiveNumber } from '../numbers.js';
import { createOutput } from '../output.js';
import { startProgress } from '../progress.js';
import { findGovernance } from '../running-governance.js';

interface StartOptions {
  readonly detach?: boolean;
  /** A program, or whether there is to be one. */
  readonly governance?: string | boolean;
  readonly json?: boolean;
  readonly timeout: number;
}

export function startCommand(environment: Environment): Command {
  const command = addJsonOption(new Command('start'))
    .description("Start the emulator. All of the emulator's settings are options of this command.")
    .usage('[options] [settings]')
    .option('-d, --detach', 'run it in the background, and return once it answers')
    .option('--governance [program]', 'start the governance service beside it, as "npm start" does; off leaves it out')
    .option('--timeout <seconds>', 'how long --detach waits', positiveNumber, 60)
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', () => `\nSettings:\n${emulatorSettings()}`);
  return command.action(async (options: StartOptions) => {
    const folder = resolve(settingOf('data', command.args) ?? environment.dataFolder);
    // the last one given counts, and an absolute path means the same to every later command, wherever it is run
    const own = isGiven('data', command.args) && settingOf('data', command.args) === undefined ? [] : ['--data', folder];
    const args = [...command.args, ...own, ...governanceArguments(options)];
    checkStandardOutput(options, args);
    await (options.detach === true ? startDetached(args, folder, options) : startHere(args, folder, options));
  });
}

function governanceArguments({ governance }: StartOptions): string[] {
  if (governance === undefined) return [];
  return ['--governance', typeof governance === 'string' && governance !== 'on' ? governance : governanceMain()];
}

/** It takes longer to start than the emulator, which says in its banner what became of it. */
async function untilBesideIsReady({ governance, timeout }: StartOptions, isReady: () => boolean): Promise<void> {
  if (governance === undefined || governance === 'off') return;
  for (const until = performance.now() + timeout * 1000; !isReady() && performance.now() < until;) await sleep(50);
}

function checkStandardOutput({ detach, json }: StartOptions, args: readonly string[]): void {
  if (settingOf('log-file', args) !== '-') return;
  if (detach === true) throw usageFailure('An emulator in the background has no standard output to log to: leave out "--log-file -".');
  if (json === true) throw usageFailure('"--json" and "--log-file -" both want standard output: leave one out.');
}

/** Runs as long as the emulator does, with its exit code. */
async function startHere(args: readonly string[], folder: string, options: StartOptions): Promise<void> {
  const { json, timeout } = options;
  const child = spawnEmulator(args, json === true ? 'ignore' : 'inherit', false);
  const ended = once(child, 'exit');
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
    process.on(signal, () => {
      // a terminal sends Ctrl-C to both; a second one would cut the emulator's shutdown short
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  if (json === true) {
    const ready = await untilReady(child, folder, timeout, startProgress('mlapps', true));
    const beside = () => findGovernance(join(folder, 'governance'));
    await untilBesideIsReady(options, () => child.exitCode !== null || beside() !== undefined);
    if (ready) createOutput(true).answer(withGovernance(ready, beside()), () => []);
  }
  await ended;
  if (child.exitCode !== 0) throw new Verdict(child.exitCode ?? 1);
}

async function startDetached(args: readonly string[], folder: string, options: StartOptions): Promise<void> {
  const { json, timeout } = options;
  const file = join(folder, 'start.txt');
  const child = spawnInBackground(args, file);
  const progress = startProgress('mlapps', json === true);
  const ready = await untilReady(child, folder, timeout, progress)
    .catch((error: unknown) => {
      child.kill('SIGKILL');
      throw error;
    })
    .finally(() => progress.end());
  await untilBesideIsReady(options, () => child.exitCode !== null || readFileSync(file, 'utf8') !== '');
  const said = readFileSync(file, 'utf8');
  if (!ready) throw new Failure('StartFailed', said.trim() || 'The emulator ended before it answered.');
  child.unref();
  createOutput(json === true).answer(withGovernance(ready, findGovernance(join(folder, 'governance'))), () =>
    said.replace(/\n$/, '').split('\n'),
  );
}

function withGovernance<Ready extends object>(ready: Ready, beside: { readonly url: string } | undefined): Ready {
  return beside === undefined ? ready : { ...ready, governance: { url: beside.url } };
}

/** What it says goes to a file: a pipe would break when this process ends. */
function spawnInBackground(args: readonly string[], file: string): ChildProcess {
  const handle = openForWriting(file);
  try {
    return spawnEmulator(args, handle, true);
  } finally {
    closeSync(handle);
  }
}

function openForWriting(file: string): number {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return openSync(file, 'w', 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure('StartFailed', `${folder} cannot be written (${code}). Give a folder that can with --data (MLAPPS_DATA).`);
  }
}

function isGiven(name: string, args: readonly string[]): boolean {
  return args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
}

/** The value of one of the emulator's settings, as it would read it: the last one given. */
function settingOf(name: string, args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const arg = args[at];
  if (arg === undefined) return undefined;
  if (arg.includes('=')) return arg.slice(arg.indexOf('=') + 1) || undefined;
  const next = args[at + 1];
  return next === undefined || next.startsWith('--') ? undefined : next;
}
