import { type ListMlflowAppsRequest, type MlflowAppSummary, type SageMakerClient, paginateListMlflowApps } from '@aws-sdk/client-sagemaker';

import type { Environment } from './config.js';
import { type ConnectionOptions, endpointOf } from './connection.js';
import { Failure } from './failure.js';
import { connectWith } from './sagemaker.js';

/** An app of the user's, and a client that can act on it. */
export interface FoundApp {
  readonly client: SageMakerClient;
  readonly arn: string;
}

const APP_ARN = /^arn:aws[a-z-]*:sagemaker:([a-z0-9-]+):\d{12}:mlflow-app\/app-[A-Z2-7]{12}$/;

/**
 * Finds an app by ARN, id or name. Names need not be unique: one that several apps have is refused.
 *
 * @throws Failure `NotFound`, `AmbiguousName`
 */
export async function findApp(given: string, options: ConnectionOptions, environment: Environment): Promise<FoundApp> {
  endpointOf(options, environment);
  const region = APP_ARN.exec(given)?.[1];
  if (region !== undefined) return { client: await connectWith(options, environment, region), arn: given };

  const client = await connectWith(options, environment);
  const { Summaries } = await listApps(client, {});
  const byId = Summaries.filter((app) => app.Arn?.endsWith(`/${given}`));
  const found = byId.length > 0 ? byId : Summaries.filter((app) => app.Name === given);
  if (found.length === 1 && found[0]?.Arn !== undefined) return { client, arn: found[0].Arn };
  if (found.length === 0) {
    const where = `${await client.config.region()}`;
    throw new Failure('NotFound', `No app in ${where} has the ARN, id or name "${given}". "mlapps apps list" shows what there is.`);
  }
  const arns = found.map((app) => app.Arn).join(', ');
  throw new Failure('AmbiguousName', `${found.length} apps are named "${given}". Give the ARN of one of them: ${arns}`);
}

/** All pages, in the shape of one. */
export async function listApps(
  client: SageMakerClient,
  filters: Omit<ListMlflowAppsRequest, 'NextToken'>,
): Promise<{ Summaries: MlflowAppSummary[] }> {
  const Summaries: MlflowAppSummary[] = [];
  for await (const page of paginateListMlflowApps({ client }, filters)) Summaries.push(...(page.Summaries ?? []));
  return { Summaries };
}
