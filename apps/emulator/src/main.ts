import { helpLines } from '@mlapps/settings/help-lines';

import { banner } from './banner.js';
import { ConfigError, describeSettings, readConfig } from './config.js';
import type { Config } from './config.js';
import { DataFolderInUse, DataFolderUnusable } from './data-folder.js';
import type { RunningServer } from './emulator.js';
import { type GovernanceProcess, startGovernance } from './governance-process.js';
import { addressOf } from './listen.js';
import { SeedError } from './seeds/seed-error.js';
import { VERSION } from './version.js';

interface Started {
  readonly server: RunningServer;
  readonly governance: GovernanceProcess | undefined;
}

const argv = process.argv.slice(2);
if (argv.includes('--help')) process.stdout.write(helpText());
else if (argv.includes('--version')) process.stdout.write(`${VERSION}\n`);
else await start();

async function start(): Promise<void> {
  const started = await open().catch(explain);
  if (!started) return;
  const { server, governance } = started;
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(130);
      stopping = true;
      if (signal === 'SIGINT') process.stderr.write('\nmlapps finishes what is under way; Ctrl-C again ends it now.\n');
      // the service asks the emulator while it stops
      void Promise.resolve(governance?.stop())
        .then(() => server.close())
        .then(() => process.exit(0));
    });
  }
  const beside = await governance?.ready;
  if (!stopping) process.stdout.write(banner(server.emulator, beside));
}

async function open(): Promise<Started> {
  const config = readConfig(argv, process.env);
  // with a port that is known, both load at the same time
  const early = config.governance === 'off' || config.port === 0 ? undefined : governanceOf(config, addressOf(config, config.port));
  try {
    const { createEmulator } = await import('./emulator.js');
    const server = await createEmulator(config);
    return { server, governance: early ?? (config.governance === 'off' ? undefined : governanceOf(config, server.url)) };
  } catch (error) {
    await early?.stop();
    throw error;
  }
}

function governanceOf(config: Config, url: string): GovernanceProcess {
  return startGovernance(config, url, process.env, (line) => process.stderr.write(`${line}\n`));
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
