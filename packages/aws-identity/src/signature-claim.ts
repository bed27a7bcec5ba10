import type { CredentialScope } from './signing-keys.js';
import type { ClaimSource, HeaderPart, SignatureRefusal } from './signature-refusal.js';
import { headerOf, type SignedRequest } from './signed-request.js';
import { formatAmzDate } from './amz-date.js';
import { decodeBytes } from './canonical-request.js';

/** What a request says about its own signature. Nothing of it is verified yet. */
export interface SignatureClaim extends CredentialScope {
  readonly source: ClaimSource;
  readonly accessKeyId: string;
  /** Last part of the credential, `aws4_request` in every valid one. */
  readonly terminator: string;
  /** As listed: lower case, separated by semicolons. */
  readonly signedHeaders: string;
  readonly signature: string;
  /** `20150830T123600Z`, from `X-Amz-Date` or from `Date`. */
  readonly amzDate: string;
  /** Seconds a presigned URL is valid, as sent; undefined when there is none. */
  readonly expires?: string;
  readonly sessionToken?: string;
}

export type ParsedClaim =
  | { readonly kind: 'claimed'; readonly claim: SignatureClaim }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'refused'; readonly refusal: SignatureRefusal };

const ALGORITHM = 'AWS4-HMAC-SHA256';
const PRESIGNED = /(?:^|&)x-amz-(?:algorithm|credential|signature)=/i;
const QUERY_PARTS = ['X-Amz-Algorithm', 'X-Amz-Credential', 'X-Amz-Signature', 'X-Amz-Date', 'X-Amz-SignedHeaders'] as const;

/**
 * Reads the signature of a request from its Authorization header or, for presigned URLs, from its query. Never throws.
 *
 * @example
 * const parsed = parseSignatureClaim(request);
 * if (parsed.kind === 'claimed') accountOfAccessKey(parsed.claim.accessKeyId, defaultAccount);
 */
export function parseSignatureClaim(request: SignedRequest): ParsedClaim {
  const authorization = request.headers.authorization;
  const presigned = request.query !== '' && PRESIGNED.test(request.query);
  if (authorization === undefined) return presigned ? parseQuery(request) : { kind: 'anonymous' };
  return presigned ? refused({ reason: 'two-mechanisms' }) : parseHeader(authorization, request);
}

function refused(refusal: SignatureRefusal): ParsedClaim {
  return { kind: 'refused', refusal };
}

function parseHeader(authorization: string, request: SignedRequest): ParsedClaim {
  const space = authorization.indexOf(' ');
  const algorithm = space === -1 ? authorization : authorization.slice(0, space);
  if (algorithm !== ALGORITHM) return refused({ reason: 'unsupported-algorithm', source: 'header', algorithm });
  const parts: { Credential?: string; SignedHeaders?: string; Signature?: string } = {};
  for (const part of authorization.slice(ALGORITHM.length).split(',')) {
    const text = part.trim();
    if (text === '') continue;
    const equals = text.indexOf('=');
    if (equals <= 0 || text.includes(' ')) return refused({ reason: 'malformed-header', part: text });
    const name = text.slice(0, equals);
    if (name === 'Credential' || name === 'SignedHeaders' || name === 'Signature') parts[name] = text.slice(equals + 1);
  }
  const amzDate = dateOfHeaders(request);
  const { Credential: credential, SignedHeaders: signedHeaders, Signature: signature } = parts;
  if (!credential || !signedHeaders || !signature || amzDate === undefined) {
    return refused({ reason: 'incomplete-header', missing: missingParts({ ...parts, Date: amzDate }), authorization });
  }
  const sessionToken = headerOf(request.headers, 'x-amz-security-token');
  return claimOf('header', credential, { signedHeaders, signature, amzDate, ...(sessionToken === undefined ? {} : { sessionToken }) });
}

function missingParts(parts: Partial<Record<HeaderPart, string | undefined>>): HeaderPart[] {
  const names: HeaderPart[] = ['Credential', 'Signature', 'SignedHeaders', 'Date'];
  return names.filter((name) => !parts[name]);
}

/** `X-Amz-Date` goes before `Date`, which may be in HTTP's form. */
function dateOfHeaders(request: SignedRequest): string | undefined {
  const amzDate = headerOf(request.headers, 'x-amz-date');
  if (amzDate !== undefined) return amzDate;
  const date = request.headers.date;
  if (date === undefined || /^\d{8}T/.test(date)) return date;
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : formatAmzDate(time);
}

function parseQuery(request: SignedRequest): ParsedClaim {
  const found = new Map<string, string>();
  for (const pair of request.query.split('&')) {
    const equals = pair.indexOf('=');
    const name = (equals === -1 ? pair : pair.slice(0, equals)).toLowerCase();
    if (name.startsWith('x-amz-') && !found.has(name)) found.set(name, equals === -1 ? '' : decodeBytes(pair.slice(equals + 1)));
  }
  const algorithm = found.get('x-amz-algorithm');
  if (algorithm !== undefined && algorithm !== ALGORITHM) return refused({ reason: 'unsupported-algorithm', source: 'query', algorithm });
  const missing = QUERY_PARTS.filter((name) => !found.get(name.toLowerCase()));
  if (missing.length > 0) return refused({ reason: 'incomplete-query', missing });
  const expires = found.get('x-amz-expires');
  const sessionToken = found.get('x-amz-security-token') ?? headerOf(request.headers, 'x-amz-security-token');
  return claimOf('query', found.get('x-amz-credential') as string, {
    signedHeaders: found.get('x-amz-signedheaders') as string,
    signature: found.get('x-amz-signature') as string,
    amzDate: found.get('x-amz-date') as string,
    ...(expires === undefined ? {} : { expires }),
    ...(sessionToken === undefined ? {} : { sessionToken }),
  });
}

type UnscopedClaim = Pick<SignatureClaim, 'signedHeaders' | 'signature' | 'amzDate' | 'expires' | 'sessionToken'>;

function claimOf(source: ClaimSource, credential: string, rest: UnscopedClaim): ParsedClaim {
  const parts = credential.split('/');
  if (parts.length !== 5 || parts[0] === '') return refused({ reason: 'malformed-credential', source, credential });
  const [accessKeyId, date, region, service, terminator] = parts as [string, string, string, string, string];
  return { kind: 'claimed', claim: { source, accessKeyId, date, region, service, terminator, ...rest } };
}
