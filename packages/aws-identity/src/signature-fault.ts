import { createHash } from 'node:crypto';

import { formatAmzDate } from './amz-date.js';
import type { ChunkRefusal, ClaimSource, HeaderPart, SignatureRefusal } from './signature-refusal.js';

/** The wire protocols, which differ in error codes and statuses; `restXml` is S3. */
export type FaultDialect = 'awsJson1.1' | 'restJson1' | 'awsQuery' | 'restXml';

/** An error ready for a protocol's error answer. */
export interface SignatureFault {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  /** Further elements of S3's error document, e.g. `StringToSign`; empty for the other protocols. */
  readonly details: Readonly<Record<string, string>>;
}

type Refusal = SignatureRefusal | ChunkRefusal;
type Reason = Refusal['reason'];
type RefusalOf<R extends Reason> = Extract<Refusal, { readonly reason: R }>;
type Texts = { readonly [R in Reason]: (refusal: RefusalOf<R>) => readonly [code: GeneralCode, message: string] };
type S3Texts = {
  readonly [R in Reason]: (
    refusal: RefusalOf<R>,
  ) => readonly [code: string, status: number, message: string, details?: Record<string, string>];
};

type GeneralCode = 'MissingAuthenticationToken' | 'IncompleteSignature' | 'InvalidSignature' | 'InvalidKey' | 'ExpiredToken';

const JSON_CODES: Record<GeneralCode, string> = {
  MissingAuthenticationToken: 'MissingAuthenticationTokenException',
  IncompleteSignature: 'IncompleteSignatureException',
  InvalidSignature: 'InvalidSignatureException',
  InvalidKey: 'UnrecognizedClientException',
  ExpiredToken: 'ExpiredTokenException',
};

const QUERY_CODES: Record<GeneralCode, string> = {
  MissingAuthenticationToken: 'MissingAuthenticationToken',
  IncompleteSignature: 'IncompleteSignature',
  InvalidSignature: 'SignatureDoesNotMatch',
  InvalidKey: 'InvalidClientTokenId',
  ExpiredToken: 'ExpiredToken',
};

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const INVALID_TOKEN = 'The security token included in the request is invalid.';
const TWO_MECHANISMS =
  'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified';
const PAYLOAD_VALUES =
  'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.';

/**
 * The error a service of this protocol answers for a refusal, with AWS's own code, status and words.
 *
 * @example
 * const { code, status, message } = signatureFault(verification.refusal, 'awsJson1.1'); // 'InvalidSignatureException', 400, …
 */
export function signatureFault(refusal: Refusal, dialect: FaultDialect): SignatureFault {
  if (dialect === 'restXml') {
    const [code, status, message, details = {}] = (S3[refusal.reason] as (refusal: Refusal) => ReturnType<S3Texts[Reason]>)(refusal);
    return { code, status, message, details };
  }
  const [code, message] = (GENERAL[refusal.reason] as (refusal: Refusal) => ReturnType<Texts[Reason]>)(refusal);
  const codes = dialect === 'awsQuery' ? QUERY_CODES : JSON_CODES;
  // awsJson1.1 answers every client error with 400; the others use 403 except for requests that cannot be read
  const status = dialect === 'awsJson1.1' || code === 'IncompleteSignature' ? 400 : 403;
  return { code: codes[code], status, message, details: {} };
}

