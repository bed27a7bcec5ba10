import { Command, Option } from 'commander';

import type { Environment } from '../config.js';
import { type ConnectionOptions, addConnectionOptions, endpointOf, handWrittenKey, regionOf } from '../connection.js';
import { fetchHealth, governanceFolderOf } from '../health.js';
import { createOutput } from '../output.js';
import { findGovernance } from '../running-governance.js';
import { type Shell, exportLines, shells } from '../shells.js';

type EnvOptions = ConnectionOptions & { readonly shell?: Shell | 'json' };

export function envCommand(environment: Environment): Command {
  return addConnectionOptions(new Command('env'))
    .description('Print the lines that point AWS clients and MLflow at the emulator: eval "$(mlapps env)".')
    .addOption(new Option('--shell <shell>', 'for which shell (else the one in SHELL)').choices([...shells, 'json']))
    .action(async (options: EnvOptions) => {
      const variables = await variablesFor(options, environment);
      const { shell = environment.shell } = options;
      createOutput(options.json === true || shell === 'json').answer(variables, () =>
        exportLines(shell === 'json' ? 'bash' : shell, variables),
      );
    });
}

/** What clients read. SDKs other than Python's read `AWS_REGION` only. */
async function variablesFor(options: ConnectionOptions, environment: Environment): Promise<Record<string, string>> {
  const endpoint = endpointOf(options, environment);
  const health = await fetchHealth(endpoint);
  const region = await regionOf(options, environment);
  const key = handWrittenKey(options.account, environment);
  const arn = await defaultAppArn(endpoint, region, key);
  const governance = findGovernance(governanceFolderOf(health));
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT: endpoint,
    ...(arn === undefined ? {} : { MLFLOW_TRACKING_URI: arn }),
    ...(governance === undefined ? {} : { MLAPPS_GOVERNANCE_URL: governance.url }),
  };
}

/** The app that is the account's default in the Region: its own choice, or the ready-made one. */
async function defaultAppArn(
  endpoint: string,
  region: string,
  credentials: { accessKeyId: string; secretAccessKey: string },
): Promise<string | undefined> {
  // the SDK is the slowest thing to load: only where it is used
  const { connect } = await import('../sagemaker.js');
  const { listApps } = await import('../find-app.js');
  const client = connect({ endpoint, region, credentials });
  const { Summaries } = await listApps(client, { AccountDefaultStatus: 'ENABLED' });
  return Summaries[0]?.Arn;
}
