import type { CreatePresignedMlflowAppUrlRequest } from '@aws-sdk/client-sagemaker';
import { Command } from 'commander';

import { openBrowser } from '../../browser.js';
import type { Environment } from '../../config.js';
import { type ConnectionOptions, addConnectionOptions } from '../../connection.js';
import { type Members, addMembers, readMembers } from '../../members.js';
import { wholeNumber } from '../../numbers.js';
import { createOutput } from '../../output.js';

const members: Members<Omit<CreatePresignedMlflowAppUrlRequest, 'Arn'>> = {
  ExpiresInSeconds: { value: 'seconds', text: 'how long the URL can be opened', parse: wholeNumber },
  SessionExpirationDurationInSeconds: { value: 'seconds', text: 'how long the session lasts that it opens', parse: wholeNumber },
};

type OpenOptions = ConnectionOptions & { readonly browser: boolean };

export function openAppCommand(environment: Environment): Command {
  const command = addConnectionOptions(new Command('open'))
    .description('Make a URL that opens an app, once, and open it in the browser.')
    .argument('<app>', 'its ARN, id or name')
    .option('--no-browser', 'only print the URL');
  return addMembers(command, members).action(async (given: string, options: OpenOptions) => {
    const { CreatePresignedMlflowAppUrlCommand } = await import('@aws-sdk/client-sagemaker');
    const { findApp } = await import('../../find-app.js');
    const { client, arn } = await findApp(given, options, environment);
    const request = new CreatePresignedMlflowAppUrlCommand({ Arn: arn, ...readMembers({ ...options }, members) });
    const { AuthorizedUrl } = await client.send(request);
    const opened = options.browser && environment.hasDisplay && (await openBrowser(AuthorizedUrl!));
    createOutput(options.json === true).answer({ AuthorizedUrl, opened }, () => [AuthorizedUrl!]);
  });
}
