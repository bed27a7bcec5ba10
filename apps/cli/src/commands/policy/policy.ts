import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { applyCommand } from './apply.js';
import { diffCommand } from './diff.js';
import { exportCommand } from './export.js';
import { historyCommand } from './history.js';
import { lifecycleCommands } from './lifecycle.js';
import { listCommand } from './list.js';
import { planCommand } from './plan.js';
import { showCommand } from './show.js';
import { validateCommand } from './validate.js';

export function policyCommand(environment: Environment): Command {
  const policy = new Command('policy').description('Write, review, activate and apply the sharing policies of the governance service.');
  const commands = [listCommand, showCommand, historyCommand, diffCommand, exportCommand, validateCommand, planCommand, applyCommand];
  for (const create of commands) policy.addCommand(create(environment));
  for (const command of lifecycleCommands(environment)) policy.addCommand(command);
  return policy;
}
