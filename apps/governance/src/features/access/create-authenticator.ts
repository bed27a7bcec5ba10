import type { AddressInfo } from 'node:net';

import type { FastifyInstance } from 'fastify';

import type { Config } from '../../config.js';
import type { Clock } from '../../platform/clock.js';
import type { Authenticator } from './authenticator.js';
import { DevelopmentIssuer, wantsDevelopmentIssuer } from './development-issuer.js';
import { serveDevelopmentIssuer } from './development-routes.js';
import { TokenAuthenticator } from './token-authenticator.js';

/**
 * Who sends requests, by the settings.
 *
 * @throws Error when nobody could, or the development issuer is wanted where it may not be
 */
export async function createAuthenticator(config: Config, clock: Clock): Promise<TokenAuthenticator> {
  const development = wantsDevelopmentIssuer(config) ? await DevelopmentIssuer.start(config, clock) : undefined;
  if (development === undefined && config.issuers.length === 0) {
    throw new Error(
      'There is no issuer of tokens, so nobody could use the service: configure issuers, or listen on 127.0.0.1 for the development issuer.',
    );
  }
  return new TokenAuthenticator(config.issuers, clock, development);
}

/** Adds the routes of the development issuer, where there is one; before the server is ready. */
export function serveDevelopmentTokens(server: FastifyInstance, authenticator: Authenticator, say: (hint: string) => void): void {
  const development = authenticator instanceof TokenAuthenticator ? authenticator.development : undefined;
  if (development === undefined) return;
  serveDevelopmentIssuer(server, development);
  server.addHook('onListen', async () => {
    const { address, port } = server.server.address() as AddressInfo;
    development.listensOn(address, port);
    say('Development tokens are on: whoever uses this machine can take any role. "npx mlapps token --role viewer" prints one.');
  });
}
