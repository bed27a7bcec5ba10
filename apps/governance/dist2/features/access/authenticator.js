/** Tells who sent a request. */
export class Authenticator {
}
/** Answered with 401. The message never holds any part of the token. */
export class Unauthenticated extends Error {
    name = 'Unauthenticated';
}
//# sourceMappingURL=authenticator.js.map