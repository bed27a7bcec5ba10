/**
 * MLflow's error contract: codes, HTTP statuses and bodies.
 * Source: mlflow 3.10.1 `exceptions.py` (ERROR_CODE_TO_HTTP_STATUS) and `protos/databricks_pb2.py` (ErrorCode).
 * The body is `{"error_code", "message"}`; `sqlstate` and `error_class` came with 3.11.
 */
import { pythonJson } from './python-text.js';

/** HTTP status of every code the server uses. A code outside this table answers 500. */
export const httpStatusByErrorCode = {
  BAD_REQUEST: 400,
  INVALID_PARAMETER_VALUE: 400,
  RESOURCE_ALREADY_EXISTS: 400,
  CUSTOMER_UNAUTHORIZED: 401,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  ENDPOINT_NOT_FOUND: 404,
  NOT_FOUND: 404,
  RESOURCE_DOES_NOT_EXIST: 404,
  ABORTED: 409,
  ALREADY_EXISTS: 409,
  RESOURCE_CONFLICT: 409,
  REQUEST_LIMIT_EXCEEDED: 429,
  RESOURCE_EXHAUSTED: 429,
  CANCELLED: 499,
  DATA_LOSS: 500,
  INTERNAL_ERROR: 500,
  INVALID_STATE: 500,
  NOT_IMPLEMENTED: 501,
  TEMPORARILY_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
} as const;

export type MlflowErrorCode = keyof typeof httpStatusByErrorCode;

/**
 * An error the client sees as it is.
 * @example throw new MlflowError('RESOURCE_DOES_NOT_EXIST', `Run with id=${runId} not found`);
 */
export class MlflowError extends Error {
  override readonly name = 'MlflowError';
  readonly code: MlflowErrorCode;

  constructor(code: MlflowErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  get status(): number {
    return httpStatusByErrorCode[this.code];
  }
}

export const invalidParameterValue = (message: string): MlflowError => new MlflowError('INVALID_PARAMETER_VALUE', message);

/** The JSON text of an error response; its content type is `application/json`. */
export function errorBody(error: Pick<MlflowError, 'code' | 'message'>): string {
  return `{"error_code": "${error.code}", "message": ${pythonJson(error.message, ', ', ': ')}}`;
}

export interface HtmlPage {
  readonly status: number;
  readonly contentType: 'text/html; charset=utf-8';
  readonly body: string;
}

function htmlPage(status: number, title: string, text: string): HtmlPage {
  return {
    status,
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html>\n<html lang=en>\n<title>${status} ${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n`,
  };
}

/** Unknown paths are answered in HTML, not JSON: mlflow 3.10.1 leaves them to Flask. Observed. */
export const notFoundPage = htmlPage(
  404,
  'Not Found',
  'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
);

/** Known path, wrong method. Send it with `Allow`, see {@link allowHeader}. Observed. */
export const methodNotAllowedPage = htmlPage(405, 'Method Not Allowed', 'The method is not allowed for the requested URL.');

/** What an uncaught exception looks like; clients retry it up to seven times, so it must stay the exception. */
export const internalErrorPage = htmlPage(
  500,
  'Internal Server Error',
  'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
);

/** The `Allow` header of a path: its methods, HEAD beside GET, and OPTIONS. @example allowHeader(['GET']) // 'GET, HEAD, OPTIONS' */
export function allowHeader(methods: readonly string[]): string {
  const allowed = new Set([...methods, 'OPTIONS']);
  if (allowed.has('GET')) allowed.add('HEAD');
  return [...allowed].sort().join(', ');
}
