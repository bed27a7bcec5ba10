import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput, table } from '../../output.js';
import { findPolicy, shortDigest } from './find-policy.js';
import type { VersionSummary } from './find-policy.js';

interface Version extends VersionSummary {
  readonly author: string;
  readonly createdAt: string;
  readonly activatedAt: string | null;
  readonly endedAt: string | null;
  readonly approvals: readonly { readonly approver: string; readonly approved: boolean; readonly voidedAt: string | null }[];
}

interface History {
  readonly versions: {
    readonly nodes: readonly Version[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const FIELDS = `versions(first: 100, after: $after) {
  nodes { number state digest author createdAt activatedAt endedAt approvals { approver approved comment at expiresAt voidedAt } }
  pageInfo { hasNextPage endCursor } }`;

export function historyCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('history'))
    .argument('<policy>', 'its name or id')
    .description('List the versions of a policy, newest first, with who reviewed them.')
    .action(async (reference: string, options: GovernanceOptions) => {
      const governance = await connectGovernance(options, environment);
      const versions: Version[] = [];
      let after: string | null = null;
      do {
        const page: History = await findPolicy<History>(governance, reference, {
          fields: FIELDS,
          types: ', $after: String',
          variables: { after },
        });
        versions.push(...page.versions.nodes);
        after = page.versions.pageInfo.hasNextPage ? page.versions.pageInfo.endCursor : null;
      } while (after !== null);
      createOutput(options.json === true).answer(versions, () => lines(versions));
    });
}

function lines(versions: readonly Version[]): string[] {
  const rows = versions.map(({ number, state, digest, author, activatedAt, endedAt, approvals }) => [
    String(number),
    state,
    shortDigest(digest),
    author,
    activatedAt ?? '',
    endedAt ?? '',
    approvals
      .map(({ approver, approved, voidedAt }) => `${approved ? '+' : '-'}${approver}${voidedAt === null ? '' : ' (void)'}`)
      .join(' '),
  ]);
  return table(['VERSION', 'STATE', 'DIGEST', 'AUTHOR', 'ACTIVATED', 'ENDED', 'REVIEWS'], rows);
}
