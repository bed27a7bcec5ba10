import * as nodeModule from 'node:module';

import { helpLines } from '@mlapps/settings/help-lines';

import { ConfigError, describeSettings, readConfig } from './config.js';
import type { RunningService } from './service.js';

// Node 22.8 and newer keep what they have compiled for the next start, which is about half of it; Node 20 has no such thing
(nodeModule as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

/** Errors that the user can mend: their message says how, and a stack would hide it. */
const mendable = ['ConfigError', 'DataFolderUnusable', 'ClusterUnusable', 'DatabaseUnusable'];

const argv = process.argv.slice(2);
if (argv.includes('--help'))
  process.stdout.write(`Usage: npm run governance -- [options]\n\n${helpLines(describeSettings()).join('\n')}\n`);
else await start();

async function start(): Promise<void> {
  // whoever started this as a child of theirs takes it along, however they end
  process.on('disconnect', () => process.exit(1));
  const service = await open().catch(explain);
  if (service === undefined) {
    if (process.connected) process.disconnect();
    return;
  }
  announce(service);
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    void service.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  process.removeAllListeners('disconnect').on('disconnect', () => !stopping && stop());
}

async function open(): Promise<RunningService> {
  const config = readConfig(argv, process.env);
  const { startService } = await import('./service.js');
  return startService(config, say);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** To the process that started this one, or to the terminal. */
function announce({ url, database }: RunningService): void {
  if (process.send) process.send({ url, database });
  else process.stdout.write(`mlapps governance is ready on ${url}/graphql\n\n  database  ${database}\n`);
}

function explain(error: unknown): undefined {
  process.exitCode = error instanceof ConfigError ? 2 : 1;
  const text = sentenceOf(error as NodeJS.ErrnoException);
  say(text);
  process.send?.({ failed: text });
  return undefined;
}

function sentenceOf({ name, code, syscall, message, stack }: NodeJS.ErrnoException): string {
  if (mendable.includes(name)) return message;
  if (code === 'EADDRINUSE' && syscall === 'listen')
    return 'The port of the governance service is taken. Give another with --port (MLAPPS_GOVERNANCE_PORT), or 0 for any free one.';
  if (syscall === 'listen' || syscall === 'getaddrinfo')
    return `The governance service cannot listen (${code}). Give an address of this machine with --host (MLAPPS_GOVERNANCE_HOST), and a port above 1023.`;
  return stack ?? message;
}
