import { mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { type DestinationStream, type Logger, destination, pino } from 'pino';

import type { Config } from './config.js';

/** At start a log larger than this becomes `emulator.log.1`. */
const LARGEST_LOG = 16 * 1024 * 1024;

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
  close(): void;
}

export function openLog(config: Config): EmulatorLog {
  const file = config.logFile === '-' ? undefined : resolve(config.logFile ?? join(config.data, 'emulator.log'));
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(file, `${file}.1`);
  }
  // opened here: opening later, in the background, would miss a folder that is gone by then
  const stream = destination({ dest: file === undefined ? 1 : openSync(file, 'a'), sync: false });
  const log = pino({ level: config.logLevel, redact: SECRETS, base: null }, stream as DestinationStream);
  return {
    log,
    file,
    close: () => {
      try {
        stream.flushSync();
        stream.end();
      } catch {
        // sonic-boom throws when the file never opened: there is nothing to flush then
      }
    },
  };
}
