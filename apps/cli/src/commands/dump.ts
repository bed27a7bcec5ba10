import { Command } from 'commander';

import type { Environment } from '../config.js';
import { type EndpointOptions, addEndpointOptions, endpointOf } from '../connection.js';
import { Failure } from '../failure.js';
import { callEmulator, fetchHealth } from '../health.js';
import { createOutput } from '../output.js';

export function dumpCommand(environment: Environment): Command {
  return addEndpointOptions(new Command('dump'))
    .description('Print organizations, accounts, apps and shares of the emulator as a file for "mlapps seed".')
    .action(async (options: EndpointOptions) => {
      const endpoint = endpointOf(options, environment);
      await fetchHealth(endpoint);
      const response = await callEmulator(endpoint, '/_mlapps/dump');
      const text = await response.text();
      if (!response.ok) throw new Failure('DumpFailed', `The emulator answered ${response.status}.`);
      createOutput(options.json === true).answer({ seed: text }, () => [text.trimEnd()]);
    });
}
