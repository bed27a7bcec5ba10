import { randomUUID } from 'node:crypto';

import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { date } from '../../members.js';
import { createOutput } from '../../output.js';
import { findingVersion } from './finding-version.js';

interface AcceptOptions extends GovernanceOptions {
  readonly reason: string;
  readonly until: Date;
}

const ACCEPT = `mutation ($input: DriftAcceptInput!) { driftAccept(input: $input) {
  finding { id kind state acceptedBy acceptReason acceptedUntil version } userErrors { code message field } } }`;

export function acceptFindingCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('accept'))
    .description('Leave a difference as it is, for a reason and a time.')
    .argument('<id>', 'finding, as "mlapps drift list" shows it')
    .requiredOption('--reason <text>', 'why')
    .requiredOption('--until <time>', 'ISO 8601; then it is open again', date)
    .action(async (id: string, { reason, until, ...options }: AcceptOptions) => {
      const governance = await connectGovernance(options, environment);
      const ifVersion = await findingVersion(governance, id);
      const input = { idempotencyKey: randomUUID(), id, reason, until: until.toISOString(), ifVersion };
      const { finding } = await governance.mutate<{ finding: { kind: string; acceptedUntil: string } }>(ACCEPT, { input });
      createOutput(options.json === true).answer(finding, () => [`${finding.kind} is accepted until ${finding.acceptedUntil}.`]);
    });
}
