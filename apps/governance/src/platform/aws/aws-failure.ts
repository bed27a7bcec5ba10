export type AwsFailureKind = 'throttled' | 'denied' | 'unreachable' | 'notFound' | 'other';

/** Why a call to AWS failed, in the terms that decide what to do next. */
export interface AwsFailure {
  readonly kind: AwsFailureKind;
  /** AWS's error code, or that of the network. */
  readonly code: string;
  readonly message: string;
  /** The role that could not be taken, when that is what failed. */
  readonly roleArn: string | undefined;
  /** The same call may succeed later by itself. */
  readonly isTransient: boolean;
}

/** The role of an account could not be taken; `cause` says why. */
export class RoleNotTaken extends Error {
  override readonly name = 'RoleNotTaken';

  constructor(
    readonly roleArn: string,
    options: { readonly cause: unknown },
  ) {
    super(`The role ${roleArn} could not be taken.`, options);
  }
}

interface SdkError {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly statusCode?: number };
  readonly $retryable?: { readonly throttling?: boolean };
}

const THROTTLED =
  /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
const DENIED =
  /^(AccessDenied|Unauthorized|UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|ExpiredToken|SignatureDoesNotMatch|OptInRequired|AllAccessDisabled|NotAuthorized|CredentialsProviderError)/;
const NOT_FOUND = /NotFound|^NoSuch|^UnknownResource|NotInUseException$/;
const NETWORK =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|TimeoutError|NetworkingError)$/;

/**
 * Classifies what a call of an AWS client threw.
 *
 * @example
 * catch (error) { if (awsFailure(error).kind === 'denied') … }
 */
export function awsFailure(error: unknown): AwsFailure {
  if (error instanceof RoleNotTaken) return { ...awsFailure(error.cause), roleArn: error.roleArn };
  const given = (error ?? {}) as SdkError;
  const kind = kindOf(given);
  return {
    kind,
    code: codeOf(given),
    message: given.message || String(error),
    roleArn: undefined,
    isTransient: kind === 'throttled' || kind === 'unreachable',
  };
}

function kindOf(error: SdkError): AwsFailureKind {
  const { name = '', code = '' } = error;
  const status = error.$metadata?.httpStatusCode ?? error.$response?.statusCode;
  if (THROTTLED.test(name) || error.$retryable?.throttling === true || status === 429) return 'throttled';
  if (DENIED.test(name) || status === 401 || status === 403) return 'denied';
  if (NOT_FOUND.test(name) || status === 404) return 'notFound';
  if (NETWORK.test(code) || NETWORK.test(name) || (status !== undefined && status >= 500)) return 'unreachable';
  return 'other';
}

function codeOf({ name, code }: SdkError): string {
  return code !== undefined && NETWORK.test(code) ? code : (name ?? 'Unknown');
}
