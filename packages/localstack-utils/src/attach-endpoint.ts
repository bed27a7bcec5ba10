import { awaitHealth } from './await-health.js';
import { requireLoopback } from './loopback.js';
import type { RunningEndpoint } from './running-endpoint.js';

/**
 * Waits for an endpoint that somebody else started: this emulator, LocalStack, moto. Nothing is started, and nothing is ever stopped.
 *
 * @throws NoEndpoint
 */
export async function attachEndpoint(url: string, seconds = 30): Promise<RunningEndpoint> {
  const checked = await requireLoopback(url);
  await awaitHealth(checked, seconds);
  return { url: checked, stop: () => Promise.resolve() };
}
