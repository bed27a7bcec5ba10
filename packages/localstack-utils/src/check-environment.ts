import { isLoopbackUrl, requireLoopback, type Resolve } from './loopback.js';
import { NoEndpoint } from './running-endpoint.js';

/** What {@link exportEndpoint} has checked; a worker that finds another endpoint refuses it. */
const CHECKED = 'LOCALSTACK_UTILS_ENDPOINT';
/** Endpoints of single services win over AWS_ENDPOINT_URL, MLflow and its plugin have their own, and an emulator forwards to the last one. */
const OTHER_ENDPOINT =
  /^(?:AWS_ENDPOINT_URL_\w+|SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT|SAGEMAKER_ENDPOINT_URL|MLFLOW_S3_ENDPOINT_URL|(?:MLAPPS_)?LOCALSTACK_ENDPOINT)$/;

/**
 * Refuses an environment in which a client could reach something else than this machine.
 *
 * @throws NoEndpoint
 */
export async function checkEnvironment(env: NodeJS.ProcessEnv, resolve?: Resolve): Promise<void> {
  refuseIgnoredEndpoints(env);
  for (const [name, value] of Object.entries(env)) {
    if (!OTHER_ENDPOINT.test(name) || !value) continue;
    await requireLoopback(value, resolve).catch((error: Error) => {
      throw new NoEndpoint(`${name}: ${error.message}`);
    });
  }
}

/** Points every client of this process, and of those it starts, at an endpoint. */
export function exportEndpoint(url: string, env: NodeJS.ProcessEnv): void {
  const region = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || 'us-east-1';
  Object.assign(env, {
    AWS_ENDPOINT_URL: url,
    [CHECKED]: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT: url,
  });
  // a profile could bring keys and an endpoint of its own
  for (const name of ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_SESSION_TOKEN']) delete env[name];
}

/**
 * The endpoint that was exported, checked once more where it is used: a test may have changed it.
 *
 * @throws NoEndpoint
 */
export function exportedEndpoint(env: NodeJS.ProcessEnv): string {
  const url = env['AWS_ENDPOINT_URL'];
  if (!url)
    throw new NoEndpoint('There is no AWS_ENDPOINT_URL. Name localstack-utils/global-setup as globalSetup in the configuration of jest.');
  const foreign = Object.entries(env).find(
    ([name, value]) => (name === 'AWS_ENDPOINT_URL' || OTHER_ENDPOINT.test(name)) && value && !isLoopbackUrl(value, env[CHECKED]),
  );
  if (foreign)
    throw new NoEndpoint(`${foreign[0]} is ${foreign[1]}, which no address of this machine was checked for. Tests do not use it.`);
  refuseIgnoredEndpoints(env);
  return url;
}

function refuseIgnoredEndpoints(env: NodeJS.ProcessEnv): void {
  if (/^true$/i.test(env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] ?? ''))
    throw new NoEndpoint('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is set: clients would go to AWS. Unset it for tests.');
}
