/**
 * Page tokens: opaque to clients, bound to the query they continue. The payload is the caller's (an offset, the keys of the
 * last row); a token of another query is refused instead of giving a page of something else.
 * Texts of mlflow 3.10.1 `utils/search_utils.py` parse_start_offset_from_page_token.
 */
import { createHash } from 'node:crypto';
import { invalidParameterValue } from './errors.js';
import { readJson } from './json-reader.js';
import type { JsonValue } from './json-value.js';
import { writeJson } from './json-writer.js';
import { pythonJson } from './python-text.js';

/** What tells one query from another: the filter, the order, the experiments... but not the page size. */
export type PageQuery = readonly (string | number | boolean | undefined | readonly string[])[];

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

function fingerprint(query: PageQuery): string {
  return createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 16);
}

/** @example encodePageToken({ after: [1767225600000, 'run-7'] }, [filter, orderBy, experimentIds]) */
export function encodePageToken(payload: { readonly [key: string]: JsonValue }, query: PageQuery): string {
  return Buffer.from(writeJson({ q: fingerprint(query), ...payload })).toString('base64');
}

/**
 * The payload that {@link encodePageToken} got, its shape checked by `isPayload`; undefined when there is no token.
 * @throws MlflowError INVALID_PARAMETER_VALUE
 */
export function decodePageToken<P>(
  token: string | undefined,
  query: PageQuery,
  isPayload: (payload: { readonly [key: string]: JsonValue }) => payload is { readonly [key: string]: JsonValue } & P,
): P | undefined {
  if (token === undefined || token === '') return undefined;
  const payload = payloadOf(token);
  if (payload['q'] !== fingerprint(query)) {
    throw invalidParameterValue(
      'Invalid page token, it belongs to another search. Start again without page_token when the filter, the order or the experiments change.',
    );
  }
  if (!isPayload(payload)) throw invalidParameterValue(`Invalid page token, parsed value=${pythonJson(payload, ', ', ': ')}`);
  return payload;
}

function payloadOf(token: string): { readonly [key: string]: JsonValue } {
  if (!BASE64.test(token) || token.length % 4 !== 0) throw invalidParameterValue('Invalid page token, could not base64-decode');
  const text = Buffer.from(token, 'base64');
  try {
    const payload = readJson(text);
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload;
  } catch {
    // Refused below, with what was decoded.
  }
  throw invalidParameterValue(`Invalid page token, decoded value=${pythonJson(text.toString('latin1'))}`);
}
