/**
 * Why a request was not carried out as such: everything that is answered before a resolver runs. Codes are for programs, as `extensions.code`.
 */
const requestErrors = {
    unauthenticated: { code: 'UNAUTHENTICATED', status: 401 },
    badRequest: { code: 'BAD_REQUEST', status: 400 },
    methodNotAllowed: { code: 'METHOD_NOT_ALLOWED', status: 405 },
    notAcceptable: { code: 'NOT_ACCEPTABLE', status: 406 },
    bodyTooLarge: { code: 'BODY_TOO_LARGE', status: 413 },
    mediaTypeNotSupported: { code: 'MEDIA_TYPE_NOT_SUPPORTED', status: 415 },
    csrf: { code: 'CSRF_REFUSED', status: 403 },
    batching: { code: 'BATCHING_NOT_SUPPORTED', status: 400 },
    parse: { code: 'GRAPHQL_PARSE_FAILED', status: 400 },
    validation: { code: 'GRAPHQL_VALIDATION_FAILED', status: 400 },
    operation: { code: 'OPERATION_RESOLUTION_FAILURE', status: 400 },
    badUserInput: { code: 'BAD_USER_INPUT', status: 400 },
    costExceeded: { code: 'COST_EXCEEDED', status: 400 },
    nodesExceeded: { code: 'NODES_EXCEEDED', status: 400 },
    depthExceeded: { code: 'DEPTH_EXCEEDED', status: 400 },
    tooManyAliases: { code: 'TOO_MANY_ALIASES', status: 400 },
    tooManyRootFields: { code: 'TOO_MANY_ROOT_FIELDS', status: 400 },
    tooManyFields: { code: 'TOO_MANY_FIELDS', status: 400 },
    tooManyDirectives: { code: 'TOO_MANY_DIRECTIVES', status: 400 },
    tooManyTokens: { code: 'TOO_MANY_TOKENS', status: 400 },
    documentNotTrusted: { code: 'DOCUMENT_NOT_TRUSTED', status: 400 },
    documentNotFound: { code: 'PERSISTED_QUERY_NOT_FOUND', status: 400 },
    internal: { code: 'INTERNAL', status: 500 },
};
/** A request that is refused before it is executed. */
export class RequestError extends Error {
    error;
    name = 'RequestError';
    code;
    status;
    errors;
    /** Malformed documents and variables: answered with 200 to a client that takes only `application/json`, as the specification wants. */
    legacyStatus;
    constructor(error, message, { errors, extensions } = {}) {
        super(message);
        this.error = error;
        const { code, status } = requestErrors[error];
        this.code = code;
        this.status = status;
        this.legacyStatus = ['parse', 'validation', 'operation', 'badUserInput'].includes(error) ? 200 : status;
        this.errors = (errors ?? [{ message }]).map((each) => ({ ...each, extensions: { code, ...extensions } }));
    }
}
/** @example throw requestError('csrf', 'Send the header x-mlapps-csrf.'); */
export function requestError(...args) {
    return new RequestError(...args);
}
//# sourceMappingURL=request-error.js.map