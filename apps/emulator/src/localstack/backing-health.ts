import { text } from 'node:stream/consumers';

import { z } from 'zod';

import type { Upstream } from './upstream.js';

/** What LocalStack says of itself, or why it says nothing. */
export interface BackingHealth {
  readonly name: 'LocalStack';
  readonly endpoint: string;
  readonly reachable: boolean;
  readonly version?: string;
  readonly edition?: string;
  /** State of each of its services, e.g. `available`, `running`. */
  readonly services?: Readonly<Record<string, string>>;
  /** Why it is not reachable. */
  readonly reason?: string;
}

const DEADLINE_MILLISECONDS = 2000;
const healthShape = z.object({
  services: z.record(z.string(), z.string()).default({}),
  version: z.string().optional(),
  edition: z.string().optional(),
});

/** Asks LocalStack's health route; never throws. */
export async function askHealth(upstream: Upstream): Promise<BackingHealth> {
  const { endpoint } = upstream;
  try {
    const { version, edition, services } = healthShape.parse(JSON.parse(await fetchText(upstream, '/_localstack/health')));
    return {
      name: 'LocalStack',
      endpoint,
      reachable: true,
      ...(version === undefined ? {} : { version }),
      ...(edition === undefined ? {} : { edition }),
      services,
    };
  } catch (error) {
    const reason = error instanceof z.ZodError || error instanceof SyntaxError ? 'its health route is not LocalStack’s' : reasonOf(error);
    return { name: 'LocalStack', endpoint, reachable: false, reason };
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}

/** On a connection of its own: one that is kept may be gone. */
function fetchText(upstream: Upstream, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = upstream.open({ method: 'GET', path, headers: { host: upstream.host }, pooled: false });
    const late = setTimeout(() => sent.destroy(new Error(`no answer within ${DEADLINE_MILLISECONDS / 1000} s`)), DEADLINE_MILLISECONDS);
    sent.on('response', (answer) => void text(answer).then(resolve, reject));
    sent.on('error', reject);
    sent.on('close', () => clearTimeout(late));
    sent.end();
  });
}
