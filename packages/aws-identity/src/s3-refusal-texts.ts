import type { ClaimSource, Reason, RefusalOf } from './signature-refusal.js';

type S3Text = readonly [code: string, status: number, message: string, details?: Record<string, string>];
type S3Texts = { readonly [R in Reason]: (refusal: RefusalOf<R>) => S3Text };

export const TWO_MECHANISMS =
  'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified';
export const PAYLOAD_VALUES =
  'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.';

export function expiresText(value: string): string {
  if (/^-\d+$/.test(value)) return 'X-Amz-Expires must be non-negative';
  return /^\d+$/.test(value)
    ? 'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds'
    : 'X-Amz-Expires should be a number';
}

function scopeFault(source: ClaimSource, problem: string, details?: Record<string, string>): S3Text {
  return source === 'header'
    ? ['AuthorizationHeaderMalformed', 400, `The authorization header is malformed; ${problem}`, details]
    : ['AuthorizationQueryParametersError', 400, `Error parsing the X-Amz-Credential parameter; ${problem}`, details];
}

function isoOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function skewed(refusal: RefusalOf<'signature-expired' | 'signature-not-yet-current'>): S3Text {
  return [
    'RequestTimeTooSkewed',
    403,
    'The difference between the request time and the current time is too large.',
    { RequestTime: refusal.amzDate, ServerTime: isoOf(refusal.now), MaxAllowedSkewMilliseconds: String(refusal.toleranceMinutes * 60_000) },
  ];
}

/** A text of one byte per character as S3 shows it, and its bytes in hex. */
function shown(name: 'StringToSign' | 'CanonicalRequest', bytes: string): Record<string, string> {
  const buffer = Buffer.from(bytes, 'latin1');
  const hex = buffer.toString('hex').replace(/(..)(?=.)/g, '$1 ');
  return { [name]: buffer.toString('utf8'), [`${name}Bytes`]: hex };
}

const S3_MISMATCH = 'The request signature we calculated does not match the signature you provided. Check your key and signing method.';
const NO_DATE = 'AWS authentication requires a valid Date or x-amz-date header';

