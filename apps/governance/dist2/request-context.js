import { Unauthenticated } from './features/access/authenticator.js';
import { requestError } from './platform/graphql/request-error.js';
/**
 * @param authorization header as sent
 * @throws RequestError `unauthenticated` when there is no token, or none that counts
 */
export async function contextOf(authenticator, authorization, requestId) {
    try {
        return { actor: await authenticator.authenticate(authorization, requestId), loaders: new Map() };
    }
    catch (error) {
        if (error instanceof Unauthenticated)
            throw requestError('unauthenticated', error.message);
        throw error;
    }
}
//# sourceMappingURL=request-context.js.map