import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { type ConnectionOptions, addConnectionOptions } from '../../connection.js';
import { addMembers, readMembers } from '../../members.js';
import { createOutput } from '../../output.js';
import { appSettings } from './app-settings.js';
import { type WaitOptions, addWaitOptions, showChanged } from './wait.js';

type UpdateOptions = ConnectionOptions & WaitOptions;

export function updateAppCommand(environment: Environment): Command {
  const command = addConnectionOptions(new Command('update')).description('Change an app.').argument('<app>', 'its ARN, id or name');
  return addWaitOptions(addMembers(command, appSettings), 'wait until it is Updated').action(
    async (app: string, options: UpdateOptions) => {
      const { UpdateMlflowAppCommand } = await import('@aws-sdk/client-sagemaker');
      const { findApp } = await import('../../find-app.js');
      const { client, arn } = await findApp(app, options, environment);
      const { Arn } = await client.send(new UpdateMlflowAppCommand({ Arn: arn, ...readMembers({ ...options }, appSettings) }));
      if (options.wait === true) await showChanged(client, Arn!, ['Updated'], options);
      else createOutput(options.json === true).answer({ Arn }, () => [Arn!]);
    },
  );
}
