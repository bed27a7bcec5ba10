import type { Actor } from './actor.js';
/** Tells who sent a request. */
export declare abstract class Authenticator {
    /**
     * @param authorization header as sent
     * @throws Unauthenticated when there is no token, or none that counts
     */
    abstract authenticate(authorization: string | undefined, requestId: string): Promise<Actor>;
}
/** Answered with 401. The message never holds any part of the token. */
export declare class Unauthenticated extends Error {
    readonly name = "Unauthenticated";
}
