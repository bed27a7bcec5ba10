import { Authenticator } from '../features/access/authenticator.js';
import type { Actor } from '../features/access/actor.js';
/** Knows actors by the number that is their token. */
export declare class TestAuthenticator extends Authenticator {
    #private;
    tokenOf(actor: Actor): string;
    authenticate(authorization: string | undefined, requestId: string): Promise<Actor>;
}
