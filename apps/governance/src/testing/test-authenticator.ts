import { Authenticator, Unauthenticated } from '../features/access/authenticator.js';
import type { Actor } from '../features/access/actor.js';

/** Knows actors by the number that is their token. */
export class TestAuthenticator extends Authenticator {
  readonly #actors: Actor[] = [];

  tokenOf(actor: Actor): string {
    return String(this.#actors.push(actor) - 1);
  }

  override async authenticate(authorization: string | undefined, requestId: string): Promise<Actor> {
    const actor = this.#actors[Number(authorization?.replace('Bearer ', ''))];
    if (actor === undefined) throw new Unauthenticated('Send a bearer token.');
    return { ...actor, requestId: actor.requestId === 'test' ? requestId : actor.requestId };
  }
}
