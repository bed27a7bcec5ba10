import { Command } from 'commander';

import type { Environment } from '../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../governance/connection.js';
import { createOutput, fields, table } from '../output.js';

interface Answer {
  readonly viewer: {
    readonly subject: string;
    readonly kind: string;
    readonly tenant: string;
    readonly groups: readonly string[];
    readonly mfaAt: string | null;
    readonly roles: readonly {
      readonly role: string;
      readonly scope: { readonly kind: string; readonly id: string | null };
      readonly source: string;
    }[];
  };
}

const DOCUMENT = '{ viewer { subject kind tenant groups mfaAt roles { role scope { kind id } source } } }';

export function whoamiCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('whoami'))
    .description('Say as whom the governance service sees you, and what you may do where.')
    .action(async (options: GovernanceOptions) => {
      const { viewer } = await (await connectGovernance(options, environment)).query<Answer>(DOCUMENT);
      createOutput(options.json === true).answer(viewer, () => lines(viewer));
    });
}

function lines({ subject, kind, tenant, groups, mfaAt, roles }: Answer['viewer']): string[] {
  const who = fields({
    subject,
    kind: kind.toLowerCase(),
    tenant,
    groups: groups.length === 0 ? undefined : groups.join(', '),
    'second factor': mfaAt ?? undefined,
  });
  if (roles.length === 0) return [...who, '', 'No roles.'];
  const rows = roles.map(({ role, scope, source }) => [role, [scope.kind, scope.id].filter(Boolean).join(' '), source]);
  return [...who, '', ...table(['ROLE', 'WHERE', 'FROM'], rows)];
}
