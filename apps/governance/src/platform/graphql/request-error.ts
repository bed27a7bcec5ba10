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
} as const satisfies Record<string, { code: string; status: number }>;

export type RequestErrorName = keyof typeof requestErrors;

/** One entry of `errors` in an answer. */
export interface AnsweredError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[] | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** A request that is refused before it is executed. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: string;
  readonly status: number;
  readonly errors: readonly AnsweredError[];
  /** Malformed documents and variables: answered with 200 to a client that takes only `application/json`, as the specification wants. */
  readonly legacyStatus: number;

  constructor(
    readonly error: RequestErrorName,
    message: string,
    { errors, extensions }: { errors?: readonly Omit<AnsweredError, 'extensions'>[]; extensions?: Record<string, unknown> } = {},
  ) {
    super(message);
    const { code, status } = requestErrors[error];
    this.code = code;
    this.status = status;
    this.legacyStatus = ['parse', 'validation', 'operation', 'badUserInput'].includes(error) ? 200 : status;
    this.errors = (errors ?? [{ message }]).map((each) => ({ ...each, extensions: { code, ...extensions } }));
  }
}

/** @example throw requestError('csrf', 'Send the header x-mlapps-csrf.'); */
export function requestError(...args: ConstructorParameters<typeof RequestError>): RequestError {
  return new RequestError(...args);
}
