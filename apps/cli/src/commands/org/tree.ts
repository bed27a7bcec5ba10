import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { addGovernanceOptions, connectGovernance, type GovernanceOptions } from '../../governance/connection.js';
import { createOutput } from '../../output.js';
import { type Account, type Unit, allAccounts, allUnits } from './organization-pages.js';

interface Branch {
  readonly unitId: string;
  readonly name: string;
  readonly units: readonly Branch[];
  readonly accounts: readonly Account[];
}

export function treeCommand(environment: Environment): Command {
  return addGovernanceOptions(new Command('tree'))
    .description('Show units and accounts as a tree, as far as you may see them.')
    .option('--units-only', 'without accounts')
    .action(async (options: GovernanceOptions & { readonly unitsOnly?: boolean }) => {
      const governance = await connectGovernance(options, environment);
      const units = await allUnits(governance);
      const accounts = options.unitsOnly === true ? [] : await allAccounts(governance);
      const tree = treeOf(units, accounts);
      createOutput(options.json === true).answer(tree, () => linesOf(tree));
    });
}

/** What is seen without the unit above it stands at the top, accounts outside of the organization last. */
export function treeOf(units: readonly Unit[], accounts: readonly Account[]): { units: readonly Branch[]; accounts: readonly Account[] } {
  const paths = new Set(units.map(({ path }) => path));
  const above = (path: string): string => path.replace(/[^/]+\/$/, '');
  const branch = ({ unitId, name, path }: Unit): Branch => ({
    unitId,
    name,
    units: units.filter((unit) => above(unit.path) === path).map(branch),
    accounts: accounts.filter((account) => above(account.path) === path),
  });
  return {
    units: units.filter(({ path }) => !paths.has(above(path))).map(branch),
    accounts: accounts.filter(({ path }) => !paths.has(above(path))),
  };
}

function linesOf({ units, accounts }: ReturnType<typeof treeOf>): string[] {
  if (units.length + accounts.length === 0) return ['Nothing has been seen yet: "mlapps org sync" looks.'];
  return [
    ...units.flatMap((unit) => [`${unit.name} (${unit.unitId})`, ...below(unit)]),
    ...accounts.map((account) => `${accountLine(account)}, ${account.membership.toLowerCase()}`),
  ];
}

function below({ units, accounts }: Branch): string[] {
  const children = [
    ...units.map((unit) => [`${unit.name} (${unit.unitId})`, ...below(unit)]),
    ...accounts.map((account) => [accountLine(account)]),
  ];
  return children.flatMap(([first = '', ...rest], index) => {
    const isLast = index === children.length - 1;
    return [`${isLast ? '└─ ' : '├─ '}${first}`, ...rest.map((line) => `${isLast ? '   ' : '│  '}${line}`)];
  });
}

function accountLine({ accountId, name, state, inventoryError }: Account): string {
  const notes = [...(state === 'ACTIVE' ? [] : [state.toLowerCase()]), ...(inventoryError === null ? [] : ['not readable'])];
  return `${accountId} ${name}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}
