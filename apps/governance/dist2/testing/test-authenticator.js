import { Authenticator, Unauthenticated } from '../features/access/authenticator.js';
/** Knows actors by the number that is their token. */
export class TestAuthenticator extends Authenticator {
    #actors = [];
    tokenOf(actor) {
        return String(this.#actors.push(actor) - 1);
    }
    async authenticate(authorization, requestId) {
        const actor = this.#actors[Number(authorization?.replace('Bearer ', ''))];
        if (actor === undefined)
            throw new Unauthenticated('Send a bearer token.');
        return { ...actor, requestId };
    }
}
//# sourceMappingURL=test-authenticator.js.map