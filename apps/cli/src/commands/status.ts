import { Command } from 'commander';

import type { Environment } from '../config.js';
import { type EndpointOptions, addEndpointOptions, endpointOf } from '../connection.js';
import { type Health, fetchHealth } from '../health.js';
import { createOutput, fields } from '../output.js';

export function statusCommand(environment: Environment): Command {
  return addEndpointOptions(new Command('status'))
    .description('Show where an emulator runs and how it is set up.')
    .action(async (options: EndpointOptions) => {
      const health = await fetchHealth(endpointOf(options, environment));
      createOutput(options.json === true).answer(health, () => statusLines(health));
    });
}

export function statusLines(health: Health): string[] {
  const services = Object.entries(health.services).map(([name, { version }]) => `${name} ${version}`);
  return fields({
    endpoint: health.endpoint,
    version: `${health.version}, MLflow ${health.mlflowVersion}`,
    account: `${health.account} in ${health.region}`,
    'default app': health.defaultApp,
    signatures: health.signatures,
    services: services.join(', '),
    ...(health.backing && { [health.backing.name]: backingText(health.backing) }),
    data: health.data,
    log: health.log ?? 'standard output',
  });
}

function backingText({ endpoint, reachable, version }: NonNullable<Health['backing']>): string {
  return reachable ? `${endpoint}, ${version ?? 'of an unknown version'}` : `${endpoint}, which does not answer`;
}
