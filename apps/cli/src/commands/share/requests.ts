import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput, table } from '../../output.js';

interface Answer {
  readonly shareRequests: {
    readonly nodes: readonly {
      readonly id: string;
      readonly version: number;
      readonly state: string;
      readonly requester: string;
      readonly principal: { readonly value: string };
      readonly resourceArn: string;
      readonly permission: string;
      readonly justification: string;
    }[];
  };
}

const DOCUMENT = `query ($filter: ShareRequestFilter) {
  shareRequests(first: 100, filter: $filter) {
    nodes { id version state requester principal { value } resourceArn permission justification }
  }
}`;

export function requestsCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('requests'))
    .description('List the newest requests that wait for approval; with --all, the others too.')
    .option('--all', 'in whatever state')
    .action(async (options: GovernanceOptions & { readonly all?: boolean }) => {
      const governance = await connectGovernance(options, environment);
      const filter = options.all === true ? {} : { state: ['PENDING_APPROVAL'] };
      const { shareRequests } = await governance.query<Answer>(DOCUMENT, { filter });
      createOutput(options.json === true).answer(shareRequests.nodes, () => lines(shareRequests.nodes));
    });
}

function lines(nodes: Answer['shareRequests']['nodes']): string[] {
  const rows = nodes.map(({ id, state, requester, principal, resourceArn, permission, justification }) => [
    id,
    state,
    requester,
    principal.value,
    permission,
    resourceArn,
    justification,
  ]);
  return nodes.length === 0 ? ['None.'] : table(['REQUEST', 'STATE', 'BY', 'FOR', 'LEVEL', 'APP', 'WHY'], rows);
}
