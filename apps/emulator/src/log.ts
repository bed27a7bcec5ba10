import { closeSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { type Logger, pino } from 'pino';

import type { Config } from './config.js';
import { lineWriter } from './line-writer.js';

/** At start a log larger than this becomes `emulator.log.1`. */
const LARGEST_LOG = 16 * 1024 * 1024;

const STANDARD_OUTPUT = 1;

/** What must never be written, wherever it turns up in a logged object. */
const SECRETS = [
  '*.authorization',
  '*.cookie',
  '*.secretAccessKey',
  '*.SecretAccessKey',
  '*.sessionToken',
  '*.SessionToken',
  '*.authToken',
];

export interface EmulatorLog {
  readonly log: Logger;
  /** Undefined when the log goes to standard output. */
  readonly file: string | undefined;
  /** Writes what waits, then closes the file. */
  close(): Promise<void>;
}

export function openLog(config: Config): EmulatorLog {
  const file = config.logFile === '-' ? undefined : resolve(config.logFile ?? join(config.data, 'emulator.log'));
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(file, `${file}.1`);
  }
  const descriptor = file === undefined ? STANDARD_OUTPUT : openSync(file, 'a');
  const lines = lineWriter(descriptor);
  const log = pino({ level: config.logLevel, redact: SECRETS, base: null }, lines);
  // also when an error ends the process
  process.on('exit', lines.flush);
  return {
    log,
    file,
    close: async () => {
      await lines.end();
      process.off('exit', lines.flush);
      if (file !== undefined) closeSync(descriptor);
    },
  };
}
