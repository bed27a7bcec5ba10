import { randomUUID } from 'node:crypto';

import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput, fields } from '../../output.js';
import { duration, level, principal, type PrincipalInput } from './principal-input.js';

interface BreakGlassOptions extends GovernanceOptions {
  readonly for: PrincipalInput;
  readonly app: string;
  readonly level: string;
  readonly why: string;
  readonly ticket: string;
  readonly duration: number;
}

interface Opened {
  readonly breakGlass: { readonly id: string; readonly expiresAt: string; readonly reviewBy: string };
}

const DOCUMENT = `mutation ($input: BreakGlassOpenInput!) {
  breakGlassOpen(input: $input) { breakGlass { id expiresAt reviewBy } userErrors { code message field } }
}`;

export function breakGlassCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('break-glass'))
    .description('Give access at once, past missing allowances. Somebody else has to review it.')
    .requiredOption('--for <principal>', 'who: an account, the id of a unit, organization, or the ARN of a role or domain', principal)
    .requiredOption('--app <arn>', 'the app')
    .requiredOption('--why <text>', 'why')
    .requiredOption('--ticket <id>', 'a ticket')
    .option('--level <level>', 'read, write or admin', level, 'WRITE')
    .option('--duration <time>', 'for how long, e.g. 30m', duration, 3600)
    .action(async (options: BreakGlassOptions) => {
      const { for: who, app: resource, level: permission, why: reason, ticket, duration: ttlSeconds } = options;
      const governance = await connectGovernance(options, environment);
      const input = { idempotencyKey: randomUUID(), principal: who, resource, permission, reason, ticket, ttlSeconds };
      const { breakGlass } = await governance.mutate<Opened>(DOCUMENT, { input });
      const { id, expiresAt, reviewBy } = breakGlass;
      createOutput(options.json === true).answer(breakGlass, () => fields({ 'break-glass': id, until: expiresAt, 'review by': reviewBy }));
    });
}
