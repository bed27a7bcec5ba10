import { randomUUID } from 'node:crypto';

import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { Failure } from '../../failure.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput } from '../../output.js';

interface Revoked {
  readonly grant: { readonly id: string; readonly state: string };
}

const FIND = 'query ($id: ID!) { node(id: $id) { ... on Grant { version } } }';
const REVOKE = `mutation ($input: GrantRevokeInput!) {
  grantRevoke(input: $input) { grant { id state } userErrors { code message field } }
}`;

export function revokeCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('revoke'))
    .description('Take access away.')
    .argument('<grant>', 'its id')
    .requiredOption('--why <text>', 'why')
    .action(async (id: string, options: GovernanceOptions & { readonly why: string }) => {
      const governance = await connectGovernance(options, environment);
      const { node } = await governance.query<{ readonly node: { readonly version?: number } | null }>(FIND, { id });
      if (node?.version === undefined) throw new Failure('NoSuchGrant', `There is no grant ${id}, or you may not see it.`);
      const input = { idempotencyKey: randomUUID(), id, ifVersion: node.version, reason: options.why };
      const { grant } = await governance.mutate<Revoked>(REVOKE, { input });
      createOutput(options.json === true).answer(grant, () => [grant.state.toLowerCase()]);
    });
}
