import { randomUUID } from 'node:crypto';

import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { Failure } from '../../failure.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { wholeNumber } from '../../numbers.js';
import { createOutput, table } from '../../output.js';

interface RemediateOptions extends GovernanceOptions {
  readonly apply?: boolean;
  readonly maxChanges?: number;
}

interface Remediation {
  readonly dryRun: boolean;
  readonly changes: number;
  readonly most: number;
  readonly exceedsLimit: boolean;
  readonly remedies: readonly {
    readonly findingId: string;
    readonly action: string;
    readonly summary: string;
    readonly changes: number;
    readonly error: string | null;
    readonly calls: readonly { readonly operation: string; readonly ramArn: string }[];
  }[];
}

const DOCUMENT = `mutation ($input: DriftRemediateInput!) { driftRemediate(input: $input) {
  remediation { dryRun changes most exceedsLimit remedies { findingId action summary changes error calls { operation accountId region ramArn resourceArns } } }
  userErrors { code message field } } }`;

export function remediateCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('remediate'))
    .description('Say what would be done about findings; with --apply, do it.')
    .argument('<id...>', 'findings, as "mlapps drift list" shows them')
    .option('--apply', 'do it')
    .option('--max-changes <number>', 'refuse to make more changes than these', wholeNumber)
    .action(async (ids: readonly string[], { apply, maxChanges, ...options }: RemediateOptions) => {
      const governance = await connectGovernance(options, environment);
      const input = { idempotencyKey: randomUUID(), ids, dryRun: apply !== true, ...(maxChanges !== undefined && { maxChanges }) };
      const { remediation } = await governance.mutate<{ remediation: Remediation }>(DOCUMENT, { input });
      createOutput(options.json === true).answer(remediation, () => lines(remediation));
      const failed = remediation.remedies.find(({ error }) => error !== null);
      if (failed !== undefined) throw new Failure('RemedyFailed', `Not everything got through: ${failed.error}`);
    });
}

function lines({ dryRun, changes, most, exceedsLimit, remedies }: Remediation): string[] {
  const rows = remedies.map(({ findingId, action, summary, calls, error }) => {
    const what = calls.map(({ operation, ramArn }) => `${operation} ${ramArn}`).join(', ');
    return [action, error ?? (what === '' ? summary : what), findingId];
  });
  const limit = exceedsLimit ? `, which exceeds the limit of ${most}` : '';
  const end = dryRun
    ? `${changes} changes would be made${limit}. Nothing was done: --apply does it.`
    : `${changes} changes. The next scan sees whether they helped.`;
  return [...table(['ACTION', 'WHAT', 'FINDING'], rows), '', end];
}
