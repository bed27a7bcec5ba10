import { formatAmzDate } from './amz-date.js';
import { canonicalHeaders, canonicalPath, canonicalQuery, canonicalRequest, encodeBytes, pathFormOf } from './canonical-request.js';
import type { SignedRequest } from './signed-request.js';
import { deriveSigningKey, scopeText, type SigningKeys } from './signing-keys.js';
import { sha256Of, signText, stringToSignOf } from './verify-signature.js';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface SignOptions {
  readonly credentials: Credentials;
  readonly region: string;
  /** Signing name, e.g. `sagemaker`. */
  readonly service: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Saves the derivation of the key when many requests are signed. */
  readonly keys?: SigningKeys;
}

/** A request to sign. `headers` has lower-case names and includes `host`. */
export interface UnsignedRequest {
  readonly method: string;
  /** Percent-encoded. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, or what stands for it in `x-amz-content-sha256`, e.g. `{ declared: 'UNSIGNED-PAYLOAD' }`. */
  readonly body?: Uint8Array | { readonly declared: string };
}

/** Headers no signature covers, because proxies and clients change them. */
const UNSIGNED_HEADERS = new Set([
  'authorization',
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'x-amzn-trace-id',
]);

/**
 * Signs a request with an Authorization header. Earlier signatures in the headers are replaced, so it can sign again for another endpoint.
 *
 * @returns all headers of the request, signature included
 */
export function signRequest(request: UnsignedRequest, options: SignOptions): Record<string, string> {
  const amzDate = formatAmzDate(options.now);
  const payloadHash = payloadHashOf(request);
  const headers: Record<string, string> = { ...request.headers, 'x-amz-date': amzDate };
  delete headers['authorization'];
  delete headers['x-amz-security-token'];
  if (pathFormOf(options.service) === 's3' || 'x-amz-content-sha256' in headers) headers['x-amz-content-sha256'] = payloadHash;
  if (options.credentials.sessionToken !== undefined) headers['x-amz-security-token'] = options.credentials.sessionToken;
  const names = Object.keys(headers)
    .filter((name) => !UNSIGNED_HEADERS.has(name))
    .sort();
  const { credential, signature } = signatureOf({ ...request, headers }, { names, amzDate, payloadHash, query: request.query }, options);
  headers['authorization'] = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return headers;
}

/**
 * Makes a presigned URL. The signature covers `host` and whatever other headers are given; the caller of the URL has to send those.
 *
 * @param expiresIn seconds, 1 to 604800
 * @example
 * presignUrl({ method: 'PUT', path: '/bucket/key', query: '', headers: { host: '127.0.0.1:4566' } }, 'http', 900, options);
 */
export function presignUrl(request: UnsignedRequest, scheme: 'http' | 'https', expiresIn: number, options: SignOptions): string {
  if (!Number.isInteger(expiresIn) || expiresIn < 1 || expiresIn > 604_800) throw new RangeError('expiresIn has to be 1 to 604800 seconds');
  const amzDate = formatAmzDate(options.now);
  const names = Object.keys(request.headers)
    .filter((name) => !UNSIGNED_HEADERS.has(name))
    .sort();
  const scope = scopeText(scopeOf(amzDate, options));
  const added: [string, string][] = [
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', `${options.credentials.accessKeyId}/${scope}`],
    ['X-Amz-Date', amzDate],
    ['X-Amz-Expires', String(expiresIn)],
    ['X-Amz-SignedHeaders', names.join(';')],
  ];
  if (options.credentials.sessionToken !== undefined) added.push(['X-Amz-Security-Token', options.credentials.sessionToken]);
  const query = [request.query, ...added.map(([name, value]) => `${name}=${encodeBytes(value)}`)].filter((part) => part !== '').join('&');
  const payloadHash = request.body === undefined && pathFormOf(options.service) === 's3' ? 'UNSIGNED-PAYLOAD' : payloadHashOf(request);
  const { signature } = signatureOf(request, { names, amzDate, payloadHash, query }, options);
  return `${scheme}://${request.headers['host']}${request.path}?${query}&X-Amz-Signature=${signature}`;
}

interface SignedParts {
  readonly names: readonly string[];
  readonly amzDate: string;
  readonly payloadHash: string;
  readonly query: string;
}

function payloadHashOf(request: UnsignedRequest): string {
  const { body } = request;
  if (body === undefined) return sha256Of(new Uint8Array());
  return body instanceof Uint8Array ? sha256Of(body) : body.declared;
}

function scopeOf(amzDate: string, options: SignOptions): { date: string; region: string; service: string } {
  return { date: amzDate.slice(0, 8), region: options.region, service: options.service };
}

function signatureOf(request: UnsignedRequest, parts: SignedParts, options: SignOptions): { credential: string; signature: string } {
  const scope = scopeOf(parts.amzDate, options);
  const signable: SignedRequest = { method: request.method, path: request.path, query: parts.query, headers: { ...request.headers } };
  const canonical = canonicalRequest({
    method: request.method,
    path: canonicalPath(request.path, pathFormOf(options.service)),
    query: canonicalQuery(parts.query),
    headers: canonicalHeaders(signable, parts.names) as string,
    signedHeaders: parts.names.join(';'),
    payloadHash: parts.payloadHash,
  });
  const { secretAccessKey, accessKeyId } = options.credentials;
  const signingKey = options.keys?.get(secretAccessKey, scope) ?? deriveSigningKey(secretAccessKey, scope);
  return {
    credential: `${accessKeyId}/${scopeText(scope)}`,
    signature: signText(stringToSignOf(canonical, { ...scope, amzDate: parts.amzDate }), signingKey),
  };
}
