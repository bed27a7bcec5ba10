import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { type ConnectionOptions, addConnectionOptions } from '../../connection.js';
import { createOutput } from '../../output.js';
import { appLines, withoutMetadata } from './app-lines.js';

export function describeAppCommand(environment: Environment): Command {
  return addConnectionOptions(new Command('describe'))
    .description('Show all there is to know about an app.')
    .argument('<app>', 'its ARN, id or name')
    .action(async (given: string, options: ConnectionOptions) => {
      const { DescribeMlflowAppCommand } = await import('@aws-sdk/client-sagemaker');
      const { findApp } = await import('../../find-app.js');
      const { client, arn } = await findApp(given, options, environment);
      const app = withoutMetadata(await client.send(new DescribeMlflowAppCommand({ Arn: arn })));
      createOutput(options.json === true).answer(app, () => appLines(app));
    });
}
