import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { breakGlassCommand } from './break-glass.js';
import { listCommand } from './list.js';
import { requestCommand } from './request.js';
import { requestsCommand } from './requests.js';
import { reviewCommand } from './review.js';
import { revokeCommand } from './revoke.js';

export function shareCommand(environment: Environment): Command {
  const command = new Command('share').description('Ask for access to apps of other accounts, approve it, see it and take it away.');
  const commands = [requestCommand, requestsCommand, reviewCommand, listCommand, revokeCommand, breakGlassCommand];
  for (const create of commands) command.addCommand(create(environment));
  return command;
}
