import { readFileSync } from 'node:fs';

import { Command } from 'commander';

import type { Environment } from '../config.js';
import { type EndpointOptions, addEndpointOptions, endpointOf } from '../connection.js';
import { Failure, usageFailure } from '../failure.js';
import { SEED_MILLISECONDS, callEmulator, fetchHealth } from '../health.js';
import { createOutput } from '../output.js';

/** What `POST /_mlapps/seed` answers. */
interface SeedReport {
  readonly made: Readonly<Record<string, number>>;
  readonly kept: number;
  readonly different: readonly string[];
}

export function seedCommand(environment: Environment): Command {
  return addEndpointOptions(new Command('seed'))
    .argument('<file>', 'YAML; see apps/emulator/examples/org.yaml')
    .description('Make the organizations, accounts, apps and shares of a file that are not there yet: all of them, or none.')
    .action(async (file: string, options: EndpointOptions) => {
      const text = read(file);
      const endpoint = endpointOf(options, environment);
      await fetchHealth(endpoint);
      const response = await callEmulator(endpoint, `/_mlapps/seed?file=${encodeURIComponent(file)}`, 'POST', text, SEED_MILLISECONDS);
      const answer = (await response.json()) as SeedReport & { readonly message?: string };
      if (!response.ok) throw new Failure('SeedRefused', answer.message ?? `The emulator answered ${response.status}.`);
      createOutput(options.json === true).answer(answer, () => said(answer));
    });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw usageFailure(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`);
  }
}

function said({ made, kept, different }: SeedReport): string[] {
  const kinds = Object.entries(made).map(([kind, count]) => `${kind} ${count}`);
  return [
    `Made: ${kinds.join(', ') || 'nothing'}. There already: ${kept}.`,
    ...different.map((path) => `${path} is otherwise there, and was left so.`),
  ];
}
