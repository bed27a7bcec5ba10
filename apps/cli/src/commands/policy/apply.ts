import { randomUUID } from 'node:crypto';

import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { Failure } from '../../failure.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { wholeNumber } from '../../numbers.js';
import { createOutput } from '../../output.js';
import { planLines, planOf } from './plan.js';
import { readDocument } from './policy-document.js';

interface ApplyOptions extends GovernanceOptions {
  readonly prune?: boolean;
  readonly plan?: string;
  readonly maxRetirements: number;
  readonly revokeShares?: boolean;
}

interface Payload {
  readonly revision: string;
  readonly applied: {
    readonly planDigest: string;
    readonly policies: readonly { readonly name: string; readonly action: string; readonly policy: { readonly state: string } | null }[];
  };
}

const DOCUMENT = `mutation ($input: PolicyApplyInput!) { policyApply(input: $input) {
  applied { planDigest policies { name action outcome policy { id state lockVersion newest { number state digest } } } }
  revision userErrors { code message field } } }`;

export function applyCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('apply'))
    .argument('<file>', 'YAML; - for standard input')
    .description(
      'Make policies what a file says, all of it or nothing: drafted and submitted, or in force where the text is approved already.',
    )
    .option('--plan <digest>', 'only if this is still the plan, from "mlapps policy plan --json"; without it, it is planned now')
    .option('--prune', 'retire policies that were made by apply and that the file does not name')
    .option('--max-retirements <number>', 'with more to retire, do nothing', wholeNumber, 5)
    .option('--revoke-shares', 'end the grants that retired policies allowed with them')
    .action(async (file: string, options: ApplyOptions) => {
      const governance = await connectGovernance(options, environment);
      const document = readDocument(file);
      const prune = options.prune === true;
      const plan = await planOf(governance, document, prune);
      if (plan.errors.length > 0) throw new Failure('PolicyFileRefused', planLines(file, plan).join('\n'));
      const { applied, revision } = await governance.mutate<Payload>(DOCUMENT, {
        input: {
          idempotencyKey: randomUUID(),
          document,
          prune,
          expectedPlanDigest: options.plan ?? plan.digest,
          maxRetirements: options.maxRetirements,
          revokeShares: options.revokeShares === true,
        },
      });
      const changed = applied.policies.filter(({ action }) => action !== 'UNCHANGED');
      createOutput(options.json === true).answer({ ...applied, revision }, () => [
        ...changed.map(({ name, action, policy }) => `${name}: ${action.toLowerCase()}${policy === null ? '' : `, now ${policy.state}`}`),
        changed.length === 0 ? 'Nothing to change.' : `Done at revision ${revision}.`,
      ]);
    });
}
