import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { acceptFindingCommand } from './accept.js';
import { listFindingsCommand } from './list.js';
import { remediateCommand } from './remediate.js';
import { scanCommand } from './scan.js';

export function driftCommand(environment: Environment): Command {
  const drift = new Command('drift').description('How AWS differs from what was granted: look, list, remedy and accept.');
  for (const create of [scanCommand, listFindingsCommand, remediateCommand, acceptFindingCommand]) drift.addCommand(create(environment));
  return drift;
}
