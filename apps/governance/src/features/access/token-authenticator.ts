import { Logger } from '@nestjs/common';

import { IssuerKeys, publishedKeys } from '../../platform/auth/issuer-keys.js';
import { TokenVerifier } from '../../platform/auth/token-verifier.js';
import type { TrustedIssuer } from '../../platform/auth/token-verifier.js';
import type { Clock } from '../../platform/clock.js';
import type { Actor } from './actor.js';
import { Authenticator } from './authenticator.js';
import type { DevelopmentIssuer } from './development-issuer.js';
import type { IssuerSettings } from './issuer-settings.js';
import { readClaims } from './token-claims.js';
import type { TokenClaims } from './token-claims.js';

/** Knows people and programs by the tokens of the configured issuers. Roles bound here come on top of it, when access is asked for. */
export class TokenAuthenticator extends Authenticator {
  readonly #verifier: TokenVerifier<IssuerSettings, TokenClaims>;

  /** @param development issuer of this service itself, on a developer's machine */
  constructor(
    settings: readonly IssuerSettings[],
    clock: Clock,
    readonly development?: DevelopmentIssuer,
  ) {
    super();
    const log = new Logger(TokenAuthenticator.name);
    const configured = settings.map((trust): TrustedIssuer<IssuerSettings> => {
      return { trust, keys: new IssuerKeys(publishedKeys(trust), clock, (message) => log.warn(message)) };
    });
    const issuers = () => (development === undefined ? configured : [...configured, development.trusted]);
    this.#verifier = new TokenVerifier(issuers, clock, (token) => readClaims(token, clock.now()));
  }

  override authenticate(authorization: string | undefined, requestId: string): Actor | Promise<Actor> {
    const kept = this.#verifier.kept(authorization);
    return kept === undefined ? this.#verified(authorization, requestId) : { ...kept, requestId };
  }

  async #verified(authorization: string | undefined, requestId: string): Promise<Actor> {
    return { ...(await this.#verifier.verify(authorization)), requestId };
  }
}
