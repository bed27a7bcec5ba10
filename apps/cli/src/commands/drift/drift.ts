import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { acceptFindingCommand } from './accept.js';
import { adoptCommand } from './adopt.js';
import { listFindingsCommand } from './list.js';
import { remediateCommand } from './remediate.js';
import { scanCommand } from './scan.js';

export function driftCommand(environment: Environment): Command {
  const drift = new Command('drift').description('How AWS differs from what was granted: look, list, remedy, adopt and accept.');
  for (const create of [scanCommand, listFindingsCommand, remediateCommand, adoptCommand, acceptFindingCommand])
    drift.addCommand(create(environment));
  return drift;
}
