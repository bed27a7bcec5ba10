import { Command } from 'commander';

import type { Environment } from '../config.js';
import { type EndpointOptions, addEndpointOptions, endpointOf } from '../connection.js';
import { type Health, fetchHealth, governanceFolderOf } from '../health.js';
import { createOutput, fields } from '../output.js';
import { findGovernance } from '../running-governance.js';

export function statusCommand(environment: Environment): Command {
  return addEndpointOptions(new Command('status'))
    .description('Show where an emulator runs and how it is set up.')
    .action(async (options: EndpointOptions) => {
      const health = await fetchHealth(endpointOf(options, environment));
      const governance = findGovernance(governanceFolderOf(health));
      const answer = governance === undefined ? health : { ...health, governance: { url: governance.url } };
      createOutput(options.json === true).answer(answer, () => statusLines(health, governance?.url));
    });
}

export function statusLines(health: Health, governance?: string): string[] {
  const services = Object.entries(health.services).map(([name, { version }]) => `${name} ${version}`);
  return fields({
    endpoint: health.endpoint,
    version: `${health.version}, MLflow ${health.mlflowVersion}`,
    ...(governance !== undefined && { governance: `${governance}/graphql` }),
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