/** Code, status, words and further elements of S3's answer, for every reason. */
export const S3_TEXTS: S3Texts = {
  'missing-authentication': () => ['AccessDenied', 403, 'Access Denied'],
  'two-mechanisms': () => ['InvalidArgument', 400, TWO_MECHANISMS, { ArgumentName: 'Authorization' }],
  'unsupported-algorithm': ({ source, algorithm }) => {
    if (source === 'query') {
      return ['AuthorizationQueryParametersError', 400, 'X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256"'];
    }
    if (algorithm === 'AWS' || algorithm.startsWith('AWS4-')) {
      return ['InvalidRequest', 400, 'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.'];
    }
    return ['InvalidArgument', 400, 'Unsupported Authorization Type', { ArgumentName: 'Authorization', ArgumentValue: algorithm }];
  },
  'malformed-header': () => s3IncompleteHeader(),
  'incomplete-header': ({ missing }) => (missing[0] === 'Date' ? ['AccessDenied', 403, NO_DATE] : s3IncompleteHeader()),
  'incomplete-query': () => [
    'AuthorizationQueryParametersError',
    400,
    'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
  ],
  'malformed-credential': ({ source }) =>
    scopeFault(source, 'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".'),
  'malformed-date': ({ source }) =>
    source === 'header'
      ? ['AccessDenied', 403, NO_DATE]
      : ['AuthorizationQueryParametersError', 400, "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\""],
  'malformed-expires': ({ value }) => ['AuthorizationQueryParametersError', 400, expiresText(value)],
  'malformed-v2-expires': ({ value }) => ['AccessDenied', 403, `Invalid date (should be seconds since epoch): ${value}`],
  'date-mismatch': ({ source, scopeDate, amzDate }) =>
    /^\d{8}$/.test(scopeDate)
      ? scopeFault(source, `Invalid credential date "${scopeDate}". This date is not the same as X-Amz-Date: "${amzDate.slice(0, 8)}".`)
      : scopeFault(source, `incorrect date format "${scopeDate}". This date in the credential must be in the format "yyyyMMdd".`),
  'wrong-terminator': ({ source, terminator }) =>
    scopeFault(source, `incorrect terminal "${terminator}". This endpoint uses "aws4_request".`),
  'wrong-region': ({ source, region, expected }) =>
    scopeFault(source, `the region '${region}' is wrong; expecting '${expected}'`, { Region: expected }),
  'wrong-service': ({ source, service, expected }) =>
    scopeFault(source, `incorrect service "${service}". This endpoint belongs to "${expected}".`),
  'host-not-signed': () => s3NotSigned(['host']),
  'headers-not-signed': ({ names }) => s3NotSigned(names),
  'unknown-access-key': ({ accessKeyId }) => [
    'InvalidAccessKeyId',
    403,
    'The AWS Access Key Id you provided does not exist in our records.',
    { AWSAccessKeyId: accessKeyId },
  ],
  'invalid-token': ({ token }) => ['InvalidToken', 400, 'The provided token is malformed or otherwise invalid.', { 'Token-0': token }],
  'expired-token': ({ token }) => ['ExpiredToken', 400, 'The provided token has expired.', { 'Token-0': token }],
  'signature-expired': skewed,
  'signature-not-yet-current': skewed,
  'presigned-expired': ({ expires, expiredAt, now }) => [
    'AccessDenied',
    403,
    'Request has expired',
    { 'X-Amz-Expires': String(expires), Expires: isoOf(expiredAt), ServerTime: isoOf(now) },
  ],
  'signature-mismatch': ({ accessKeyId, provided, stringToSign, canonicalRequest }) => [
    'SignatureDoesNotMatch',
    403,
    S3_MISMATCH,
    {
      AWSAccessKeyId: accessKeyId,
      ...shown('StringToSign', stringToSign),
      SignatureProvided: provided,
      ...shown('CanonicalRequest', canonicalRequest),
    },
  ],
  'payload-mismatch': ({ declared, computed }) => [
    'XAmzContentSHA256Mismatch',
    400,
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
    { ClientComputedContentSHA256: declared, S3ComputedContentSHA256: computed },
  ],
  'payload-hash-missing': () => ['InvalidRequest', 400, 'Missing required header for this request: x-amz-content-sha256'],
  'payload-hash-malformed': ({ value }) => [
    'InvalidArgument',
    400,
    PAYLOAD_VALUES,
    { ArgumentName: 'x-amz-content-sha256', ArgumentValue: value },
  ],
  'chunk-malformed': () => ['InvalidRequest', 400, 'The request body is not a well-formed aws-chunked stream.'],
  'chunk-too-small': ({ chunk, bytes }) => [
    'InvalidChunkSizeError',
    403,
    'Only the last chunk is allowed to have a size less than 8192 bytes',
    { Chunk: String(chunk), BadChunkSize: String(bytes) },
  ],
  'chunk-signature-mismatch': ({ provided, stringToSign }) => [
    'SignatureDoesNotMatch',
    403,
    S3_MISMATCH,
    { SignatureProvided: provided, ...shown('StringToSign', stringToSign) },
  ],
  'trailer-malformed': () => [
    'MalformedTrailerError',
    400,
    'The request contained trailing data that was not well-formed or did not conform to our published schema.',
  ],
  'body-incomplete': () => ['IncompleteBody', 400, 'The request body terminated unexpectedly'],
  'decoded-length-malformed': ({ value }) =>
    value === undefined
      ? ['MissingContentLength', 411, 'You must provide the Content-Length HTTP header.']
      : [
          'InvalidArgument',
          400,
          'Invalid x-amz-decoded-content-length',
          { ArgumentName: 'x-amz-decoded-content-length', ArgumentValue: value },
        ],
};

function s3IncompleteHeader(): S3Text {
  return [
    'AuthorizationHeaderMalformed',
    400,
    'The authorization header is malformed; the authorization header requires three components: Credential, SignedHeaders, and Signature.',
  ];
}

function s3NotSigned(names: readonly string[]): S3Text {
  return ['AccessDenied', 403, 'There were headers present in the request which were not signed', { HeadersNotSigned: names.join(', ') }];
}
