import { randomUUID } from 'node:crypto';

import { Command, Option } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { date } from '../../members.js';
import { createOutput } from '../../output.js';
import { findingVersion } from './finding-version.js';

interface AdoptOptions extends GovernanceOptions {
  readonly permission: string;
  readonly reason: string;
  readonly ticket?: string;
  readonly until?: Date;
}

const ADOPT = `mutation ($input: DriftAdoptInput!) { driftAdopt(input: $input) {
  finding { id kind state ramArn adopting adoptedBy adoptReason version } userErrors { code message field } } }`;

export function adoptCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('adopt'))
    .description('Give everybody in a share that was made by hand a grant, and let the share go once they have it.')
    .argument('<id>', 'finding of kind UNMANAGED_SHARE, as "mlapps drift list" shows it')
    .addOption(new Option('--permission <level>', 'of the grants').choices(['read', 'write', 'admin']).makeOptionMandatory())
    .requiredOption('--reason <text>', 'why')
    .option('--ticket <id>', 'where a rule wants one')
    .option('--until <time>', 'ISO 8601; when the grants end', date)
    .action(async (id: string, { permission, reason, ticket, until, ...options }: AdoptOptions) => {
      const governance = await connectGovernance(options, environment);
      const ifVersion = await findingVersion(governance, id);
      const wanted = { permission: permission.toUpperCase(), reason, ticket, until: until?.toISOString() };
      const input = { idempotencyKey: randomUUID(), id, ifVersion, ...wanted };
      const { finding } = await governance.mutate<{ finding: { ramArn: string } }>(ADOPT, { input });
      createOutput(options.json === true).answer(finding, () => [
        `${finding.ramArn} goes once everybody in it has a grant; "mlapps share list" shows how far they are.`,
      ]);
    });
}
