/** Where the signature was read from. */
export type ClaimSource = 'header' | 'query';

/** Why a request's signature is not accepted. `signatureFault` turns it into the service's own error. */
export type SignatureRefusal =
  /** No signature at all, where one is needed. */
  | { readonly reason: 'missing-authentication' }
  /** Both an Authorization header and query parameters. */
  | { readonly reason: 'two-mechanisms' }
  /** Basic, Bearer, SigV2, SigV4A… */
  | { readonly reason: 'unsupported-algorithm'; readonly source: ClaimSource; readonly algorithm: string }
  | { readonly reason: 'malformed-header'; readonly part: string }
  | { readonly reason: 'incomplete-header'; readonly missing: readonly HeaderPart[]; readonly authorization: string }
  | { readonly reason: 'incomplete-query'; readonly missing: readonly string[] }
  | { readonly reason: 'malformed-credential'; readonly source: ClaimSource; readonly credential: string }
  | { readonly reason: 'malformed-date'; readonly source: ClaimSource; readonly value: string }
  | { readonly reason: 'malformed-expires'; readonly value: string }
  /** S3 only: `Expires` of a presigned URL of signature version 2. */
  | { readonly reason: 'malformed-v2-expires'; readonly value: string }
  | { readonly reason: 'date-mismatch'; readonly source: ClaimSource; readonly scopeDate: string; readonly amzDate: string }
  | { readonly reason: 'wrong-terminator'; readonly source: ClaimSource; readonly terminator: string }
  | { readonly reason: 'wrong-region'; readonly source: ClaimSource; readonly region: string; readonly expected: string }
  | { readonly reason: 'wrong-service'; readonly source: ClaimSource; readonly service: string; readonly expected: string }
  | { readonly reason: 'host-not-signed' }
  /** S3 only: `x-amz-` headers outside the signature. */
  | { readonly reason: 'headers-not-signed'; readonly names: readonly string[] }
  | { readonly reason: 'unknown-access-key'; readonly accessKeyId: string }
  | { readonly reason: 'invalid-token'; readonly token: string }
  | { readonly reason: 'expired-token'; readonly token: string }
  /** Times are milliseconds since the epoch. */
  | { readonly reason: 'signature-expired'; readonly amzDate: string; readonly now: number; readonly toleranceMinutes: number }
  | { readonly reason: 'signature-not-yet-current'; readonly amzDate: string; readonly now: number; readonly toleranceMinutes: number }
  | {
      readonly reason: 'presigned-expired';
      readonly amzDate: string;
      readonly now: number;
      readonly expires: number;
      readonly expiredAt: number;
    }
  | SignatureMismatch
  | { readonly reason: 'payload-mismatch'; readonly declared: string; readonly computed: string }
  /** S3 only: a header-signed request must say what its payload is. */
  | { readonly reason: 'payload-hash-missing' }
  | { readonly reason: 'payload-hash-malformed'; readonly value: string };

export type HeaderPart = 'Credential' | 'Signature' | 'SignedHeaders' | 'Date';

export interface SignatureMismatch {
  readonly reason: 'signature-mismatch';
  readonly accessKeyId: string;
  readonly provided: string;
  /** What was signed here; S3 sends both texts back, other services do not. One byte per character. */
  readonly stringToSign: string;
  readonly canonicalRequest: string;
}

/** Thrown by the body streams when what arrives is not what was signed. */
export class PayloadRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.name = 'PayloadRefused';
    this.refusal = refusal;
  }
}

/** What can be wrong with an `aws-chunked` body. */
export type ChunkRefusal =
  /** Not `<hex size>[;chunk-signature=…]`, a missing line end, a line over 8 KiB, bytes after the end. */
  | { readonly reason: 'chunk-malformed'; readonly detail: string }
  | { readonly reason: 'chunk-too-small'; readonly chunk: number; readonly bytes: number }
  | { readonly reason: 'chunk-signature-mismatch'; readonly provided: string; readonly stringToSign: string }
  | { readonly reason: 'trailer-malformed'; readonly detail: string }
  /** The stream ended early, or brought more or less than `x-amz-decoded-content-length`. */
  | { readonly reason: 'body-incomplete'; readonly expected: number | undefined; readonly received: number }
  | { readonly reason: 'decoded-length-malformed'; readonly value: string | undefined };

export type Refusal = SignatureRefusal | ChunkRefusal;
export type Reason = Refusal['reason'];
export type RefusalOf<R extends Reason> = Extract<Refusal, { readonly reason: R }>;
