import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput, table } from '../../output.js';

interface ListOptions extends GovernanceOptions {
  readonly all?: boolean;
  readonly app?: string;
}

interface Answer {
  readonly grants: {
    readonly nodes: readonly {
      readonly id: string;
      readonly state: string;
      readonly principal: { readonly value: string };
      readonly permission: string;
      readonly resourceArn: string;
      readonly expiresAt: string | null;
      readonly lastError: string | null;
      readonly share: { readonly lastError: string | null };
    }[];
  };
}

const LASTING = ['PLANNED', 'APPLYING', 'PENDING_ACCEPTANCE', 'ACTIVE', 'DEGRADED', 'REVOKING', 'FAILED', 'SUSPENDED'];
const DOCUMENT = `query ($filter: GrantFilter) {
  grants(first: 100, filter: $filter) {
    nodes { id state principal { value } permission resourceArn expiresAt lastError share { lastError } }
  }
}`;

export function listCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('list'))
    .description('List the newest grants that have not ended; with --all, the others too.')
    .option('--app <arn>', 'of one app')
    .option('--all', 'in whatever state')
    .action(async (options: ListOptions) => {
      const governance = await connectGovernance(options, environment);
      const filter = { ...(options.all !== true && { state: LASTING }), ...(options.app !== undefined && { resourceArn: options.app }) };
      const { grants } = await governance.query<Answer>(DOCUMENT, { filter });
      createOutput(options.json === true).answer(grants.nodes, () => lines(grants.nodes));
    });
}

function lines(nodes: Answer['grants']['nodes']): string[] {
  const rows = nodes.map(({ id, state, principal, permission, resourceArn, expiresAt, lastError, share }) => [
    id,
    state,
    principal.value,
    permission,
    resourceArn,
    expiresAt ?? '-',
    lastError ?? share.lastError ?? '',
  ]);
  return nodes.length === 0 ? ['None.'] : table(['GRANT', 'STATE', 'FOR', 'LEVEL', 'APP', 'UNTIL', 'ERROR'], rows);
}