function sha256Base64(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function missingText(missing: readonly HeaderPart[], authorization: string): string {
  const sentences = missing.map((part) =>
    part === 'Date'
      ? "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
      : `Authorization header requires '${part}' parameter.`,
  );
  return `${sentences.join(' ')} (Hashed with SHA-256 and encoded with Base64) Authorization=${sha256Base64(authorization)}`;
}

function expiredText(amzDate: string, now: number, minutes: number): string {
  return `Signature expired: ${amzDate} is now earlier than ${formatAmzDate(now - minutes * 60_000)} (${formatAmzDate(now)} - ${minutes} min.)`;
}

const GENERAL: Texts = {
  'missing-authentication': () => ['MissingAuthenticationToken', 'Request is missing Authentication Token'],
  'two-mechanisms': () => ['IncompleteSignature', TWO_MECHANISMS],
  'unsupported-algorithm': ({ algorithm }) => ['IncompleteSignature', `Unsupported AWS 'algorithm': '${algorithm}'.`],
  'malformed-header': ({ part }) => [
    'IncompleteSignature',
    `Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '${sha256Base64(part)}'.`,
  ],
  'incomplete-header': ({ missing, authorization }) => ['IncompleteSignature', missingText(missing, authorization)],
  'incomplete-query': ({ missing }) => [
    'IncompleteSignature',
    `AWS query-string parameters must include ${missing.map((name) => `'${name}'`).join(', ')}. Re-examine the query-string parameters.`,
  ],
  'malformed-credential': ({ credential }) => [
    'IncompleteSignature',
    `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
  ],
  'malformed-date': ({ value }) => [
    'IncompleteSignature',
    `Date must be in ISO-8601 'basic format'. Got '${value}'. See http://en.wikipedia.org/wiki/ISO_8601`,
  ],
  'malformed-expires': ({ value }) => ['IncompleteSignature', expiresText(value)],
  'date-mismatch': ({ scopeDate, amzDate }) => [
    'InvalidSignature',
    `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${scopeDate}' != '${amzDate.slice(0, 8)}', from '${amzDate}'.`,
  ],
  'wrong-terminator': ({ terminator }) => [
    'InvalidSignature',
    `Credential should be scoped with a valid terminator: 'aws4_request', not '${terminator}'.`,
  ],
  'wrong-region': () => ['InvalidSignature', 'Credential should be scoped to a valid region.'],
  'wrong-service': ({ expected }) => ['InvalidSignature', `Credential should be scoped to correct service: '${expected}'.`],
  'host-not-signed': () => ['InvalidSignature', "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."],
  'headers-not-signed': ({ names }) => ['InvalidSignature', `'${names[0]}' must be a 'SignedHeader' in the AWS Authorization.`],
  'unknown-access-key': () => ['InvalidKey', INVALID_TOKEN],
  'invalid-token': () => ['InvalidKey', INVALID_TOKEN],
  'expired-token': () => ['ExpiredToken', 'The security token included in the request is expired'],
  'signature-expired': ({ amzDate, now, toleranceMinutes }) => ['InvalidSignature', expiredText(amzDate, now, toleranceMinutes)],
  'signature-not-yet-current': ({ amzDate, now, toleranceMinutes }) => [
    'InvalidSignature',
    `Signature not yet current: ${amzDate} is still later than ${formatAmzDate(now + toleranceMinutes * 60_000)} (${formatAmzDate(now)} + ${toleranceMinutes} min.)`,
  ],
  'presigned-expired': ({ amzDate, now, expires }) => ['InvalidSignature', expiredText(amzDate, now, Math.round(expires / 60))],
  'signature-mismatch': () => ['InvalidSignature', MISMATCH],
  'payload-mismatch': () => ['InvalidSignature', MISMATCH],
  'payload-hash-missing': () => ['IncompleteSignature', "Missing the 'x-amz-content-sha256' in canonical headers."],
  'payload-hash-malformed': () => ['InvalidSignature', PAYLOAD_VALUES],
  'chunk-malformed': ({ detail }) => ['IncompleteSignature', `The aws-chunked body is malformed: ${detail}.`],
  'chunk-too-small': () => ['IncompleteSignature', 'Only the last chunk is allowed to have a size less than 8192 bytes'],
  'chunk-signature-mismatch': () => ['InvalidSignature', MISMATCH],
  'trailer-malformed': ({ detail }) => ['IncompleteSignature', `The trailer of the aws-chunked body is malformed: ${detail}.`],
  'body-incomplete': () => ['IncompleteSignature', 'The request body terminated unexpectedly'],
  'decoded-length-malformed': () => ['IncompleteSignature', "'x-amz-decoded-content-length' must be a number of bytes."],
};

function expiresText(value: string): string {
  if (/^-\d+$/.test(value)) return 'X-Amz-Expires must be non-negative';
  return /^\d+$/.test(value)
    ? 'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds'
    : 'X-Amz-Expires should be a number';
}

function scopeFault(source: ClaimSource, problem: string, details?: Record<string, string>): ReturnType<S3Texts[Reason]> {
  return source === 'header'
    ? ['AuthorizationHeaderMalformed', 400, `The authorization header is malformed; ${problem}`, details]
    : ['AuthorizationQueryParametersError', 400, `Error parsing the X-Amz-Credential parameter; ${problem}`, details];
}

function isoOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function skewed(refusal: RefusalOf<'signature-expired' | 'signature-not-yet-current'>): ReturnType<S3Texts[Reason]> {
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

const S3: S3Texts = {
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

function s3IncompleteHeader(): ReturnType<S3Texts[Reason]> {
  return [
    'AuthorizationHeaderMalformed',
    400,
    'The authorization header is malformed; the authorization header requires three components: Credential, SignedHeaders, and Signature.',
  ];
}

function s3NotSigned(names: readonly string[]): ReturnType<S3Texts[Reason]> {
  return ['AccessDenied', 403, 'There were headers present in the request which were not signed', { HeadersNotSigned: names.join(', ') }];
}
