import { GovernanceUnreachable } from './client-errors.js';

export interface PostOptions {
  readonly url: string;
  readonly headers: () => Promise<Record<string, string>>;
  readonly fetch: typeof fetch;
  /** Tries after the first one. */
  readonly retries: number;
  /** Of one try. */
  readonly timeoutMilliseconds: number;
}

const FIRST_WAIT_MILLISECONDS = 200;
const LONGEST_WAIT_MILLISECONDS = 30_000;

/**
 * Posts, and tries again what failed on the way or was put off (429, 503): queries change nothing, and mutations carry a key that makes the second
 * one harmless.
 *
 * @throws GovernanceUnreachable when every try failed on the way; the signal's reason when it is aborted
 */
export async function postWithRetries(body: string, options: PostOptions, signal: AbortSignal | undefined): Promise<Response> {
  for (let failures = 0; ; failures += 1) {
    const outcome = await once(body, options, signal);
    const last = failures >= options.retries;
    if (outcome instanceof Response && (last || (outcome.status !== 429 && outcome.status !== 503))) return outcome;
    signal?.throwIfAborted();
    if (!(outcome instanceof Response) && last)
      throw new GovernanceUnreachable(`${options.url} does not answer.`, { cause: outcome.failure });
    await pause(outcome instanceof Response ? (retryAfter(outcome) ?? backOff(failures)) : backOff(failures), signal);
  }
}

async function once(
  body: string,
  { url, headers, fetch, timeoutMilliseconds }: PostOptions,
  signal: AbortSignal | undefined,
): Promise<Response | { failure: unknown }> {
  const sent = await headers();
  const timeout = AbortSignal.timeout(timeoutMilliseconds);
  try {
    return await fetch(url, {
      method: 'POST',
      headers: sent,
      body,
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
  } catch (failure) {
    return { failure };
  }
}

/** Half of it is chance, so that clients that failed together do not come back together. */
function backOff(failures: number): number {
  const longest = Math.min(FIRST_WAIT_MILLISECONDS * 2 ** failures, LONGEST_WAIT_MILLISECONDS);
  return longest / 2 + Math.random() * (longest / 2);
}

/** Seconds or a date. */
function retryAfter({ headers }: Response): number | undefined {
  const given = headers.get('retry-after');
  if (given === null) return undefined;
  const milliseconds = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.min(Math.max(milliseconds, 0), LONGEST_WAIT_MILLISECONDS);
}

export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
