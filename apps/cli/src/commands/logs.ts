import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { Command } from 'commander';

import type { Environment } from '../config.js';
import { type EndpointOptions, addEndpointOptions, endpointOf } from '../connection.js';
import { Failure } from '../failure.js';
import { type Health, fetchHealth } from '../health.js';
import { readableLine } from '../log-line.js';
import { followLines, lastLines } from '../log-tail.js';
import { wholeNumber } from '../numbers.js';

interface LogsOptions extends EndpointOptions {
  readonly data?: string;
  readonly follow?: boolean;
  readonly governance?: boolean;
  readonly lines: number;
}

export function logsCommand(environment: Environment): Command {
  return addEndpointOptions(new Command('logs'))
    .description('Show the log of an emulator, also of one that has stopped.')
    .option('--data <folder>', 'data folder of the emulator (else what the endpoint says, else MLAPPS_DATA, .mlapps)')
    .option('--governance', 'the log of the governance service beside it')
    .option('-f, --follow', 'go on with what is written from now on')
    .option('-n, --lines <number>', 'how many of the last lines to show', wholeNumber, 50)
    .action(async (options: LogsOptions) => {
      const file = await findLog(options, environment);
      const print = (line: string): boolean => process.stdout.write(`${options.json === true ? line : readableLine(line)}\n`);
      const { lines, end } = await lastLines(file, options.lines);
      for (const line of lines) print(line);
      if (options.follow === true) for await (const line of followLines(file, end)) print(line);
    });
}

async function findLog(options: LogsOptions, environment: Environment): Promise<string> {
  const file = options.governance === true ? await governanceLog(options, environment) : await emulatorLog(options, environment);
  if (existsSync(file)) return file;
  throw new Failure('NoLog', `There is no log at ${file}. Name the data folder of the emulator with --data.`);
}

async function emulatorLog(options: LogsOptions, environment: Environment): Promise<string> {
  if (options.data !== undefined) return resolve(options.data, 'emulator.log');
  const health = await running(options, environment);
  if (health && health.log === undefined) throw new Failure('NoLog', 'This emulator logs to its own standard output.');
  return resolve(health?.log ?? join(environment.dataFolder, 'emulator.log'));
}

async function governanceLog(options: LogsOptions, environment: Environment): Promise<string> {
  const data = options.data ?? (await running(options, environment))?.data;
  return resolve(data === undefined ? environment.governanceFolder : join(data, 'governance'), 'governance.log');
}

/** The emulator that answers; nothing when none does. */
async function running(options: LogsOptions, environment: Environment): Promise<Health | undefined> {
  return fetchHealth(endpointOf(options, environment)).catch((error: unknown) => {
    // asked for by its address: then it has to be there
    if (options.endpoint !== undefined) throw error;
    return undefined;
  });
}
