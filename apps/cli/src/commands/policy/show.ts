import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput, fields } from '../../output.js';
import { POLICY_FIELDS, findPolicy, scopeText } from './find-policy.js';
import type { PolicySummary } from './find-policy.js';

interface Shown extends PolicySummary {
  readonly newest: PolicySummary['newest'] & {
    readonly approvers: readonly string[];
    readonly viewerCanApprove: boolean;
    readonly warnings: readonly { readonly path: string; readonly message: string }[];
  };
}

const FIELDS = `${POLICY_FIELDS} newest { approvers viewerCanApprove warnings { path message } }`;

export function showCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('show'))
    .argument('<policy>', 'its name or id')
    .description('Say how a policy stands, and who can approve what waits. Its rules: mlapps policy export.')
    .action(async (reference: string, options: GovernanceOptions) => {
      const policy = await findPolicy<Shown>(await connectGovernance(options, environment), reference, { fields: FIELDS });
      createOutput(options.json === true).answer(policy, () => lines(policy));
    });
}

function lines({ newest, current, ...policy }: Shown): string[] {
  const waiting = newest.state === 'IN_REVIEW';
  return [
    ...fields({
      name: policy.name,
      description: policy.description || undefined,
      state: policy.state,
      scope: scopeText(policy.scope),
      'counts for requests': policy.requestMode,
      'counts for grants': policy.reconcileMode,
      ends: policy.expiresAt ?? undefined,
      'made by': policy.managedByApply ? 'policy apply' : undefined,
      'in force': current === null ? 'none' : `version ${current.number}, ${current.digest}`,
      newest: `version ${newest.number}, ${newest.state}, ${newest.digest}`,
      'written by': newest.author,
      'submitted by': newest.submitter ?? undefined,
      approvals: `${newest.approvalsCounting} of ${newest.approvalsRequired}`,
      'activated at': newest.activateAt ?? undefined,
      'can approve': waiting
        ? [...newest.approvers, ...(newest.viewerCanApprove ? ['you'] : [])].join(', ') || 'nobody known here'
        : undefined,
    }),
    ...newest.warnings.map(({ path, message }) => `warning: ${path} ${message}`),
  ];
}
