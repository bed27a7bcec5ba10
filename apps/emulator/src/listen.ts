import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Config } from './config.js';

/** How long a stop waits for requests under way. */
const DRAIN_MILLISECONDS = 10_000;

/**
 * @returns `http://127.0.0.1:4566`; an address that means every one is named by loopback
 * @throws errors of `listen` such as EADDRINUSE
 */
export async function listen(server: Server, config: Config): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  return addressOf(config, port);
}

/** How a client on this machine reaches it. */
export function addressOf({ host: given }: Config, port: number): string {
  const host = given === '0.0.0.0' || given === '::' ? '127.0.0.1' : given;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Takes no new requests, and waits for those under way. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_MILLISECONDS);
  await closed;
  clearTimeout(late);
}
