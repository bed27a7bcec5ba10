import { randomUUID } from 'node:crypto';

import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput } from '../../output.js';

const DOCUMENT = 'mutation ($input: RoleRevokeInput!) { roleRevoke(input: $input) { revokedId userErrors { code message field } } }';

export function revokeRoleCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('revoke'))
    .description('Take a role back that was given.')
    .argument('<id>', 'as "mlapps access roles" shows it')
    .action(async (id: string, options: GovernanceOptions) => {
      const governance = await connectGovernance(options, environment);
      const { revokedId } = await governance.mutate<{ revokedId: string }>(DOCUMENT, { input: { idempotencyKey: randomUUID(), id } });
      createOutput(options.json === true).answer({ revokedId }, () => ['Revoked.']);
    });
}
