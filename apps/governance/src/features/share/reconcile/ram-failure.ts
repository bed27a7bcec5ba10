/** What a failed call to AWS means for what comes next. */
export interface RamFailure {
  /** Whether the call may have been carried out all the same. */
  readonly outcome: 'notDone' | 'unknown';
  /** It may succeed by itself later. */
  readonly passes: boolean;
  readonly code: string;
  /** For `lastError`: code and AWS's own words. */
  readonly text: string;
}

interface SdkError {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly cause?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const THROTTLED = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|ServiceUnavailable)/;
const NOT_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
const DENIED =
  /^(AccessDenied|Unauthorized|UnrecognizedClient|InvalidClientTokenId|ExpiredToken|SignatureDoesNotMatch|CredentialsProviderError|RoleNotTaken)/;

/**
 * An answer of the kind 4xx says that nothing was done; no answer, or one of the kind 5xx, says nothing at all.
 *
 * @example
 * catch (error) { if (ramFailure(error).outcome === 'unknown') … }
 */
export function ramFailure(error: unknown): RamFailure {
  const given = (error ?? {}) as SdkError;
  const code = (NOT_SENT.test(given.code ?? '') ? given.code : (given.name ?? given.code)) ?? 'Unknown';
  const status = given.$metadata?.httpStatusCode;
  const throttled = THROTTLED.test(code) || status === 429;
  const denied = DENIED.test(code);
  const answered = throttled || denied || (status !== undefined && status < 500);
  return {
    outcome: answered || NOT_SENT.test(code) ? 'notDone' : 'unknown',
    passes: throttled || denied || !answered,
    code,
    text: `${code}: ${given.message || String(error)}`.slice(0, 1000),
  };
}

/** RAM does not have it, or does not show it yet. */
export function isUnknownResource(error: unknown): boolean {
  return (error as SdkError | undefined)?.name === 'UnknownResourceException';
}
