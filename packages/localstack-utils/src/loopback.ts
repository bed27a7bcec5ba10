import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';

import { NoEndpoint } from './running-endpoint.js';

/** Names that may stand for this machine, when they do resolve to it. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|localhost\.localstack\.cloud)$/;

/** Finds the addresses of a name; replaced by tests. */
export type Resolve = (name: string) => Promise<readonly string[]>;

const resolveName: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);

/**
 * Refuses every URL that does not lead to this machine, so that tests never reach AWS or somebody else's endpoint.
 *
 * @returns the URL with the address in place of the name: what a name resolves to later makes no difference (DNS rebinding). The name is kept
 * in https, whose certificate stands for it
 * @example await requireLoopback('http://localhost:4566'); // 'http://127.0.0.1:4566'
 * @throws NoEndpoint
 */
export async function requireLoopback(text: string, resolve: Resolve = resolveName): Promise<string> {
  const url = parse(text);
  const host = hostOf(url);
  if (isIP(host) !== 0) return checkedAddress(url, host);
  if (!LOCAL_NAME.test(host)) throw refused(text, 'it is not on this machine');
  const addresses = await resolve(host).catch((error: unknown) => {
    throw refused(text, `${host} does not resolve (${(error as NodeJS.ErrnoException).code})`);
  });
  const foreign = addresses.find((address) => !isLoopback(address));
  if (addresses.length === 0 || foreign !== undefined) throw refused(text, `${host} resolves to ${foreign ?? 'nothing'}`);
  if (url.protocol === 'https:') return originOf(url);
  const address = addresses.find((each) => isIP(each) === 4) ?? addresses[0]!;
  url.hostname = isIP(address) === 6 ? `[${address}]` : address;
  return originOf(url);
}

/** The same without looking up names, for where nothing can be waited for: an address, or a name that {@link requireLoopback} has let pass. */
export function isLoopbackUrl(text: string, checked: string | undefined): boolean {
  if (text === checked) return true;
  try {
    return isLoopback(hostOf(parse(text)));
  } catch {
    return false;
  }
}

/** `127.0.0.1`, all of 127.0.0.0/8, `::1`, and the former as IPv6. */
export function isLoopback(address: string): boolean {
  if (isIP(address) === 4) return address.startsWith('127.');
  if (isIP(address) !== 6) return false;
  // URL writes every form of an address in its shortest one
  const shortest = hostOf(new URL(`http://[${address.replace(/%.*$/, '')}]`));
  return shortest === '::1' || /^::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}$/.test(shortest);
}

function parse(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw refused(text, 'it is no http URL');
  if (url.username !== '' || url.password !== '') throw refused(text, 'it carries a password');
  return url;
}

function checkedAddress(url: URL, host: string): string {
  if (!isLoopback(host)) throw refused(url.href, 'it is not on this machine');
  return originOf(url);
}

function originOf(url: URL): string {
  return url.pathname === '/' ? url.origin : url.origin + url.pathname.replace(/\/$/, '');
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

function refused(url: string, why: string): NoEndpoint {
  return new NoEndpoint(
    `Tests do not use ${url.replace(/\/\/[^/@]*@/, '//')}: ${why}. AWS_ENDPOINT_URL has to name an address of this machine, e.g. http://127.0.0.1:4566.`,
  );
}
