import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { type ConnectionOptions, addConnectionOptions } from '../../connection.js';
import { createOutput } from '../../output.js';
import { type WaitOptions, addWaitOptions, untilStatus } from './wait.js';

export function deleteAppCommand(environment: Environment): Command {
  const command = addConnectionOptions(new Command('delete'))
    .description('Delete an app and its runs. Its artifacts stay in their bucket.')
    .argument('<app>', 'its ARN, id or name');
  return addWaitOptions(command, 'wait until it is Deleted').action(async (given: string, options: ConnectionOptions & WaitOptions) => {
    const { DeleteMlflowAppCommand } = await import('@aws-sdk/client-sagemaker');
    const { findApp } = await import('../../find-app.js');
    const { client, arn } = await findApp(given, options, environment);
    const { Arn } = await client.send(new DeleteMlflowAppCommand({ Arn: arn }));
    if (options.wait === true) await untilStatus(client, arn, ['Deleted'], options);
    createOutput(options.json === true).answer({ Arn }, () => [`${options.wait === true ? 'Deleted' : 'Deleting'} ${Arn}`]);
  });
}
