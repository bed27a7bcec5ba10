import { once } from 'node:events';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';

import { guardedLookup, isLoopback, isPublicAddress } from './public-address.js';

const TIMEOUT_MILLISECONDS = 10_000;

/**
 * Posts to a webhook. Redirects are not followed and the answer's body is not read.
 *
 * @throws Error with a sentence for its owner unless the answer is 2xx within ten seconds, or when the address is not public by now
 */
export async function post(url: string, body: string, headers: Readonly<Record<string, string>>, loopbackAllowed: boolean): Promise<void> {
  const target = new URL(url);
  const allowed = (address: string): boolean => isPublicAddress(address) || (loopbackAllowed && isLoopback(address));
  const host = target.hostname.replace(/^\[|\]$/g, '');
  // addresses are not looked up
  if (isIP(host) !== 0 && !allowed(host)) throw new Error(`${host} is not a public address.`);
  const request = (target.protocol === 'https:' ? secureRequest : plainRequest)(target, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'mlapps-governance',
      'content-length': Buffer.byteLength(body),
      ...headers,
    },
    lookup: guardedLookup(allowed),
    agent: false,
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  });
  const answered = once(request, 'response') as Promise<[{ statusCode?: number; destroy(): void }]>;
  request.end(body);
  const [response] = await answered.catch((error: Error) => {
    throw new Error(error.name === 'AbortError' || error.name === 'TimeoutError' ? 'It did not answer within 10 seconds.' : error.message);
  });
  response.destroy();
  const { statusCode = 0 } = response;
  if (statusCode < 200 || statusCode > 299) throw new Error(`It answered ${statusCode}.`);
}
