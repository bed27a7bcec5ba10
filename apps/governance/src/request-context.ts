import type { Actor } from './features/access/actor.js';
import { Unauthenticated } from './features/access/authenticator.js';
import type { Authenticator } from './features/access/authenticator.js';
import { requestError } from './platform/graphql/request-error.js';

/** What a resolver knows of the request it serves. */
export interface RequestContext {
  readonly actor: Actor;
  /** Loaders of this request by name; see `platform/graphql/loader.ts`. */
  readonly loaders: Map<string, unknown>;
}

/**
 * @param authorization header as sent
 * @throws RequestError `unauthenticated` when there is no token, or none that counts
 */
export function contextOf(
  authenticator: Authenticator,
  authorization: string | undefined,
  requestId: string,
): RequestContext | Promise<RequestContext> {
  try {
    const actor = authenticator.authenticate(authorization, requestId);
    return actor instanceof Promise ? actor.then(contextFor, refused) : contextFor(actor);
  } catch (error) {
    return refused(error);
  }
}

function contextFor(actor: Actor): RequestContext {
  return { actor, loaders: new Map() };
}

function refused(error: unknown): never {
  if (error instanceof Unauthenticated) throw requestError('unauthenticated', error.message);
  throw error;
}

/** What a subscription knows: it outlives the moment in which it was asked for. */
export interface SubscriptionContext extends RequestContext {
  /** The caller as of now, with loaders that remember nothing. @throws RequestError `unauthenticated` once the token does not count any more */
  readonly renewed: () => RequestContext | Promise<RequestContext>;
  /** Aborted when the client is gone. */
  readonly signal: AbortSignal;
}
