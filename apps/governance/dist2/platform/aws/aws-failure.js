/** The role of an account could not be taken; `cause` says why. */
export class RoleNotTaken extends Error {
    roleArn;
    name = 'RoleNotTaken';
    constructor(roleArn, options) {
        super(`The role ${roleArn} could not be taken.`, options);
        this.roleArn = roleArn;
    }
}
const THROTTLED = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete)/;
const DENIED = /^(AccessDenied|Unauthorized|UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|ExpiredToken|SignatureDoesNotMatch|OptInRequired|AllAccessDisabled|NotAuthorized|CredentialsProviderError)/;
const NOT_FOUND = /NotFound|^NoSuch|^UnknownResource|NotInUseException$/;
const NETWORK = /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|TimeoutError|NetworkingError)$/;
/**
 * Classifies what a call of an AWS client threw.
 *
 * @example
 * catch (error) { if (awsFailure(error).kind === 'denied') … }
 */
export function awsFailure(error) {
    if (error instanceof RoleNotTaken)
        return { ...awsFailure(error.cause), roleArn: error.roleArn };
    const given = (error ?? {});
    const kind = kindOf(given);
    return {
        kind,
        code: codeOf(given),
        message: given.message || String(error),
        roleArn: undefined,
        isTransient: kind === 'throttled' || kind === 'unreachable',
    };
}
function kindOf(error) {
    const { name = '', code = '' } = error;
    const status = error.$metadata?.httpStatusCode ?? error.$response?.statusCode;
    if (THROTTLED.test(name) || error.$retryable?.throttling === true || status === 429)
        return 'throttled';
    if (DENIED.test(name) || status === 401 || status === 403)
        return 'denied';
    if (NOT_FOUND.test(name) || status === 404)
        return 'notFound';
    if (NETWORK.test(code) || NETWORK.test(name) || (status !== undefined && status >= 500))
        return 'unreachable';
    return 'other';
}
function codeOf({ name, code }) {
    return code !== undefined && NETWORK.test(code) ? code : (name ?? 'Unknown');
}
//# sourceMappingURL=aws-failure.js.map