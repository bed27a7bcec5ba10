import { setTimeout as sleep } from 'node:timers/promises';

import { NoEndpoint } from './running-endpoint.js';

/** This emulator and LocalStack have the first, moto the second. */
const ROUTES = ['/_localstack/health', '/moto-api/'];
const POLL_MILLISECONDS = 100;
const ATTEMPT_MILLISECONDS = 5000;

/**
 * Waits until an endpoint says that it is well.
 *
 * @throws NoEndpoint after `seconds`
 */
export async function awaitHealth(url: string, seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const said = await ask(url);
    if (said === undefined) return;
    if (performance.now() > until)
      throw new NoEndpoint(`${url} is not ready after ${seconds} s (${said}). Start it, or unset AWS_ENDPOINT_URL to have one started.`);
    await sleep(POLL_MILLISECONDS);
  }
}

/** Nothing when it is well. A redirect is not followed: it could lead anywhere. */
async function ask(url: string): Promise<string | undefined> {
  let said = '';
  for (const route of ROUTES) {
    try {
      const answer = await fetch(url + route, { redirect: 'manual', signal: AbortSignal.timeout(ATTEMPT_MILLISECONDS) });
      await answer.body?.cancel();
      if (answer.status === 200) return undefined;
      said = `${route} answers ${answer.status}`;
    } catch (error) {
      const { cause, message } = error as Error;
      const { code, message: why = message } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
      return code ?? why;
    }
  }
  return said;
}
