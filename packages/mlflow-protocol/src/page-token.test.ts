import { describe, expect, it } from '@jest/globals';
import type { JsonValue } from './json-value.js';
import { decodePageToken, encodePageToken } from './page-token.js';

const isAfter = (payload: {
  readonly [key: string]: JsonValue;
}): payload is { readonly after: readonly JsonValue[] } & { [key: string]: JsonValue } => Array.isArray(payload['after']);
const query = ['metrics.a > 1', ['start_time'], undefined] as const;

describe('page tokens', () => {
  it('come back as they were, also int64 and NaN-free doubles', () => {
    const token = encodePageToken({ after: [9007199254740993n, 0.1, 'run-é', null] }, query);
    expect(token).toMatch(/^[A-Za-z0-9+/]+=*$/);
    expect(decodePageToken(token, query, isAfter)?.after).toEqual([9007199254740993n, 0.1, 'run-é', null]);
    expect(decodePageToken('', query, isAfter)).toBeUndefined();
    expect(decodePageToken(undefined, query, isAfter)).toBeUndefined();
  });

  it.each([
    ['!', 'could not base64-decode'],
    ['abc', 'could not base64-decode'],
    ['AAAA', 'decoded value="\\u0000\\u0000\\u0000"'],
    [Buffer.from('5').toString('base64'), 'decoded value="5"'],
    [Buffer.from('{"offset": 3}').toString('base64'), 'it belongs to another search'],
    [encodePageToken({ after: [] }, ['another']), 'it belongs to another search'],
    [encodePageToken({ before: [] }, query), 'parsed value='],
  ])('refuses %s', (token, reason) => {
    expect(() => decodePageToken(token, query, isAfter)).toThrow(`Invalid page token, ${reason}`);
  });
});
