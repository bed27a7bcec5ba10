import { describe, expect, it } from '@jest/globals';

import { unkeepableIn } from './keepable-text.js';

describe('text that can be kept', () => {
  it.each([['a'], [{ a: ['\u{1f600}', 1, null, { b: 'ÿ\uffff' }] }], [undefined]])('is %j', (value) => {
    expect(unkeepableIn(value)).toBeUndefined();
  });

  it.each([
    ['\0', []],
    ['\ud800', []],
    ['a\udc00b', []],
    [{ a: ['x', { b: 'x\0' }] }, ['a', '1', 'b']],
    [{ a: { '\0': 1 } }, ['a']],
  ])('is not %j', (value, path) => {
    expect(unkeepableIn(value)).toEqual(path);
  });

  it('is looked for as deep as a body can be', () => {
    const depth = 100_000;
    const deep: unknown = JSON.parse(`${'['.repeat(depth)}"\\u0000"${']'.repeat(depth)}`);
    expect(unkeepableIn(deep)).toHaveLength(depth);
  });
});
