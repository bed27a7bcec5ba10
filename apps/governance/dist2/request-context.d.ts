import type { Actor } from './features/access/actor.js';
import type { Authenticator } from './features/access/authenticator.js';
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
export declare function contextOf(authenticator: Authenticator, authorization: string | undefined, requestId: string): Promise<RequestContext>;
