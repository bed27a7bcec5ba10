import { randomUUID } from 'node:crypto';

import { Command, InvalidArgumentError } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput } from '../../output.js';

interface GrantOptions extends GovernanceOptions {
  readonly role: string;
  readonly subject?: string;
  readonly group?: string;
  readonly scope?: Scope;
}

interface Scope {
  readonly kind: string;
  readonly id?: string;
}

const DOCUMENT = `mutation ($input: RoleGrantInput!) { roleGrant(input: $input) {
  roleBinding { id subject group role scope { kind id } } userErrors { code message field } } }`;
const KINDS: Readonly<Record<string, string>> = { ou: 'ORG_UNIT', account: 'ACCOUNT', domain: 'DOMAIN' };

export function grantRoleCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('grant'))
    .description('Give a subject or a group a role.')
    .requiredOption('--role <role>', 'viewer, requester, approver, policy_admin or auditor', (text) =>
      text.toUpperCase().replaceAll('-', '_'),
    )
    .option('--subject <name>', 'whose token has this subject')
    .option('--group <name>', 'whose token has this group')
    .option('--scope <kind:id>', 'ou:<id>, account:<digits> or domain:<arn> (else the whole organization)', readScope)
    .action(async ({ role, subject, group, scope = { kind: 'ORGANIZATION' }, ...options }: GrantOptions) => {
      const input = { idempotencyKey: randomUUID(), role, subject, group, scope };
      const { roleBinding } = await (
        await connectGovernance(options, environment)
      ).mutate<{ roleBinding: { id: string } }>(DOCUMENT, { input });
      createOutput(options.json === true).answer(roleBinding, () => [roleBinding.id]);
    });
}

function readScope(text: string): Scope {
  const at = text.indexOf(':');
  const kind = KINDS[text.slice(0, at)];
  if (kind === undefined) throw new InvalidArgumentError('Give ou:<id of the unit>, account:<12 digits> or domain:<arn>.');
  return { kind, id: text.slice(at + 1) };
}
