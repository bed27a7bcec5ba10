import { isIP } from 'node:net';

import { usageFailure } from './failure.js';

export const DEFAULT_ENDPOINT = 'http://127.0.0.1:4566';

/**
 * Refuses an endpoint on another machine: `mlapps reset` and `mlapps apps delete` must never meet a real account by accident.
 *
 * @returns scheme, host and port, without a slash at the end
 */
export function checkEndpoint(text: string, allowRemote: boolean): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw usageFailure(`The endpoint "${text}" is not a URL such as ${DEFAULT_ENDPOINT}.`);
  if (!allowRemote && !isLoopback(url.hostname)) {
    throw usageFailure(`${url.origin} is not on this machine. Add --allow-remote if that is meant, or give another with --endpoint.`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost') || host === '[::1]') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}
