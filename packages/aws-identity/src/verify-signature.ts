import { createHmac, hash, timingSafeEqual } from 'node:crypto';

import { parseAmzDate } from './amz-date.js';
import { canonicalHeaders, canonicalPath, canonicalQuery, canonicalRequest, pathFormOf, reencodedS3Path } from './canonical-request.js';
import { payloadClaimOf, type PayloadClaim } from './payload-claim.js';
import type { SignatureClaim } from './signature-claim.js';
import type { SignatureRefusal } from './signature-refusal.js';
import type { SignedRequest } from './signed-request.js';
import { scopeText, type SigningKeys } from './signing-keys.js';

const MINUTE = 60_000;
/** Seven days in seconds. */
const LONGEST_EXPIRES = 604_800;
const SIGNATURE = /^[0-9a-f]{64}$/;

export interface VerifyOptions {
  readonly secretAccessKey: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly keys: SigningKeys;
  /** The whole body where it is at hand. Without it a declared hash stays for `HashedPayload` to check. */
  readonly body?: Uint8Array;
  /** Region the scope must name; any when absent. */
  readonly region?: string;
  /** Signing names this endpoint answers to; any when absent. */
  readonly services?: readonly string[];
}

export type Verification =
  | {
      readonly ok: true;
      /** What is left to check while the body is read. */
      readonly payload: VerifiedPayload;
    }
  | { readonly ok: false; readonly refusal: SignatureRefusal };

/** `checked`: the signature covers the body given, or there is nothing to cover. */
export type VerifiedPayload =
  | { readonly kind: 'checked' | 'unsigned' }
  | { readonly kind: 'hash'; readonly sha256: string }
  | { readonly kind: 'chunked'; readonly trailer: boolean; readonly chain: ChunkChain | undefined };

/** What the signatures of the chunks of one body are made with. */
export interface ChunkChain {
  readonly signingKey: Buffer;
  readonly amzDate: string;
  /** `20150830/us-east-1/s3/aws4_request` */
  readonly scope: string;
  /** The request's signature; the first chunk's signature covers it. */
  readonly seed: string;
}

/**
 * Verifies a request against the secret of its access key: credential scope, time, signature, payload.
 * The comparison takes constant time; nothing is thrown.
 *
 * Times as AWS counts them: a header signature is good for 15 minutes and may be ahead by 5 (S3: by 15); a presigned URL is good
 * for `X-Amz-Expires` seconds (1 to 604800), or 15 minutes without it.
 */
export function verifySignature(request: SignedRequest, claim: SignatureClaim, options: VerifyOptions): Verification {
  const payload = payloadClaimOf(request, claim);
  const refusal =
    scopeRefusal(claim, options) ??
    timeRefusal(claim, options.now) ??
    headerRefusal(request, claim) ??
    payloadRefusal(payload, claim, options);
  if (refusal !== undefined) return { ok: false, refusal };
  const signingKey = options.keys.get(options.secretAccessKey, claim);
  const mismatch = signatureMismatch(request, claim, payloadText(payload, options.body), signingKey);
  if (mismatch !== undefined) return { ok: false, refusal: mismatch };
  return verifiedPayload(payload, claim, signingKey, options.body);
}

function verifiedPayload(payload: PayloadClaim, claim: SignatureClaim, signingKey: Buffer, body: Uint8Array | undefined): Verification {
  switch (payload.kind) {
    case 'unsigned':
      return { ok: true, payload: { kind: 'unsigned' } };
    case 'chunked': {
      const chain = payload.signed ? { signingKey, amzDate: claim.amzDate, scope: scopeText(claim), seed: claim.signature } : undefined;
      return { ok: true, payload: { kind: 'chunked', trailer: payload.trailer, chain } };
    }
    case 'hash': {
      if (body === undefined) return { ok: true, payload: { kind: 'hash', sha256: payload.sha256 } };
      const computed = sha256Of(body);
      if (computed === payload.sha256) return { ok: true, payload: { kind: 'checked' } };
      return { ok: false, refusal: { reason: 'payload-mismatch', declared: payload.sha256, computed } };
    }
    default:
      return { ok: true, payload: { kind: 'checked' } };
  }
}

function scopeRefusal(claim: SignatureClaim, options: VerifyOptions): SignatureRefusal | undefined {
  const { source } = claim;
  if (claim.terminator !== 'aws4_request') return { reason: 'wrong-terminator', source, terminator: claim.terminator };
  if (parseAmzDate(claim.amzDate) === undefined) return { reason: 'malformed-date', source, value: claim.amzDate };
  if (!claim.amzDate.startsWith(claim.date) || claim.date.length !== 8) {
    return { reason: 'date-mismatch', source, scopeDate: claim.date, amzDate: claim.amzDate };
  }
  if (options.region !== undefined && claim.region !== options.region) {
    return { reason: 'wrong-region', source, region: claim.region, expected: options.region };
  }
  if (options.services !== undefined && !options.services.includes(claim.service)) {
    return { reason: 'wrong-service', source, service: claim.service, expected: options.services[0] ?? '' };
  }
  return undefined;
}

