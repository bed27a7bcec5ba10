import { Command, InvalidArgumentError } from 'commander';

import type { Environment } from '../config.js';
import { type EndpointOptions, addEndpointOptions, endpointOf } from '../connection.js';
import { Failure, Verdict, exitCodes, usageFailure } from '../failure.js';
import { callEmulator, fetchHealth } from '../health.js';
import { createOutput, table } from '../output.js';

interface ExplainOptions extends EndpointOptions {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

/** What `POST /_mlapps/explain` answers. */
interface Explained {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly decision: { readonly allowed: boolean; readonly reason: string; readonly message?: string };
  readonly steps: readonly { readonly kind: string; readonly name: string; readonly effect: string; readonly detail: string }[];
}

export function explainCommand(environment: Environment): Command {
  return addEndpointOptions(new Command('explain'))
    .description('Say whether a principal may do something, and why: organization, policies, share, permission, bucket policy.')
    .requiredOption('--principal <account or arn>', 'who: an account, or the ARN of a root, a role or a role session')
    .requiredOption('--action <action>', 'what, e.g. sagemaker:CallMlflowAppApi')
    .requiredOption('--resource <arn>', 'on what: an ARN, or * for actions that have no resource')
    .option('--context <key=value>', 'a condition key the request would bring, e.g. aws:SourceIp=10.0.0.1; may be repeated', condition)
    .addHelpText('after', '\nExit codes: 0 allowed, 1 denied.')
    .action(async (options: ExplainOptions) => {
      const explained = await ask(endpointOf(options, environment), options);
      createOutput(options.json === true).answer(explained, () => explanationLines(explained));
      if (!explained.decision.allowed) throw new Verdict(exitCodes.failed);
    });
}

async function ask(endpoint: string, { principal, action, resource, context }: ExplainOptions): Promise<Explained> {
  await fetchHealth(endpoint);
  const asked = { principal, action, resource, ...(context ? { context } : {}) };
  const response = await callEmulator(endpoint, '/_mlapps/explain', 'POST', JSON.stringify(asked));
  const answer = (await response.json()) as Explained & { readonly message?: string };
  if (response.status === 400) throw usageFailure(answer.message ?? 'The emulator cannot read the question.');
  if (!response.ok) throw new Failure('ExplainFailed', answer.message ?? `The emulator answered ${response.status}.`);
  return answer;
}

function explanationLines({ decision, steps }: Explained): string[] {
  const rows = steps.map(({ kind, name, effect, detail }) => [
    effect === 'none' ? '' : effect,
    kind.replaceAll('-', ' '),
    name === '-' ? detail : `${name}  ${detail}`,
  ]);
  const { allowed, reason, message } = decision;
  return [
    ...table(['says', 'looked at', 'found'], rows),
    '',
    `${allowed ? 'allowed' : 'denied'}: ${reason}, ${inWords(reason)}`,
    ...(message === undefined ? [] : [message]),
  ];
}

/** What the codes of reasons mean that do not say it themselves. */
const REASONS: Readonly<Record<string, string>> = {
  'same-account': "the resource is in the principal's own account",
  shared: 'an active share carries the action',
  'resource-policy': "the resource's own policy lets the principal in",
  'granted-elsewhere': 'the service itself looks whose it is',
  'account-suspended': "the principal's account is closed",
  'owner-suspended': 'the account that owns the resource is closed',
  'unknown-resource': 'there is no such resource here',
  'not-shared': 'the resource is in another account, and no share gives it to the principal',
  'share-not-active': 'a share gives the resource to the principal, but not now: see what it says above',
  'permission-lacks-action': 'the resource is shared, but not with this action: see the permission above',
  'service-control-policy-missing': 'a level of the organization has no service control policy that allows it',
  'resource-policy-missing': 'the resource is in another account, and its own policy does not let the principal in',
};

/** Every other reason is a kind of policy and what it does, e.g. `permissions-boundary-denies`. */
function inWords(reason: string): string {
  const [, policy = '', how] = /^(.+)-(denies|missing)$/.exec(reason) ?? [];
  const name = policy.replaceAll('-', ' ');
  return REASONS[reason] ?? (how === 'denies' ? `a statement of the ${name} denies it` : `no ${name} allows it`);
}

function condition(text: string, previous: ExplainOptions['context'] = {}): ExplainOptions['context'] {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Give a condition key as key=value.');
  const key = text.slice(0, at);
  return { ...previous, [key]: [...(previous[key] ?? []), text.slice(at + 1)] };
}
