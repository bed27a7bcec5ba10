import type { RunningEndpoint } from './running-endpoint.js';
import { type EndpointOptions, startEndpoint } from './start-endpoint.js';

/** Where setup leaves for teardown what it started: jest loads the two apart, in one process. */
export const STARTED = Symbol.for('localstack-utils.started');

export type WithStarted = { [STARTED]?: RunningEndpoint };

interface ProjectConfig {
  readonly rootDir: string;
  readonly globals: Readonly<Record<string, unknown>>;
}

/** `globalSetup` of jest: an endpoint for the whole run. */
// eslint-disable-next-line no-restricted-syntax -- jest calls the default export of the module it is given
export default async function globalSetup(_global: unknown, { rootDir, globals }: ProjectConfig): Promise<void> {
  const options = (globals['localstackUtils'] ?? {}) as EndpointOptions;
  (globalThis as WithStarted)[STARTED] = await startEndpoint({ from: rootDir, ...options });
}
