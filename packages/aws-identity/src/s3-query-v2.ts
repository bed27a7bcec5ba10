import { createHmac, timingSafeEqual } from 'node:crypto';

import { decodeBytes } from './canonical-request.js';
import type { SignatureRefusal } from './signature-refusal.js';
import { headerOf, type SignedRequest } from './signed-request.js';

/**
 * What a presigned S3 URL of signature version 2 says of itself. boto3 still makes these by default for us-east-1, and S3 still takes
 * them: docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html, "Query string request authentication alternative".
 */
export interface S3QueryV2Claim {
  readonly accessKeyId: string;
  readonly signature: string;
  /** Seconds since the epoch, as sent. */
  readonly expires: string;
  readonly sessionToken?: string;
}

/** Query parameters that are part of the resource; the rest of a query is not signed. */
const SUBRESOURCES = new Set([
  'accelerate',
  'acl',
  'analytics',
  'cors',
  'defaultObjectAcl',
  'delete',
  'inventory',
  'lifecycle',
  'location',
  'logging',
  'metrics',
  'notification',
  'object-lock',
  'partNumber',
  'policy',
  'replication',
  'requestPayment',
  'response-cache-control',
  'response-content-disposition',
  'response-content-encoding',
  'response-content-language',
  'response-content-type',
  'response-expires',
  'restore',
  'select',
  'select-type',
  'storageClass',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
  'versionId',
  'versioning',
  'versions',
  'website',
]);

type Pair = readonly [name: string, value: string | undefined];

/** The claim of a query that has all three parts of it; undefined for any other. */
export function parseS3QueryV2Claim(query: string): S3QueryV2Claim | undefined {
  if (!query.includes('AWSAccessKeyId=')) return undefined;
  const values = new Map(pairsOf(query));
  const [accessKeyId, signature, expires] = [values.get('AWSAccessKeyId'), values.get('Signature'), values.get('Expires')];
  if (!accessKeyId || !signature || !expires) return undefined;
  const sessionToken = values.get('x-amz-security-token');
  return { accessKeyId, signature, expires, ...(sessionToken === undefined ? {} : { sessionToken }) };
}

/**
 * Checks such a URL against the secret of its key; undefined when it is good.
 *
 * @param request its `path` has the bucket in it, also where the bucket came in the host name
 * @param now milliseconds since the epoch
 */
export function refuseS3QueryV2(
  request: SignedRequest,
  claim: S3QueryV2Claim,
  secretAccessKey: string,
  now: number,
): SignatureRefusal | undefined {
  const expiresAt = /^\d{1,12}$/.test(claim.expires) ? Number(claim.expires) * 1000 : Number.NaN;
  if (Number.isNaN(expiresAt)) return { reason: 'malformed-v2-expires', value: claim.expires };
  if (now > expiresAt)
    return { reason: 'presigned-expired', amzDate: claim.expires, now, expires: Number(claim.expires), expiredAt: expiresAt };
  const stringToSign = stringToSignV2(request, claim.expires);
  const expected = createHmac('sha1', secretAccessKey).update(stringToSign, 'latin1').digest();
  const given = Buffer.from(claim.signature, 'base64');
  if (given.length === expected.length && timingSafeEqual(given, expected)) return undefined;
  return { reason: 'signature-mismatch', accessKeyId: claim.accessKeyId, provided: claim.signature, stringToSign, canonicalRequest: '' };
}

function stringToSignV2(request: SignedRequest, expires: string): string {
  const pairs = pairsOf(request.query);
  const moved = new Map(pairs);
  const header = (name: string): string => headerOf(request.headers, name) ?? moved.get(name) ?? '';
  const amzNames = [...Object.keys(request.headers), ...moved.keys()].filter((name) => name.startsWith('x-amz-'));
  const amzHeaders = [...new Set(amzNames)].sort().map((name) => `${name}:${header(name).trim()}\n`);
  return `${request.method}\n${header('content-md5')}\n${header('content-type')}\n${expires}\n${amzHeaders.join('')}${resourceOf(request.path, pairs)}`;
}

function resourceOf(path: string, pairs: readonly Pair[]): string {
  const subresources = pairs
    .filter(([name]) => SUBRESOURCES.has(name))
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([name, value]) => (value === undefined ? name : `${name}=${value}`));
  return subresources.length === 0 ? path : `${path}?${subresources.join('&')}`;
}

/** Values decoded to one byte per character, as they are signed. A name without an equals sign has no value. */
function pairsOf(query: string): Pair[] {
  return query.split('&').map((pair) => {
    const equals = pair.indexOf('=');
    return equals === -1 ? [pair, undefined] : [pair.slice(0, equals), decodeBytes(pair.slice(equals + 1))];
  });
}
