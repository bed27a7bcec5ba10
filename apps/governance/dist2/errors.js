/**
 * Every business failure, once: its code in the API and its message. Clients branch on the code, never on the text.
 * A test asserts that the enum `ErrorCode` of the schema has exactly these codes.
 */
export const errors = {
    validation: { code: 'VALIDATION', message: ({ reason }) => reason },
    forbidden: {
        code: 'FORBIDDEN',
        message: ({ role, scope }) => `This takes the role ${role} on ${scope}.`,
    },
    notFound: { code: 'NOT_FOUND', message: ({ what, id }) => `There is no ${what} ${id}.` },
    staleVersion: {
        code: 'STALE_VERSION',
        message: ({ currentVersion }) => `It was changed meanwhile: read it again and pass ifVersion ${currentVersion}.`,
    },
    invalidState: { code: 'INVALID_STATE', message: ({ reason }) => reason },
    selfApproval: { code: 'SELF_APPROVAL', message: ({ reason }) => reason },
    conflict: { code: 'CONFLICT', message: ({ reason }) => reason },
    denied: { code: 'DENIED', message: ({ reason }) => reason },
    limitExceeded: { code: 'LIMIT_EXCEEDED', message: ({ reason }) => reason },
    idempotencyKeyMismatch: {
        code: 'IDEMPOTENCY_KEY_MISMATCH',
        message: (_) => 'This idempotencyKey was used with another input. Take a new key for another request.',
    },
    idempotencyInProgress: {
        code: 'IDEMPOTENCY_IN_PROGRESS',
        message: (_) => 'The first request with this idempotencyKey is still at work. Try again in a moment.',
    },
    revisionExpired: {
        code: 'REVISION_EXPIRED',
        message: (_) => 'This revision is no longer kept. Ask at a later one, or with atLeast.',
    },
    upstreamUnavailable: { code: 'UPSTREAM_UNAVAILABLE', message: ({ reason }) => reason },
};
/** A request that is refused for a reason the caller can act on; nothing was changed. */
export class Refusal extends Error {
    error;
    args;
    field;
    name = 'Refusal';
    code;
    constructor(error, args, 
    /** Path of the input member it is about. */
    field) {
        super(errors[error].message(args));
        this.error = error;
        this.args = args;
        this.field = field;
        this.code = errors[error].code;
    }
}
/** @example throw refusal('staleVersion', { currentVersion: 3 }, ['ifVersion']); */
export function refusal(error, args, field) {
    return new Refusal(error, args, field);
}
//# sourceMappingURL=errors.js.map