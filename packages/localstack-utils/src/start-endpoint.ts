import { attachEndpoint } from './attach-endpoint.js';
import { checkEnvironment, exportEndpoint } from './check-environment.js';
import { containerEndpoint } from './container-endpoint.js';
import { NoEndpoint, type RunningEndpoint } from './running-endpoint.js';
import { spawnEndpoint, type SpawnOptions } from './spawn-endpoint.js';

/** What `globals.localstackUtils` in the configuration of jest may say. */
export interface EndpointOptions extends SpawnOptions {
  /** `spawn` unless given. AWS_ENDPOINT_URL, when it is set, always attaches. */
  readonly mode?: 'spawn' | 'container';
  /** Of container mode. */
  readonly image?: string;
}

/**
 * Finds or starts an endpoint and exports it to this process and its children.
 *
 * @throws NoEndpoint
 */
export async function startEndpoint(options: EndpointOptions = {}, env: NodeJS.ProcessEnv = process.env): Promise<RunningEndpoint> {
  await checkEnvironment(env);
  const endpoint = await open(options, env['AWS_ENDPOINT_URL'] || undefined);
  exportEndpoint(endpoint.url, env);
  return endpoint;
}

function open(options: EndpointOptions, given: string | undefined): Promise<RunningEndpoint> {
  if (given !== undefined) return attachEndpoint(given, options.seconds);
  const { mode = 'spawn' } = options;
  switch (mode) {
    case 'spawn':
      return spawnEndpoint(options);
    case 'container':
      return containerEndpoint(options.image);
    default:
      throw new NoEndpoint(`globals.localstackUtils.mode is ${String(mode)}; it may be spawn or container.`);
  }
}
