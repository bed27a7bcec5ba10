import { helpLines } from '@mlapps/settings/help-lines';

import { ConfigError, describeSettings, readConfig } from './config.js';
import { DataFolderInUse, DataFolderUnusable } from './data-folder.js';
import { createEmulator, type RunningServer } from './emulator.js';
import { banner } from './banner.js';
import { SeedError } from './seeds/seed-error.js';
import { VERSION } from './version.js';

const argv = process.argv.slice(2);
if (argv.includes('--help')) process.stdout.write(helpText());
else if (argv.includes('--version')) process.stdout.write(`${VERSION}\n`);
else await start();

async function start(): Promise<void> {
  const started = await open().catch(explain);
  if (!started) return;
  process.stdout.write(banner(started.emulator));
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(130);
      stopping = true;
      if (signal === 'SIGINT') process.stderr.write('\nmlapps finishes what is under way; Ctrl-C again ends it now.\n');
      void started.close().then(() => process.exit(0));
    });
  }
}

async function open(): Promise<RunningServer> {
  return createEmulator(readConfig(argv, process.env));
}

/** What the user can mend is said in one line, without a stack. */
function explain(error: unknown): undefined {
  process.exitCode = error instanceof ConfigError || error instanceof SeedError ? 2 : 1;
  if (error instanceof ConfigError || error instanceof DataFolderInUse || error instanceof DataFolderUnusable || error instanceof SeedError)
    process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`${whyNotListening(error)}\n`);
  return undefined;
}

/** @throws what is no fault of the address */
function whyNotListening(error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') throw error;
  switch (code) {
    case 'EADDRINUSE':
      return 'The port is taken. Give another with --port (MLAPPS_PORT), or 0 for any free one.';
    case 'EACCES':
      return 'This port needs more rights. Give one above 1023 with --port (MLAPPS_PORT).';
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'The host is no address of this machine. Give one that is with --host (MLAPPS_HOST), or leave it out.';
    default:
      throw error;
  }
}

function helpText(): string {
  return `Usage: mlapps start [options]\n\n${helpLines(describeSettings()).join('\n')}\n`;
}
