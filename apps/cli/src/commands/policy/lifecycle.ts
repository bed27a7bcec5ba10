import { randomUUID } from 'node:crypto';

import { Command, InvalidArgumentError, Option } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { wholeNumber } from '../../numbers.js';
import { createOutput } from '../../output.js';
import { POLICY_FIELDS, findPolicy } from './find-policy.js';
import type { PolicySummary } from './find-policy.js';

interface Step {
  /** Word of the command line. */
  readonly name: string;
  readonly mutation: string;
  readonly description: string;
  readonly done: string;
  /** Adds what the command takes besides the policy. */
  readonly options?: (command: Command) => Command;
  /** Members of the mutation's input besides id and idempotencyKey. */
  readonly input: (policy: PolicySummary, options: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

const MODES = ['ENFORCE', 'WARN', 'DRY_RUN'];
const version = ({ lockVersion }: PolicySummary) => ({ ifVersion: lockVersion });

const digestOption = (command: Command): Command =>
  command.option('--digest <digest>', 'of the version you read, from "mlapps policy show" (the newest)');

const reviewOptions = (command: Command): Command => digestOption(command).option('--comment <text>', 'why', '');

const review =
  (approve: boolean): Step['input'] =>
  ({ newest }, { digest, comment }) => ({ digest: digest ?? newest.digest, approve, comment });

const steps: readonly Step[] = [
  {
    name: 'submit',
    mutation: 'policySubmit',
    description: 'Ask for approvals of the newest draft.',
    done: 'waits for approval',
    input: version,
  },
  {
    name: 'withdraw',
    mutation: 'policyWithdraw',
    description: 'Take the newest version back: a draft again, its approvals void.',
    done: 'is a draft again',
    input: version,
  },
  {
    name: 'approve',
    mutation: 'policyReview',
    description: 'Approve a version that somebody else wrote and submitted.',
    done: 'is approved by you',
    options: reviewOptions,
    input: review(true),
  },
  {
    name: 'reject',
    mutation: 'policyReview',
    description: 'Make a version a draft again.',
    done: 'is a draft again',
    options: reviewOptions,
    input: review(false),
  },
  {
    name: 'activate',
    mutation: 'policyActivate',
    description: 'Put the approved newest version into force.',
    done: 'is activated',
    options: (command) =>
      digestOption(command)
        .addOption(modeOption('--request-mode <mode>', 'how it counts when a request is decided (as approved)'))
        .addOption(modeOption('--reconcile-mode <mode>', 'how it counts when grants are kept or ended (as approved)'))
        .addOption(timeOption('--at <time>', 'later, by itself')),
    input: (policy, { digest, requestMode, reconcileMode, at }) => ({
      ...version(policy),
      digest: digest ?? policy.newest.digest,
      requestMode,
      reconcileMode,
      at,
    }),
  },
  {
    name: 'rollback',
    mutation: 'policyRollback',
    description: 'Put a version that was in force before into force again, if its approvals still count.',
    done: 'is rolled back',
    options: (command) => command.requiredOption('--to <number>', 'number of the version', wholeNumber),
    input: (policy, { to }) => ({ ...version(policy), toVersion: to }),
  },
  {
    name: 'suspend',
    mutation: 'policySuspend',
    description: 'Put a policy out of force until it is resumed.',
    done: 'is suspended',
    options: (command) => command.requiredOption('--reason <text>', 'why'),
    input: (policy, { reason }) => ({ ...version(policy), reason }),
  },
  {
    name: 'resume',
    mutation: 'policyResume',
    description: 'Put a suspended policy into force again.',
    done: 'is in force',
    input: version,
  },
  {
    name: 'retire',
    mutation: 'policyRetire',
    description: 'End a policy for good.',
    done: 'is retired',
    options: (command) => command.option('--revoke-shares', 'end the grants that it allowed with it'),
    input: (policy, { revokeShares }) => ({ ...version(policy), revokeShares: revokeShares === true }),
  },
  {
    name: 'expire',
    mutation: 'policyExpirySet',
    description: 'Let a policy in force end sooner than it would.',
    done: 'ends then',
    options: (command) => command.addOption(timeOption('--at <time>', 'when it ends').makeOptionMandatory()),
    input: (policy, { at }) => ({ ...version(policy), expiresAt: at }),
  },
  {
    name: 'mode',
    mutation: 'policyModeChange',
    description: 'Let a policy in force count more, as far as was approved.',
    done: 'counts so',
    options: (command) =>
      command
        .addOption(modeOption('--request-mode <mode>', 'when a request is decided'))
        .addOption(modeOption('--reconcile-mode <mode>', 'when grants are kept or ended')),
    input: (policy, { requestMode, reconcileMode }) => ({ ...version(policy), requestMode, reconcileMode }),
  },
];

/** One command for each step of a policy's life. */
export function lifecycleCommands(environment: Environment): Command[] {
  return steps.map((step) => {
    const command = addGovernanceOptions(new Command(step.name)).argument('<policy>', 'its name or id').description(step.description);
    return (step.options?.(command) ?? command).action((reference: string, options: GovernanceOptions & Record<string, unknown>) =>
      carryOut(step, reference, options, environment),
    );
  });
}

async function carryOut(
  step: Step,
  reference: string,
  options: GovernanceOptions & Record<string, unknown>,
  environment: Environment,
): Promise<void> {
  const governance = await connectGovernance(options, environment);
  const before = await findPolicy(governance, reference);
  const input = { idempotencyKey: randomUUID(), id: before.id, ...step.input(before, options) };
  const type = `${step.mutation[0]!.toUpperCase()}${step.mutation.slice(1)}Input`;
  const { policy, revision } = await governance.mutate<{ readonly policy: PolicySummary; readonly revision: string }>(
    `mutation ($input: ${type}!) { ${step.mutation}(input: $input) { policy { ${POLICY_FIELDS} } revision userErrors { code message field } } }`,
    { input },
  );
  createOutput(options.json === true).answer({ ...policy, revision }, () => [
    `${policy.name} ${step.done}: ${policy.state}, newest version ${policy.newest.number} ${policy.newest.state}.`,
  ]);
}

function modeOption(flags: string, description: string): Option {
  return new Option(flags, `${description}: ${MODES.join(', ')}`).argParser((text) => {
    const mode = text.toUpperCase().replace('-', '_');
    if (MODES.includes(mode)) return mode;
    throw new InvalidArgumentError(`It is one of ${MODES.join(', ')}.`);
  });
}

function timeOption(flags: string, description: string): Option {
  return new Option(flags, `${description}, such as 2026-12-01T08:00:00Z`).argParser((text) => {
    const time = Date.parse(text);
    if (Number.isNaN(time)) throw new InvalidArgumentError('It is a time such as 2026-12-01T08:00:00Z.');
    return new Date(time).toISOString();
  });
}
