import type { Actor } from './actor.js';

export { Unauthenticated } from '../../platform/auth/unauthenticated.js';

/** Tells who sent a request. */
export abstract class Authenticator {
  /**
   * @param authorization header as sent
   * At once when the token is known.
   *
   * @throws Unauthenticated when there is no token, or none that counts
   */
  abstract authenticate(authorization: string | undefined, requestId: string): Actor | Promise<Actor>;
}
