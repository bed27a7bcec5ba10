import type { SignedRequest } from './signed-request.js';

/**
 * How a service reads the path. `general`: dot segments and double slashes are removed and every byte is encoded once more.
 * `s3`: the path stands as sent, since `a//b` and `a/../b` are object keys.
 */
export type PathForm = 'general' | 's3';

const PLAIN_PATH = /^[A-Za-z0-9\-_.~/]*$/;
const PLAIN_QUERY = /^[A-Za-z0-9\-_.~=&]*$/;
const UNRESERVED = /^[A-Za-z0-9\-_.~]*$/;
const IRREGULAR_SPACE = /^[ \t]|[ \t]$|[\t\n\v\f\r]| {2}/;
const FOLD = /[ \t]*\r?\n[ \t]+/g;
const SPACES = /[ \t\n\v\f\r]+/g;

/** Form of the path for a signing name, e.g. `s3` for `s3`, `s3express` and `s3-outposts`. */
export function pathFormOf(service: string): PathForm {
  return service === 's3' || service.startsWith('s3-') || service === 's3express' ? 's3' : 'general';
}

/** Percent-encodes every byte that RFC 3986 does not call unreserved; `bytes` holds one byte per character (latin1). */
export function encodeBytes(bytes: string, keep = ''): string {
  if (UNRESERVED.test(bytes)) return bytes;
  let text = '';
  for (let index = 0; index < bytes.length; index++) {
    const char = bytes[index] as string;
    text += UNRESERVED.test(char) || keep.includes(char) ? char : hexOf(bytes.charCodeAt(index));
  }
  return text;
}

function hexOf(byte: number): string {
  return `%${(byte & 0xff).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Percent-decodes into one byte per character; a stray `%` stands for itself. */
export function decodeBytes(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Second line of the canonical request. */
export function canonicalPath(path: string, form: PathForm): string {
  if (form === 's3') return path === '' ? '/' : path;
  const plain = PLAIN_PATH.test(path);
  if (plain && path.startsWith('/') && !path.includes('//') && !path.includes('/.')) return path;
  const normalised = withoutDotSegments(path);
  return plain ? normalised : encodeBytes(normalised, '/');
}

/** The key's bytes encoded by S3's own rules. Differs from the path as sent when a client leaves `+`, `=` or `(` bare. */
export function reencodedS3Path(path: string): string {
  return encodeBytes(decodeBytes(path), '/');
}

function withoutDotSegments(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') kept.pop();
    else kept.push(segment);
  }
  if (kept.length === 0) return '/';
  return `/${kept.join('/')}${path.endsWith('/') ? '/' : ''}`;
}

/**
 * Third line of the canonical request: pairs decoded (`+` is a space), encoded, ordered by name, then by value.
 *
 * @param leftOut name of a parameter that is not covered: a presigned URL's own signature; in lower case
 */
export function canonicalQuery(query: string, leftOut?: string): string {
  if (query === '') return '';
  const plain = PLAIN_QUERY.test(query);
  if (plain && !query.includes('&') && leftOut === undefined) return query.includes('=') ? query : `${query}=`;
  const pairs: [name: string, value: string][] = [];
  for (const part of query.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = equals === -1 ? part : part.slice(0, equals);
    const value = equals === -1 ? '' : part.slice(equals + 1);
    if (leftOut === undefined || name.toLowerCase() !== leftOut) pairs.push(plain ? [name, value] : [reencoded(name), reencoded(value)]);
  }
  pairs.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

function reencoded(text: string): string {
  if (UNRESERVED.test(text)) return text;
  return encodeBytes(decodeBytes(text.replaceAll('+', ' ')));
}

/** A header's value without outer and repeated spaces; folded lines are values of their own (published test `get-header-value-multiline`). */
export function canonicalHeaderValue(value: string): string {
  if (!IRREGULAR_SPACE.test(value)) return value;
  return value.replace(FOLD, ',').replace(SPACES, ' ').replace(/^ | $/g, '');
}

/**
 * The header lines of the canonical request, each with its line feed.
 * Undefined when a header that is said to be signed is not in the request.
 */
export function canonicalHeaders(request: SignedRequest, names: readonly string[]): string | undefined {
  const values = request.rawHeaders === undefined ? undefined : valuesByName(request.rawHeaders);
  let text = '';
  for (const name of names) {
    const value = values === undefined ? joined(request.headers[name]) : values.get(name);
    if (value === undefined) return undefined;
    text += `${name}:${value}\n`;
  }
  return text;
}

function joined(value: string | string[] | undefined): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? canonicalHeaderValue(value) : value.map(canonicalHeaderValue).join(',');
}

function valuesByName(rawHeaders: readonly string[]): Map<string, string> {
  const values = new Map<string, string>();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] as string).toLowerCase();
    const value = canonicalHeaderValue(rawHeaders[index + 1] as string);
    const earlier = values.get(name);
    values.set(name, earlier === undefined ? value : `${earlier},${value}`);
  }
  return values;
}

/** The whole canonical request, one byte per character. */
export function canonicalRequest(parts: {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: string;
  readonly signedHeaders: string;
  readonly payloadHash: string;
}): string {
  return `${parts.method}\n${parts.path}\n${parts.query}\n${parts.headers}\n${parts.signedHeaders}\n${parts.payloadHash}`;
}
