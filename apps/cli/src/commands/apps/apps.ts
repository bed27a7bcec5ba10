import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { createAppCommand } from './create.js';
import { deleteAppCommand } from './delete.js';
import { describeAppCommand } from './describe.js';
import { listAppsCommand } from './list.js';
import { openAppCommand } from './open.js';
import { updateAppCommand } from './update.js';

export function appsCommand(environment: Environment): Command {
  const apps = new Command('apps').description('Create, list, describe, update, delete and open MLflow Apps.');
  const commands = [createAppCommand, listAppsCommand, describeAppCommand, updateAppCommand, deleteAppCommand, openAppCommand];
  for (const create of commands) apps.addCommand(create(environment));
  return apps;
}
