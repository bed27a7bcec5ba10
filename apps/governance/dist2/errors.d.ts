/**
 * Every business failure, once: its code in the API and its message. Clients branch on the code, never on the text.
 * A test asserts that the enum `ErrorCode` of the schema has exactly these codes.
 */
export declare const errors: {
    readonly validation: {
        readonly code: 'VALIDATION';
        readonly message: ({ reason }: {
            reason: string;
        }) => string;
    };
    readonly forbidden: {
        readonly code: 'FORBIDDEN';
        readonly message: ({ role, scope }: {
            role: string;
            scope: string;
        }) => string;
    };
    readonly notFound: {
        readonly code: 'NOT_FOUND';
        readonly message: ({ what, id }: {
            what: string;
            id: string;
        }) => string;
    };
    readonly staleVersion: {
        readonly code: 'STALE_VERSION';
        readonly message: ({ currentVersion }: {
            currentVersion: number;
        }) => string;
    };
    readonly invalidState: {
        readonly code: 'INVALID_STATE';
        readonly message: ({ reason }: {
            reason: string;
        }) => string;
    };
    readonly selfApproval: {
        readonly code: 'SELF_APPROVAL';
        readonly message: ({ reason }: {
            reason: string;
        }) => string;
    };
    readonly conflict: {
        readonly code: 'CONFLICT';
        readonly message: ({ reason }: {
            reason: string;
        }) => string;
    };
    readonly denied: {
        readonly code: 'DENIED';
        readonly message: ({ reason }: {
            reason: string;
        }) => string;
    };
    readonly limitExceeded: {
        readonly code: 'LIMIT_EXCEEDED';
        readonly message: ({ reason }: {
            reason: string;
        }) => string;
    };
    readonly idempotencyKeyMismatch: {
        readonly code: 'IDEMPOTENCY_KEY_MISMATCH';
        readonly message: (_: object) => string;
    };
    readonly idempotencyInProgress: {
        readonly code: 'IDEMPOTENCY_IN_PROGRESS';
        readonly message: (_: object) => string;
    };
    readonly revisionExpired: {
        readonly code: 'REVISION_EXPIRED';
        readonly message: (_: object) => string;
    };
    readonly upstreamUnavailable: {
        readonly code: 'UPSTREAM_UNAVAILABLE';
        readonly message: ({ reason }: {
            reason: string;
        }) => string;
    };
};
export type ErrorName = keyof typeof errors;
export type ErrorArguments<Name extends ErrorName> = Parameters<(typeof errors)[Name]['message']>[0];
/** A request that is refused for a reason the caller can act on; nothing was changed. */
export declare class Refusal<Name extends ErrorName = ErrorName> extends Error {
    readonly error: Name;
    readonly args: ErrorArguments<Name>;
    /** Path of the input member it is about. */
    readonly field?: readonly string[] | undefined;
    readonly name = "Refusal";
    readonly code: (typeof errors)[Name]['code'];
    constructor(error: Name, args: ErrorArguments<Name>, 
    /** Path of the input member it is about. */
    field?: readonly string[] | undefined);
}
/** @example throw refusal('staleVersion', { currentVersion: 3 }, ['ifVersion']); */
export declare function refusal<Name extends ErrorName>(error: Name, args: ErrorArguments<Name>, field?: readonly string[]): Refusal<Name>;
