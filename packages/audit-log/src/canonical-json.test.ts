import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { canonicalJson } from './canonical-json.js';
import type { JsonValue } from './canonical-json.js';

describe('canonicalJson', () => {
  test('writes the example of RFC 8785, 3.2.2', () => {
    const input = String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`;
    expect(canonicalJson(JSON.parse(input) as JsonValue)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('orders members by UTF-16 code units (RFC 8785, 3.2.3)', () => {
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    expect(
      Object.values(
        JSON.parse(
          `[${canonicalJson(keys)
            .replace(/[{}]/g, '')
            .replace(/"[^"]*":/g, '')}]`,
        ) as object,
      ),
    ).toEqual([2, 4, 6, 7, 1, 5, 3]);
  });

  test.each([
    [-0, '0'],
    [1e21, '1e+21'],
    [1e20, '100000000000000000000'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740993, '9007199254740992'],
    ['\u0000\u001f\u007f\u2028', '"\\u0000\\u001f\u007f\u2028"'],
    [{}, '{}'],
    [[], '[]'],
    [JSON.parse('{"__proto__":1,"a":2}') as JsonValue, '{"__proto__":1,"a":2}'],
  ])('%p', (value, text) => {
    expect(canonicalJson(value as JsonValue)).toBe(text);
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [{ '\udc00': 1 }]])('refuses %p', (value) => {
    expect(() => canonicalJson(value)).toThrow(/not allowed/);
  });

  test('a value has one text, and the text one value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as JsonValue);
        const shuffled = reversed(JSON.parse(text) as JsonValue);
        expect(canonicalJson(shuffled)).toBe(text);
      }),
    );
  });
});

/** The same value, its members in the opposite order. */
function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member as JsonValue)]),
  );
}
