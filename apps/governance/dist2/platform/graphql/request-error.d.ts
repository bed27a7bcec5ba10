/**
 * Why a request was not carried out as such: everything that is answered before a resolver runs. Codes are for programs, as `extensions.code`.
 */
declare const requestErrors: {
    readonly unauthenticated: {
        readonly code: 'UNAUTHENTICATED';
        readonly status: 401;
    };
    readonly badRequest: {
        readonly code: 'BAD_REQUEST';
        readonly status: 400;
    };
    readonly methodNotAllowed: {
        readonly code: 'METHOD_NOT_ALLOWED';
        readonly status: 405;
    };
    readonly notAcceptable: {
        readonly code: 'NOT_ACCEPTABLE';
        readonly status: 406;
    };
    readonly bodyTooLarge: {
        readonly code: 'BODY_TOO_LARGE';
        readonly status: 413;
    };
    readonly mediaTypeNotSupported: {
        readonly code: 'MEDIA_TYPE_NOT_SUPPORTED';
        readonly status: 415;
    };
    readonly csrf: {
        readonly code: 'CSRF_REFUSED';
        readonly status: 403;
    };
    readonly batching: {
        readonly code: 'BATCHING_NOT_SUPPORTED';
        readonly status: 400;
    };
    readonly parse: {
        readonly code: 'GRAPHQL_PARSE_FAILED';
        readonly status: 400;
    };
    readonly validation: {
        readonly code: 'GRAPHQL_VALIDATION_FAILED';
        readonly status: 400;
    };
    readonly operation: {
        readonly code: 'OPERATION_RESOLUTION_FAILURE';
        readonly status: 400;
    };
    readonly badUserInput: {
        readonly code: 'BAD_USER_INPUT';
        readonly status: 400;
    };
    readonly costExceeded: {
        readonly code: 'COST_EXCEEDED';
        readonly status: 400;
    };
    readonly nodesExceeded: {
        readonly code: 'NODES_EXCEEDED';
        readonly status: 400;
    };
    readonly depthExceeded: {
        readonly code: 'DEPTH_EXCEEDED';
        readonly status: 400;
    };
    readonly tooManyAliases: {
        readonly code: 'TOO_MANY_ALIASES';
        readonly status: 400;
    };
    readonly tooManyRootFields: {
        readonly code: 'TOO_MANY_ROOT_FIELDS';
        readonly status: 400;
    };
    readonly tooManyFields: {
        readonly code: 'TOO_MANY_FIELDS';
        readonly status: 400;
    };
    readonly tooManyDirectives: {
        readonly code: 'TOO_MANY_DIRECTIVES';
        readonly status: 400;
    };
    readonly tooManyTokens: {
        readonly code: 'TOO_MANY_TOKENS';
        readonly status: 400;
    };
    readonly documentNotTrusted: {
        readonly code: 'DOCUMENT_NOT_TRUSTED';
        readonly status: 400;
    };
    readonly documentNotFound: {
        readonly code: 'PERSISTED_QUERY_NOT_FOUND';
        readonly status: 400;
    };
    readonly internal: {
        readonly code: 'INTERNAL';
        readonly status: 500;
    };
};
export type RequestErrorName = keyof typeof requestErrors;
/** One entry of `errors` in an answer. */
export interface AnsweredError {
    readonly message: string;
    readonly locations?: readonly {
        readonly line: number;
        readonly column: number;
    }[] | undefined;
    readonly path?: readonly (string | number)[] | undefined;
    readonly extensions: Readonly<Record<string, unknown>> & {
        readonly code: string;
    };
}
/** A request that is refused before it is executed. */
export declare class RequestError extends Error {
    readonly error: RequestErrorName;
    readonly name = "RequestError";
    readonly code: string;
    readonly status: number;
    readonly errors: readonly AnsweredError[];
    /** Malformed documents and variables: answered with 200 to a client that takes only `application/json`, as the specification wants. */
    readonly legacyStatus: number;
    constructor(error: RequestErrorName, message: string, { errors, extensions }?: {
        errors?: readonly Omit<AnsweredError, 'extensions'>[];
        extensions?: Record<string, unknown>;
    });
}
/** @example throw requestError('csrf', 'Send the header x-mlapps-csrf.'); */
export declare function requestError(...args: ConstructorParameters<typeof RequestError>): RequestError;
export {};
