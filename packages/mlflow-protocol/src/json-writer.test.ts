import { describe, expect, it } from '@jest/globals';
import { readJson } from './json-reader.js';
import { writeJson } from './json-writer.js';

describe('writeJson', () => {
  it('writes what JSON.stringify writes for plain values', () => {
    const value = { a: [1, 'x"\\\n\u2028é😀', null, true, { b: [] }], c: {}, d: -1.5e-7, e: '', 'k"': 0 };
    expect(writeJson(value)).toBe(JSON.stringify(value));
  });

  it('writes int64 bare, what JSON cannot hold by name, and leaves unset members out', () => {
    expect(writeJson({ step: 9223372036854775807n, value: NaN, up: Infinity, down: -Infinity, zero: -0, gone: undefined })).toBe(
      '{"step":9223372036854775807,"value":"NaN","up":"Infinity","down":"-Infinity","zero":0}',
    );
  });

  it('writes lone surrogates as escapes, so that the bytes are UTF-8', () => {
    expect(writeJson(['\ud800'])).toBe('["\\ud800"]');
  });

  it('gives back what was read', () => {
    const text = '{"a":[1,12345678901234567890,"é"],"b":{"c":null}}';
    expect(writeJson(readJson(text) as object)).toBe(text);
  });
});