function timeRefusal(claim: SignatureClaim, now: number): SignatureRefusal | undefined {
  const signedAt = parseAmzDate(claim.amzDate) as number;
  const s3 = pathFormOf(claim.service) === 's3';
  if (s3 && claim.source === 'query' && claim.expires === undefined) return { reason: 'incomplete-query', missing: ['X-Amz-Expires'] };
  const ahead = s3 ? 15 : 5;
  if (signedAt - now > ahead * MINUTE) {
    return { reason: 'signature-not-yet-current', amzDate: claim.amzDate, now, toleranceMinutes: ahead };
  }
  if (claim.expires !== undefined) return expiryRefusal(claim.expires, claim.amzDate, signedAt, now);
  if (now - signedAt > 15 * MINUTE) return { reason: 'signature-expired', amzDate: claim.amzDate, now, toleranceMinutes: 15 };
  return undefined;
}

function expiryRefusal(expires: string, amzDate: string, signedAt: number, now: number): SignatureRefusal | undefined {
  const seconds = /^[+-]?\d{1,12}$/.test(expires) ? Number(expires) : Number.NaN;
  if (!(seconds >= 1 && seconds <= LONGEST_EXPIRES)) return { reason: 'malformed-expires', value: expires };
  const expiredAt = signedAt + seconds * 1000;
  return now > expiredAt ? { reason: 'presigned-expired', amzDate, now, expires: seconds, expiredAt } : undefined;
}

function headerRefusal(request: SignedRequest, claim: SignatureClaim): SignatureRefusal | undefined {
  const signed = claim.signedHeaders.split(';');
  if (pathFormOf(claim.service) === 'general') return signed.includes('host') ? undefined : { reason: 'host-not-signed' };
  const names = Object.keys(request.headers).filter((name) => (name === 'host' || name.startsWith('x-amz-')) && !signed.includes(name));
  return names.length === 0 ? undefined : { reason: 'headers-not-signed', names };
}

function payloadRefusal(payload: PayloadClaim, claim: SignatureClaim, options: VerifyOptions): SignatureRefusal | undefined {
  if (payload.kind === 'malformed') return { reason: 'payload-hash-malformed', value: payload.value };
  if (payload.kind !== 'undeclared') return undefined;
  const needsHeader = claim.source === 'header' && pathFormOf(claim.service) === 's3';
  return needsHeader || options.body === undefined ? { reason: 'payload-hash-missing' } : undefined;
}

function payloadText(payload: PayloadClaim, body: Uint8Array | undefined): string {
  switch (payload.kind) {
    case 'hash':
      return payload.sha256;
    case 'chunked':
      return payload.text;
    case 'unsigned':
      return 'UNSIGNED-PAYLOAD';
    default:
      return sha256Of(body ?? new Uint8Array());
  }
}

function signatureMismatch(
  request: SignedRequest,
  claim: SignatureClaim,
  payloadHash: string,
  signingKey: Buffer,
): SignatureRefusal | undefined {
  const form = pathFormOf(claim.service);
  const names = claim.signedHeaders.split(';');
  const headers = canonicalHeaders(request, isAscending(names) ? names : names.toSorted());
  const canonical = canonicalRequest({
    method: request.method,
    path: canonicalPath(request.path, form),
    query: canonicalQuery(request.query, claim.source === 'query' ? 'x-amz-signature' : undefined),
    headers: headers ?? '',
    signedHeaders: claim.signedHeaders,
    payloadHash,
  });
  const stringToSign = stringToSignOf(canonical, claim);
  if (headers !== undefined) {
    if (matches(stringToSign, signingKey, claim.signature)) return undefined;
    const reencoded = form === 's3' ? reencodedS3Path(request.path) : request.path;
    if (reencoded !== request.path) {
      const other = canonical.replace(request.path, () => reencoded);
      if (matches(stringToSignOf(other, claim), signingKey, claim.signature)) return undefined;
    }
  }
  return {
    reason: 'signature-mismatch',
    accessKeyId: claim.accessKeyId,
    provided: claim.signature,
    stringToSign,
    canonicalRequest: canonical,
  };
}

function isAscending(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || (names[index - 1] as string) < name);
}

/** The text that is signed, for a canonical request of one byte per character. */
export function stringToSignOf(canonical: string, claim: Pick<SignatureClaim, 'amzDate' | 'date' | 'region' | 'service'>): string {
  return `AWS4-HMAC-SHA256\n${claim.amzDate}\n${scopeText(claim)}\n${hash('sha256', Buffer.from(canonical, 'latin1'), 'hex')}`;
}

/** HMAC-SHA256 in hex. */
export function signText(text: string, signingKey: Buffer): string {
  return createHmac('sha256', signingKey).update(text).digest('hex');
}

function matches(stringToSign: string, signingKey: Buffer, provided: string): boolean {
  if (!SIGNATURE.test(provided)) return false;
  return timingSafeEqual(createHmac('sha256', signingKey).update(stringToSign).digest(), Buffer.from(provided, 'hex'));
}

/** SHA-256 in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
