import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { usageFailure } from '../../failure.js';
import { allNodes } from '../../governance/all-nodes.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { csv } from '../../governance/csv.js';
import { createOutput, table } from '../../output.js';

interface ListOptions extends GovernanceOptions {
  readonly app?: string;
  readonly owner?: string;
  readonly principal?: string;
  readonly unmanaged?: boolean;
  readonly external?: boolean;
  readonly ended?: boolean;
  readonly csv?: boolean;
}

interface Access {
  readonly principal: string;
  readonly principalKind: string;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly external: boolean;
  readonly resourceArn: string;
  readonly ownerAccountId: string;
  readonly region: string;
  readonly via: string;
  readonly ramArn: string;
  readonly actions: readonly string[];
  readonly status: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly observedAt: string;
  readonly closedAt: string | null;
  readonly why: { readonly source: string; readonly text: string; readonly ticket: string | null };
}

const DOCUMENT = `query ($after: String, $filter: ExternalAccessFilter) { externalAccess(first: 100, after: $after, filter: $filter) {
  nodes { principal principalKind accountId accountName external resourceArn ownerAccountId region via ramArn permissionArn permissionVersion actions status
    since until observedAt closedAt why { source text grantId requestId breakGlassId subject justification ticket } }
  pageInfo { hasNextPage endCursor } } }`;

export function listAccessCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('list'))
    .description('List who outside its account reaches an app, and why.')
    .option('--app <arn>', 'of this app')
    .option('--owner <digits>', 'of apps of this account')
    .option('--principal <account or arn>', 'of this principal')
    .option('--unmanaged', 'only what was made outside of the governance service')
    .option('--external', 'only from outside of the organization')
    .option('--ended', 'also what is over')
    .option('--csv', 'as CSV')
    .action(async (options: ListOptions) => {
      if (options.csv === true && options.json === true)
        throw usageFailure('"--csv" and "--json" both want standard output: leave one out.');
      const governance = await connectGovernance(options, environment);
      const found = await allNodes<Access>(governance, DOCUMENT, { filter: filterOf(options) });
      createOutput(options.json === true).answer({ access: found }, () => (options.csv === true ? csvLines(found) : lines(found)));
    });
}

function filterOf({ app, owner, principal, unmanaged, external, ended }: ListOptions) {
  return {
    resourceArn: app,
    ownerAccountId: owner,
    principal,
    ...(unmanaged === true && { managed: false }),
    ...(external === true && { external: true }),
    ...(ended === true && { includeEnded: true }),
  };
}

function lines(all: readonly Access[]): string[] {
  if (all.length === 0) return ['Nobody outside of their accounts was seen to reach these apps. To look again: mlapps drift scan --wait'];
  const rows = all.map(({ principal, accountName, external, resourceArn, via, status, since, until, why }) => [
    accountName === null || accountName === principal ? principal : `${principal} (${accountName})`,
    external ? 'external' : '',
    resourceArn.split('/').pop() ?? resourceArn,
    via === 'RAM_SHARE' ? status.toLowerCase() : 'bucket policy',
    since ?? '',
    until ?? '',
    why.text,
  ]);
  return table(['WHO', '', 'APP', 'HOW', 'SINCE', 'UNTIL', 'WHY'], rows);
}

function csvLines(all: readonly Access[]): string[] {
  const header = [
    'principal',
    'principal_kind',
    'account_id',
    'account_name',
    'external',
    'app',
    'owner_account_id',
    'region',
    'via',
    'share_or_bucket',
  ];
  const more = ['status', 'actions', 'why', 'why_text', 'ticket', 'since', 'until', 'last_observed', 'ended'];
  const rows = all.map((each) => [
    ...[each.principal, each.principalKind, each.accountId ?? '', each.accountName ?? '', String(each.external), each.resourceArn],
    ...[each.ownerAccountId, each.region, each.via, each.ramArn, each.status, each.actions.join(' '), each.why.source, each.why.text],
    ...[each.why.ticket ?? '', each.since ?? '', each.until ?? '', each.observedAt, each.closedAt ?? ''],
  ]);
  return csv([...header, ...more], rows);
}
