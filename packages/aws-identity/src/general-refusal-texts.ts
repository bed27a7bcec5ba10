import { createHash } from 'node:crypto';

import { formatAmzDate } from './amz-date.js';
import { expiresText, PAYLOAD_VALUES, TWO_MECHANISMS } from './s3-refusal-texts.js';
import type { HeaderPart, Reason, RefusalOf } from './signature-refusal.js';

/** What the JSON protocols and awsQuery each have a code for. */
export type GeneralCode = 'MissingAuthenticationToken' | 'IncompleteSignature' | 'InvalidSignature' | 'InvalidKey' | 'ExpiredToken';

type GeneralTexts = { readonly [R in Reason]: (refusal: RefusalOf<R>) => readonly [code: GeneralCode, message: string] };

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const INVALID_TOKEN = 'The security token included in the request is invalid.';

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

/** Kind of error and words of every service but S3, for every reason. */
export const GENERAL_TEXTS: GeneralTexts = {
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
  'malformed-v2-expires': ({ value }) => ['IncompleteSignature', `Invalid date (should be seconds since epoch): ${value}`],
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
