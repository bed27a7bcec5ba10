import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { Failure } from '../../failure.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { wholeNumber } from '../../numbers.js';
import { createOutput } from '../../output.js';
import { findPolicy } from './find-policy.js';
import { DIFF_FIELDS, changeLines } from './rule-changes.js';
import type { PolicyDiff } from './rule-changes.js';

interface Numbers {
  readonly current: { readonly number: number } | null;
  readonly newest: { readonly number: number };
}

export function diffCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('diff'))
    .argument('<policy>', 'its name or id')
    .argument('[from]', 'number of a version (the one in force)', wholeNumber)
    .argument('[to]', 'number of a version (the newest)', wholeNumber)
    .description('Say what a version of a policy changes.')
    .action(async (reference: string, from: number | undefined, to: number | undefined, options: GovernanceOptions) => {
      const governance = await connectGovernance(options, environment);
      const { current, newest } = await findPolicy<Numbers>(governance, reference, { fields: 'current { number } newest { number }' });
      const numbers = { from: from ?? current?.number ?? newest.number, to: to ?? newest.number };
      const { diff } = await findPolicy<{ readonly diff: PolicyDiff | null }>(governance, reference, {
        fields: `diff(from: $from, to: $to) { ${DIFF_FIELDS} }`,
        types: ', $from: Int!, $to: Int!',
        variables: numbers,
      });
      if (diff === null) throw new Failure('NoVersion', `${reference} has no version ${numbers.from} or ${numbers.to}.`);
      const lines = changeLines(diff);
      createOutput(options.json === true).answer({ ...numbers, ...diff }, () => (lines.length === 0 ? ['No difference.'] : lines));
    });
}
