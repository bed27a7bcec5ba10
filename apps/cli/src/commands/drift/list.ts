import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { allNodes } from '../../governance/all-nodes.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { list } from '../../members.js';
import { createOutput, table } from '../../output.js';

interface ListOptions extends GovernanceOptions {
  readonly state: readonly string[];
  readonly kind?: readonly string[];
  readonly severity?: readonly string[];
  readonly account?: string;
}

interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly state: string;
  readonly accountId: string;
  readonly region: string;
  readonly ramArn: string | null;
  readonly principal: string | null;
  readonly firstSeenAt: string;
}

const DOCUMENT = `query ($after: String, $filter: DriftFindingFilter) { driftFindings(first: 100, after: $after, filter: $filter) {
  nodes { id kind severity state accountId region ramArn resourceArn principal remediation firstSeenAt lastSeenAt acceptedBy acceptReason acceptedUntil version
    desired { ...view } observed { ...view } }
  pageInfo { hasNextPage endCursor } } }
fragment view on DriftView { status principals permissionArn permissionVersion allowExternal retainOnLeave bucket }`;

export function listFindingsCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('list'))
    .description('List what differs.')
    .option('--state <state>', 'open, remedying, accepted, resolved; several with commas', upper)
    .option('--kind <kind>', 'e.g. unmanaged_share; several with commas', upper)
    .option('--severity <severity>', 'low, medium, high, critical; several with commas', upper)
    .option('--account <digits>', 'of this account')
    .action(async ({ state = ['OPEN', 'REMEDYING'], kind, severity, account: accountId, ...options }: ListOptions) => {
      const governance = await connectGovernance(options, environment);
      const found = await allNodes<Finding>(governance, DOCUMENT, { filter: { state, kind, severity, accountId } });
      createOutput(options.json === true).answer({ findings: found }, () => lines(found));
    });
}

function upper(text: string, previous: unknown): string[] {
  return list(text.toUpperCase().replaceAll('-', '_'), previous);
}

function lines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['AWS is as it was granted.'];
  const rows = findings.map(({ id, kind, severity, state, accountId, region, ramArn, principal, firstSeenAt }) => [
    ...[severity, kind, state, accountId, region, principal ?? ramArn ?? '', firstSeenAt, id],
  ]);
  return table(['SEVERITY', 'KIND', 'STATE', 'ACCOUNT', 'REGION', 'WHO OR WHAT', 'SINCE', 'ID'], rows);
}
