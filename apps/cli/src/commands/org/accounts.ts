import { Command, Option } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput, table } from '../../output.js';
import { type Account, allAccounts, unitNamed } from './organization-pages.js';

interface AccountsOptions extends GovernanceOptions {
  readonly unit?: string;
  readonly state?: string;
  readonly text?: string;
  readonly failed?: boolean;
  readonly departed?: boolean;
}

const STATES = ['PENDING_ACTIVATION', 'ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE', 'CLOSED'];

export function accountsCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('accounts'))
    .description('List accounts, and what keeps the service from looking into them.')
    .option('--unit <unit>', 'in this unit or below it; by id, path or name')
    .addOption(new Option('--state <state>', 'in this state').choices(STATES))
    .option('--text <text>', 'with this in name, address or number')
    .option('--failed', 'whose apps and domains could not be read the last time')
    .option('--departed', 'that left the organization')
    .action(async (options: AccountsOptions) => {
      const governance = await connectGovernance(options, environment);
      const { unit, state, text, failed, departed } = options;
      const accounts = await allAccounts(governance, {
        ...(unit !== undefined && { underUnit: (await unitNamed(governance, unit)).id }),
        ...(state !== undefined && { states: [state] }),
        ...(text !== undefined && { text }),
        ...(failed === true && { inventoryFailed: true }),
        ...(departed === true && { membership: ['DEPARTED'] }),
      });
      createOutput(options.json === true).answer(accounts, () => linesOf(accounts));
    });
}

function linesOf(accounts: readonly Account[]): string[] {
  if (accounts.length === 0) return ['No accounts.'];
  const rows = accounts.map((account) => [
    account.accountId,
    account.name,
    account.state,
    account.membership,
    account.inventoriedAt ?? 'never',
    account.inventoryError ?? '',
  ]);
  return table(['ACCOUNT', 'NAME', 'STATE', 'MEMBERSHIP', 'READ', 'PROBLEM'], rows);
}
