import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';

import { Command } from 'commander';

import type { Environment } from '../config.js';
import { type EndpointOptions, accountOption, addEndpointOptions, endpointOf } from '../connection.js';
import { Failure, usageFailure } from '../failure.js';
import { type Health, callEmulator, fetchHealth, governanceFolderOf } from '../health.js';
import { createOutput } from '../output.js';

type ResetOptions = EndpointOptions & { readonly account?: string; readonly yes?: boolean };

export function resetCommand(environment: Environment): Command {
  return addEndpointOptions(new Command('reset'))
    .description(
      'Forget all state of the emulator, or that of one account: apps, runs, buckets, roles. A governance service keeps its records: its audit is never erased.',
    )
    .addOption(accountOption('only this account'))
    .option('-y, --yes', 'do not ask')
    .action(async (options: ResetOptions) => {
      const endpoint = endpointOf(options, environment);
      const health = await fetchHealth(endpoint);
      const what = options.account === undefined ? 'everything' : `everything of account ${options.account}`;
      if (options.yes !== true && !(await confirm(`Forget ${what} on ${endpoint}?`, options, environment))) {
        throw new Failure('Declined', 'Nothing was forgotten.');
      }
      const response = await callEmulator(
        endpoint,
        `/_mlapps/reset${options.account === undefined ? '' : `?account=${options.account}`}`,
        'POST',
      );
      const answer = (await response.json()) as { message?: string };
      if (!response.ok) throw new Failure('ResetFailed', answer.message ?? `The emulator answered ${response.status}.`);
      createOutput(options.json === true).answer(answer, () => [`Forgot ${what}.`, ...besideIt(health)]);
    });
}

/** What is gone is closed there by the next sync, and stays in the audit. */
function besideIt(health: Health): string[] {
  const folder = governanceFolderOf(health);
  if (!existsSync(folder)) return [];
  return [
    `The governance service keeps its records, and shows what is gone as closed. To forget them too: "mlapps stop", then remove ${folder}.`,
  ];
}

/** Where nobody can be asked, nothing is forgotten unasked. */
async function confirm(question: string, options: ResetOptions, environment: Environment): Promise<boolean> {
  if (!environment.interactive || options.json === true) throw usageFailure(`${question} Nobody can be asked here: add --yes.`);
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C and Ctrl-D reject: they are a no
  const answer = await lines
    .question(`${question} [y/N] `)
    .catch(() => '')
    .finally(() => lines.close());
  return /^y(es)?$/i.test(answer.trim());
}
