import { randomUUID } from 'node:crypto';

import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput, fields } from '../../output.js';
import { duration, level, principal, type PrincipalInput } from './principal-input.js';

interface RequestOptions extends GovernanceOptions {
  readonly for: PrincipalInput;
  readonly app: string;
  readonly level: string;
  readonly why: string;
  readonly ticket?: string;
  readonly duration?: number;
  readonly extends?: string;
}

interface Requested {
  readonly request: {
    readonly id: string;
    readonly state: string;
    readonly requiredApprovals: number;
    readonly decision: {
      readonly reason: string;
      readonly determining: readonly { readonly policyName: string; readonly ruleId: string }[];
    };
    readonly grants: readonly { readonly id: string; readonly expiresAt: string | null }[];
  };
}

const DOCUMENT = `mutation ($input: ShareRequestInput!) {
  shareRequest(input: $input) {
    request { id state requiredApprovals decision { reason determining { policyName ruleId } } grants { id expiresAt } }
    userErrors { code message field }
  }
}`;

export function requestCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('request'))
    .description('Ask for access to an app.')
    .requiredOption('--for <principal>', 'who: an account, the id of a unit, organization, or the ARN of a role or domain', principal)
    .requiredOption('--app <arn>', 'the app')
    .requiredOption('--why <text>', 'what it is for')
    .option('--level <level>', 'read, write or admin', level, 'WRITE')
    .option('--ticket <id>', 'a ticket')
    .option('--duration <time>', 'for how long, e.g. 8h or 30d (else as long as the policies let it)', duration)
    .option('--extends <grant>', 'the id of a grant that is to last longer')
    .action(async (options: RequestOptions) => {
      const {
        for: who,
        app: resource,
        level: permission,
        why: justification,
        ticket,
        duration: durationSeconds,
        extends: extended,
      } = options;
      const input = { principal: who, resource, permission, justification, ticket, durationSeconds, extends: extended };
      const governance = await connectGovernance(options, environment);
      const { request } = await governance.mutate<Requested>(DOCUMENT, { input: { idempotencyKey: randomUUID(), ...input } });
      createOutput(options.json === true).answer(request, () => lines(request));
    });
}

function lines({ id, state, requiredApprovals, decision, grants }: Requested['request']): string[] {
  const rules = decision.determining.map(({ policyName, ruleId }) => `${policyName}/${ruleId}`).join(', ');
  return fields({
    request: id,
    state: state.toLowerCase().replaceAll('_', ' '),
    because: [decision.reason.toLowerCase().replaceAll('_', ' '), rules].filter((part) => part !== '').join(': '),
    approvals: state === 'PENDING_APPROVAL' ? String(requiredApprovals) : undefined,
    grant: grants[0]?.id,
    until: grants[0]?.expiresAt ?? undefined,
  });
}
