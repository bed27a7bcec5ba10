import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { allNodes } from '../../governance/all-nodes.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput, table } from '../../output.js';

interface RolesOptions extends GovernanceOptions {
  readonly subject?: string;
  readonly group?: string;
}

interface Binding {
  readonly id: string;
  readonly subject: string | null;
  readonly group: string | null;
  readonly role: string;
  readonly scope: { readonly kind: string; readonly id: string | null };
  readonly createdBy: string;
  readonly createdAt: string;
}

const DOCUMENT = `query ($after: String, $filter: RoleBindingFilter) { roleBindings(first: 100, after: $after, filter: $filter) {
  nodes { id subject group role scope { kind id } createdBy createdAt } pageInfo { hasNextPage endCursor } } }`;

export function listRolesCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('roles'))
    .description('List the roles that were given, besides those in tokens.')
    .option('--subject <name>', 'of this subject')
    .option('--group <name>', 'of this group')
    .action(async ({ subject, group, ...options }: RolesOptions) => {
      const bindings = await allNodes<Binding>(await connectGovernance(options, environment), DOCUMENT, { filter: { subject, group } });
      createOutput(options.json === true).answer({ roleBindings: bindings }, () => lines(bindings));
    });
}

function lines(bindings: readonly Binding[]): string[] {
  if (bindings.length === 0) return ['No roles were given.'];
  const rows = bindings.map(({ id, subject, group, role, scope, createdBy, createdAt }) => [
    ...[subject ?? `group ${group}`, role, [scope.kind, scope.id].filter(Boolean).join(' '), createdBy, createdAt, id],
  ]);
  return table(['WHO', 'ROLE', 'WHERE', 'BY', 'SINCE', 'ID'], rows);
}
