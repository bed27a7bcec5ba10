import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { wholeNumber } from '../../numbers.js';
import { createOutput } from '../../output.js';

interface CheckpointsOptions extends GovernanceOptions {
  readonly last: number;
  readonly keys?: boolean;
}

interface Answer {
  readonly auditCheckpoints: { readonly nodes: readonly { readonly json: string }[] };
  readonly auditSigningKeys: readonly { readonly keyId: string; readonly publicKey: string; readonly firstUsedAt: string }[];
}

const DOCUMENT = `query ($last: Int!) {
  auditCheckpoints(last: $last) { nodes { json } }
  auditSigningKeys { keyId publicKey firstUsedAt }
}`;

export function checkpointsCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('checkpoints'))
    .description('Print the newest signed checkpoints, one a line: keep them where nobody who runs the service can change them.')
    .option('--last <number>', 'how many, 1 to 100', wholeNumber, 20)
    .option('--keys', 'print the public keys that signed, as PEM, instead; compare their ids with ids that came another way')
    .action(async (options: CheckpointsOptions) => {
      const governance = await connectGovernance(options, environment);
      const { auditCheckpoints, auditSigningKeys } = await governance.query<Answer>(DOCUMENT, { last: options.last });
      const output = createOutput(options.json === true);
      if (auditSigningKeys.length === 0)
        process.stderr.write('No checkpoint was signed yet: the first is within ten minutes, unless set otherwise.\n');
      if (options.keys === true) output.answer(auditSigningKeys, () => auditSigningKeys.map(({ publicKey }) => publicKey.trimEnd()));
      else
        output.answer(
          auditCheckpoints.nodes.map(({ json }) => JSON.parse(json)),
          () => auditCheckpoints.nodes.map(({ json }) => json),
        );
    });
}
