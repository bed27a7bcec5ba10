import { describe, expect, it } from '@jest/globals';
import { maxJsonDepth, readJson } from './json-reader.js';
import { MalformedJsonError } from './json-value.js';
import { LosslessJsonParser } from './lossless-json-parser.js';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('readJson', () => {
  it.each([
    ['{"step": 9223372036854775807}', { step: 9223372036854775807n }],
    ['{"a": -9007199254740993, "b": 9007199254740991}', { a: -9007199254740993n, b: 9007199254740991 }],
    ['{"a": 0.12345678901234567, "b": 12345678901234567e2}', { a: 0.12345678901234567, b: 12345678901234567e2 }],
    ['{"text": "x: 12345678901234567890, y"}', { text: 'x: 12345678901234567890, y' }],
    ['{"a": 1, "a": 12345678901234567890}', { a: 12345678901234567890n }],
    ['{"a": NaN, "b": [Infinity, -Infinity], "c": "NaN"}', { a: NaN, b: [Infinity, -Infinity], c: 'NaN' }],
    [' 12345678901234567890 ', 12345678901234567890n],
  ])('reads %s', (text, value) => {
    expect(readJson(text)).toEqual(value);
    expect(readJson(Buffer.from(text))).toEqual(value);
  });

  it.each(['', '{', '[1,]', '{"a":}', "{'a':1}", '01', '1.', '+1', '"\n"', '"\\x"', '"abc', 'nan', 'tru', '1 2', '{"a":1,}', '[NaN'])(
    'refuses %j with a position',
    (text) => expect(() => readJson(text)).toThrow(/^JSON is malformed at position \d+: expected/),
  );

  it('keeps __proto__ a member like any other', () => {
    const value = readJson('{"__proto__": {"x": 1}, "n": 12345678901234567890}') as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'n']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('refuses what is nested too deeply, quickly, and counts brackets outside strings only', () => {
    expect(readJson(nested(maxJsonDepth))).toBeInstanceOf(Array);
    expect(() => readJson(nested(maxJsonDepth + 1))).toThrow('nested deeper than 200 levels');
    expect(() => readJson('['.repeat(1_000_000))).toThrow(MalformedJsonError);
    expect(readJson(JSON.stringify('[{'.repeat(500) + '\\"['))).toHaveLength(1003);
  });

  it('refuses invalid UTF-8 and integers of absurd length', () => {
    expect(() => readJson(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))).toThrow('the body is not valid UTF-8');
    expect(() => readJson(`[${'9'.repeat(5000)}]`)).toThrow('an integer of at most 4300 digits');
  });

  it('agrees with JSON.parse on both paths', () => {
    const values = [null, true, -1.5e-7, 'é\u2028😀\\"', [], {}, [{ a: [1, { b: null }] }, 'x'], { 'ä b': [-0.5, 1e21], '': '' }];
    for (const value of values) {
      const text = JSON.stringify(value, null, 2);
      expect(readJson(text)).toEqual(value);
      expect(new LosslessJsonParser(text).parse()).toEqual(value);
    }
  });
});
