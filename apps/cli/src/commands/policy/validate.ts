import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { addJsonOption } from '../../connection.js';
import { Verdict, exitCodes } from '../../failure.js';
import { createOutput } from '../../output.js';
import { issueLines, readDocument } from './policy-document.js';

export function validateCommand(_environment: Environment): Command {
  return addJsonOption(new Command('validate'))
    .argument('<file>', 'YAML; - for standard input')
    .description('Check a file of policies without the service. Whether accounts and units exist: mlapps policy plan.')
    .addHelpText('after', '\nExit codes: 0 valid, 1 not; each line names the place.')
    .action(async (file: string, options: { readonly json?: boolean }) => {
      const { parsePolicies } = await import('@mlapps/governance-api/sharing-policy/parse-policies');
      const { policyDigest } = await import('@mlapps/governance-api/sharing-policy/policy-digest');
      const { policies, issues } = parsePolicies(readDocument(file));
      const errors = issues.map(({ line, column, path, reason }) => ({ line, column, path, message: reason }));
      const valid = policies.map(({ name, content }) => ({ name, digest: policyDigest(content), rules: content.rules.length }));
      createOutput(options.json === true).answer({ valid: errors.length === 0, policies: valid, errors }, () =>
        errors.length > 0
          ? issueLines(file, errors)
          : valid.map(({ name, digest, rules }) => `${name}  ${rules} ${rules === 1 ? 'rule' : 'rules'}  ${digest}`),
      );
      if (errors.length > 0) throw new Verdict(exitCodes.failed);
    });
}
