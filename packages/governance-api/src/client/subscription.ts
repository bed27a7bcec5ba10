import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';

import { GovernanceRequestError, GovernanceUnreachable } from './client-errors.js';
import type { AnswerError } from './client-errors.js';
import { pause } from './post-with-retries.js';

export interface SubscriptionOptions {
  /** `ws://…/graphql` or `wss://…` */
  readonly url: string;
  readonly token: () => Promise<string> | string;
  /** Node before version 22 has none of its own. */
  readonly webSocket: unknown;
}

type Variables = Readonly<Record<string, unknown>>;

const FIRST_WAIT_MILLISECONDS = 250;
const LONGEST_WAIT_MILLISECONDS = 15_000;

/**
 * Events of a subscription, without end. When the connection is lost it is made again, and the subscription goes on after the last event's
 * revision: the document needs the variable `$since` and to select `revision`, or events of the meantime are missed.
 *
 * @throws GovernanceRequestError when the service refuses it
 */
export async function* subscription<Data>(
  query: string,
  given: Variables,
  options: SubscriptionOptions,
  signal: AbortSignal | undefined,
): AsyncGenerator<Data> {
  let variables = given;
  for (let failures = 0; ; failures += 1) {
    const client = connect(options);
    const iterator = client.iterate<Record<string, unknown>>({ query, variables });
    const stop = (): void => void iterator.return?.();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      for await (const { data, errors } of iterator) {
        if (errors) throw new GovernanceRequestError(errors as readonly AnswerError[], 200, data);
        failures = 0;
        yield data as Data;
        const { revision } = (Object.values(data ?? {})[0] ?? {}) as { revision?: unknown };
        if (typeof revision === 'string') variables = { ...variables, since: revision };
      }
      return;
    } catch (error) {
      throwUnlessLost(error);
      signal?.throwIfAborted();
      await pause(Math.min(FIRST_WAIT_MILLISECONDS * 2 ** failures, LONGEST_WAIT_MILLISECONDS), signal);
    } finally {
      signal?.removeEventListener('abort', stop);
      await client.dispose();
    }
  }
}

function connect({ url, token, webSocket }: SubscriptionOptions): Client {
  const connectionParams = async () => ({ token: await token() });
  return createClient({ url, connectionParams, retryAttempts: 0, ...(webSocket !== undefined && { webSocketImpl: webSocket }) });
}

/** The service closes with 44xx what it refuses; anything else is a connection that was lost. */
function throwUnlessLost(error: unknown): void {
  if (error instanceof GovernanceRequestError) throw error;
  if (Array.isArray(error)) throw new GovernanceRequestError(error as AnswerError[], 200, undefined);
  const { code, reason } = error as { code?: number; reason?: string };
  if (code === 4401 || code === 4403)
    throw new GovernanceRequestError(
      [{ message: reason ?? 'The token does not count.', extensions: { code: 'UNAUTHENTICATED' } }],
      401,
      undefined,
    );
  if (code !== undefined && code >= 4400 && code < 4500)
    throw new GovernanceUnreachable(reason ?? `The connection was refused with ${code}.`, { cause: error });
}
