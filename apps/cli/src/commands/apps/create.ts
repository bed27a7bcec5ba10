import type { CreateMlflowAppRequest } from '@aws-sdk/client-sagemaker';
import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { type ConnectionOptions, addConnectionOptions } from '../../connection.js';
import { type Members, addMembers, readMembers, tag } from '../../members.js';
import { createOutput } from '../../output.js';
import { appSettings } from './app-settings.js';
import { type WaitOptions, addWaitOptions, showChanged } from './wait.js';

const members: Members<CreateMlflowAppRequest> = {
  ...appSettings,
  Name: { ...appSettings.Name, required: true },
  ArtifactStoreUri: { ...appSettings.ArtifactStoreUri, required: true },
  RoleArn: { value: 'arn', text: 'role the app reaches its artifacts with', required: true },
  KmsKeyId: { value: 'id', text: 'key that encrypts the data at rest' },
  Tags: { value: 'key=value', text: 'tag of the app; repeat for more', parse: tag },
};

type CreateOptions = ConnectionOptions & WaitOptions;

export function createAppCommand(environment: Environment): Command {
  const command = addConnectionOptions(new Command('create')).description('Create an app and print its ARN.');
  return addWaitOptions(addMembers(command, members), 'wait until it is Created').action(async (options: CreateOptions) => {
    const { CreateMlflowAppCommand } = await import('@aws-sdk/client-sagemaker');
    const { connectWith } = await import('../../sagemaker.js');
    const client = await connectWith(options, environment);
    const { Arn } = await client.send(new CreateMlflowAppCommand(readMembers({ ...options }, members)));
    if (options.wait === true) await showChanged(client, Arn!, ['Created'], options);
    else createOutput(options.json === true).answer({ Arn }, () => [Arn!]);
  });
}
