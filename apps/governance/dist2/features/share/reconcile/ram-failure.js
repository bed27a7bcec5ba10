const THROTTLED = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|ServiceUnavailable)/;
const NOT_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
const DENIED = /^(AccessDenied|Unauthorized|UnrecognizedClient|InvalidClientTokenId|ExpiredToken|SignatureDoesNotMatch|CredentialsProviderError|RoleNotTaken)/;
/**
 * An answer of the kind 4xx says that nothing was done; no answer, or one of the kind 5xx, says nothing at all.
 *
 * @example
 * catch (error) { if (ramFailure(error).outcome === 'unknown') … }
 */
export function ramFailure(error) {
    const given = (error ?? {});
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
export function isUnknownResource(error) {
    return error?.name === 'UnknownResourceException';
}
//# sourceMappingURL=ram-failure.js.map