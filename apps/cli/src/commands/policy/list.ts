import { Command, Option } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import type { Governance } from '../../governance/connection.js';
import { list } from '../../members.js';
import { createOutput, table } from '../../output.js';
import { POLICY_FIELDS, scopeText } from './find-policy.js';
import type { PolicySummary } from './find-policy.js';

const STATES = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'ACTIVE', 'SUPERSEDED', 'SUSPENDED', 'EXPIRED', 'RETIRED'];

interface ListOptions extends GovernanceOptions {
  readonly state?: readonly string[];
  readonly text?: string;
}

interface Page {
  readonly sharingPolicies: {
    readonly nodes: readonly PolicySummary[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const DOCUMENT = `query ($after: String, $filter: SharingPolicyFilter) {
  sharingPolicies(first: 100, after: $after, filter: $filter) { nodes { ${POLICY_FIELDS} } pageInfo { hasNextPage endCursor } }
}`;

export function listCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('list'))
    .description('List the policies you may look at, by name.')
    .addOption(new Option('--state <state>', `only in these states: ${STATES.join(', ')}`).argParser(list))
    .option('--text <text>', 'only those with it in their name or description')
    .action(async ({ state, text, ...options }: ListOptions) => {
      const filter = { ...(state && { states: state.map((each) => each.toUpperCase()) }), ...(text !== undefined && { text }) };
      const policies = await all(await connectGovernance(options, environment), filter);
      createOutput(options.json === true).answer(policies, () => lines(policies));
    });
}

async function all(governance: Governance, filter: object): Promise<PolicySummary[]> {
  const policies: PolicySummary[] = [];
  let after: string | null = null;
  do {
    const { sharingPolicies }: Page = await governance.query<Page>(DOCUMENT, { after, filter });
    policies.push(...sharingPolicies.nodes);
    after = sharingPolicies.pageInfo.hasNextPage ? sharingPolicies.pageInfo.endCursor : null;
  } while (after !== null);
  return policies;
}

function lines(policies: readonly PolicySummary[]): string[] {
  if (policies.length === 0) return ['No policies.'];
  const rows = policies.map(({ name, state, scope, current, newest, requestMode, reconcileMode, expiresAt }) => [
    name,
    state,
    scopeText(scope),
    current === null ? '-' : String(current.number),
    newest.number === current?.number ? '' : `${newest.number} ${newest.state}`,
    requestMode === reconcileMode ? requestMode : `${requestMode}/${reconcileMode}`,
    expiresAt ?? '',
  ]);
  return table(['NAME', 'STATE', 'SCOPE', 'VERSION', 'NEWEST', 'MODE', 'ENDS'], rows);
}
