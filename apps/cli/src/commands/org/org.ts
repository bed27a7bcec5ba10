import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { accountsCommand } from './accounts.js';
import { syncCommand } from './sync.js';
import { treeCommand } from './tree.js';

export function orgCommand(environment: Environment): Command {
  const org = new Command('org').description('Show the organization as the governance service has seen it, and have it look again.');
  for (const create of [treeCommand, accountsCommand, syncCommand]) org.addCommand(create(environment));
  return org;
}
