import { headerOf, type SignedRequest } from './signed-request.js';
import type { SignatureClaim } from './signature-claim.js';
import { pathFormOf } from './canonical-request.js';

/**
 * What the last line of the canonical request says of the body.
 * - `hash`: SHA-256 in hex; the body has to match it.
 * - `undeclared`: no header; the hash of the body as received is what was signed.
 * - `unsigned`: the signature does not cover the body.
 * - `chunked`: the body is `aws-chunked`; `ChunkedPayload` decodes it.
 */
export type PayloadClaim =
  | { readonly kind: 'hash'; readonly sha256: string }
  | { readonly kind: 'undeclared' }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'chunked'; readonly text: ChunkedPayloadText; readonly signed: boolean; readonly trailer: boolean }
  | { readonly kind: 'malformed'; readonly value: string };

export type ChunkedPayloadText =
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' | 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER' | 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';

const SHA256 = /^[0-9a-f]{64}$/;
const UNSIGNED: PayloadClaim = { kind: 'unsigned' };
const UNDECLARED: PayloadClaim = { kind: 'undeclared' };
const PRESIGNED_HASH = /(?:^|&)x-amz-content-sha256=([^&]*)/i;

/** What a request says of its payload; works without a signature too. */
export function payloadClaimOf(request: SignedRequest, claim: Pick<SignatureClaim, 'source' | 'service'> | undefined): PayloadClaim {
  const declared =
    headerOf(request.headers, 'x-amz-content-sha256') ?? (claim?.source === 'query' ? PRESIGNED_HASH.exec(request.query)?.[1] : undefined);
  if (declared === undefined) return claim?.source === 'query' && pathFormOf(claim.service) === 's3' ? UNSIGNED : UNDECLARED;
  switch (declared) {
    case 'UNSIGNED-PAYLOAD':
      return UNSIGNED;
    case 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD':
      return { kind: 'chunked', text: declared, signed: true, trailer: false };
    case 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER':
      return { kind: 'chunked', text: declared, signed: true, trailer: true };
    case 'STREAMING-UNSIGNED-PAYLOAD-TRAILER':
      return { kind: 'chunked', text: declared, signed: false, trailer: true };
    default:
      return SHA256.test(declared) ? { kind: 'hash', sha256: declared } : { kind: 'malformed', value: declared };
  }
}
