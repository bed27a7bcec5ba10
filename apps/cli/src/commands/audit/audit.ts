import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { checkpointsCommand } from './checkpoints.js';
import { exportCommand } from './export.js';
import { verifyCommand } from './verify.js';

export function auditCommand(environment: Environment): Command {
  const audit = new Command('audit').description('Export the audit log of the governance service, and verify exports without it.');
  for (const create of [exportCommand, verifyCommand, checkpointsCommand]) audit.addCommand(create(environment));
  return audit;
}
