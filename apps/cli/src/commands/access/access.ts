import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { grantRoleCommand } from './grant.js';
import { listAccessCommand } from './list.js';
import { revokeRoleCommand } from './revoke.js';
import { listRolesCommand } from './roles.js';

export function accessCommand(environment: Environment): Command {
  const access = new Command('access').description(
    'Who outside its account reaches an app; and who may do what in the governance service.',
  );
  for (const create of [listAccessCommand, listRolesCommand, grantRoleCommand, revokeRoleCommand]) access.addCommand(create(environment));
  return access;
}
