import { writeFileSync } from 'node:fs';

import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { usageFailure } from '../../failure.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput } from '../../output.js';

interface ExportOptions extends GovernanceOptions {
  readonly output?: string;
}

interface Answer {
  readonly policyExport: { readonly document: string; readonly count: number; readonly revision: string };
}

const DOCUMENT = 'query ($names: [String!]) { policyExport(names: $names) { document count revision } }';

export function exportCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('export'))
    .argument('[names...]', 'names of policies (all that you may look at and that are not retired)')
    .description('Print policies as YAML: what "mlapps policy apply" reads, byte for byte the same each time.')
    .option('--output <file>', 'write it there')
    .action(async (names: string[], options: ExportOptions) => {
      const governance = await connectGovernance(options, environment);
      const { policyExport } = await governance.query<Answer>(DOCUMENT, { names: names.length === 0 ? null : names });
      const { document, count } = policyExport;
      if (options.output === undefined) {
        createOutput(options.json === true).answer(policyExport, () => document.replace(/\n$/, '').split('\n'));
        return;
      }
      write(options.output, document);
      createOutput(options.json === true).answer({ count, file: options.output }, () => [`Wrote ${count} to ${options.output}.`]);
    });
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw usageFailure(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
