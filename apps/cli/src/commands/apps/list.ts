import type {
  ListMlflowAppsRequest,
  ListMlflowAppsResponse,
  MlflowAppStatus,
  SageMakerClient,
  SortMlflowAppBy,
  SortOrder,
} from '@aws-sdk/client-sagemaker';
import { Command } from 'commander';

import type { Environment } from '../../config.js';
import { type ConnectionOptions, addConnectionOptions } from '../../connection.js';
import { type Members, addMembers, date, keys, readMembers } from '../../members.js';
import { wholeNumber } from '../../numbers.js';
import { createOutput, table } from '../../output.js';
import { text, withoutMetadata } from './app-lines.js';
import { defaultStatuses } from './app-settings.js';

const statuses = keys<MlflowAppStatus>({
  Creating: true,
  Created: true,
  CreateFailed: true,
  Updating: true,
  Updated: true,
  UpdateFailed: true,
  Deleting: true,
  Deleted: true,
  DeleteFailed: true,
});

const members: Members<ListMlflowAppsRequest> = {
  CreatedAfter: { value: 'time', text: 'only apps created after this time', parse: date },
  CreatedBefore: { value: 'time', text: 'only apps created before this time', parse: date },
  Status: { value: 'status', text: 'only apps in this status; deleted ones are listed only so', choices: statuses },
  MlflowVersion: { value: 'version', text: 'only apps with this version of MLflow' },
  DefaultForDomainId: { value: 'id', text: 'only the default app of this Studio domain' },
  AccountDefaultStatus: { value: 'status', text: 'only apps that are, or are not, the default of the account', choices: defaultStatuses },
  SortBy: { value: 'member', text: 'sort by', choices: keys<SortMlflowAppBy>({ Name: true, CreationTime: true, Status: true }) },
  SortOrder: { value: 'order', text: 'sort up or down', choices: keys<SortOrder>({ Ascending: true, Descending: true }) },
  NextToken: { value: 'token', text: 'the page after the one that had this token' },
  MaxResults: { value: 'number', text: 'one page of at most so many; without it, all pages', parse: wholeNumber },
};

export function listAppsCommand(environment: Environment): Command {
  return addMembers(addConnectionOptions(new Command('list')), members)
    .description('List the apps of an account in a Region.')
    .action(async (options: ConnectionOptions) => {
      const { connectWith } = await import('../../sagemaker.js');
      const client = await connectWith(options, environment);
      const page = await list(client, readMembers({ ...options }, members));
      createOutput(options.json === true).answer(page, () => lines(page));
    });
}

async function list(client: SageMakerClient, request: ListMlflowAppsRequest): Promise<ListMlflowAppsResponse> {
  if (request.MaxResults === undefined && request.NextToken === undefined) {
    const { listApps } = await import('../../find-app.js');
    return listApps(client, request);
  }
  const { ListMlflowAppsCommand } = await import('@aws-sdk/client-sagemaker');
  return withoutMetadata(await client.send(new ListMlflowAppsCommand(request)));
}

function lines({ Summaries = [], NextToken }: ListMlflowAppsResponse): string[] {
  if (Summaries.length === 0) return ['No apps.'];
  const rows = Summaries.map((app) => [app.Name, app.Status, app.MlflowVersion, app.CreationTime, app.Arn].map((cell) => text(cell) ?? ''));
  const more = NextToken === undefined ? [] : [`More with --next-token ${NextToken}`];
  return [...table(['NAME', 'STATUS', 'MLFLOW', 'CREATED', 'ARN'], rows), ...more];
}
