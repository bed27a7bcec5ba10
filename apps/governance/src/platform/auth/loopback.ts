import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Whether an address to listen on is reached from this machine alone. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || isLoopbackAddress(host);
}

/** Whether a connection comes from this machine. */
export function isLoopbackAddress(address: string | undefined): boolean {
  const plain = address?.replace(/^::ffff:/i, '');
  return plain === '::1' || (plain !== undefined && isIP(plain) === 4 && plain.startsWith('127.'));
}

/** Whether a `Host` header names this machine: a page of a name that was pointed here brings its own. */
export function isLoopbackName(header: string | undefined): boolean {
  if (header === undefined || !URL.canParse(`http://${header}`)) return false;
  const { hostname } = new URL(`http://${header}`);
  return hostname === '[::1]' || hostname.endsWith('.localhost') || isLoopbackHost(hostname);
}

/** Whether a request is from a program on this machine: not through a proxy that runs here, nor from a page of a name that was pointed here. */
export function isLocalRequest(address: string | undefined, headers: IncomingHttpHeaders): boolean {
  return isLoopbackAddress(address) && isLoopbackName(headers.host) && !FORWARDED.some((name) => headers[name] !== undefined);
}
