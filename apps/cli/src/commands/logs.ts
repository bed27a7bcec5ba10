import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { Command } from 'commander';

import type { Environment } from '../config.js';
import { type EndpointOptions, addEndpointOptions, endpointOf } from '../connection.js';
import { Failure } from '../failure.js';
import { fetchHealth } from '../health.js';
import { readableLine } from '../log-line.js';
import { followLines, lastLines } from '../log-tail.js';
import { wholeNumber } from '../numbers.js';

interface LogsOptions extends EndpointOptions {
  readonly data?: string;
  readonly follow?: boolean;
  readonly lines: number;
}

export function logsCommand(environment: Environment): Command {
  return addEndpointOptions(new Command('logs'))
    .description('Show the log of an emulator, also of one that has stopped.')
    .option('--data <folder>', 'data folder of the emulator (else what the endpoint says, else MLAPPS_DATA, .mlapps)')
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
  const files = options.data === undefined ? [await runningLog(options, environment), environment.dataFolder] : [undefined, options.data];
  const file = resolve(files[0] ?? join(files[1]!, 'emulator.log'));
  if (existsSync(file)) return file;
  throw new Failure('NoLog', `There is no log at ${file}. Name the data folder of the emulator with --data.`);
}

/** The log of the emulator that answers; nothing when none does. */
async function runningLog(options: LogsOptions, environment: Environment): Promise<string | undefined> {
  const endpoint = endpointOf(options, environment);
  const health = await fetchHealth(endpoint).catch((error: unknown) => {
    // asked for by its address: then it has to be there
    if (options.endpoint !== undefined) throw error;
    return undefined;
  });
  if (health && health.log === undefined) throw new Failure('NoLog', 'This emulator logs to its own standard output.');
  return health?.log;
}
