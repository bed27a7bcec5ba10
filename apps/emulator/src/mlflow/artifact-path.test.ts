import { describe, expect, it } from '@jest/globals';

import { safeArtifactPath } from './artifact-path.js';

describe('safeArtifactPath', () => {
  it.each([
    ['model/weights.bin', 'model/weights.bin'],
    ['', ''],
    ['a b/größe.txt', 'a b/größe.txt'],
    ['a%20b', 'a b'],
    ['100%', '100%'],
    ['..a/b..', '..a/b..'],
    ['a\nb', 'ab'],
    ['a\u0017b', 'a%17b'],
    ['a\\b', 'a\\b'],
  ])('takes %j as %j', (path, safe) => {
    expect(safeArtifactPath(path)).toBe(safe);
  });

  const encodedOften = (text: string, times: number): string => (times === 0 ? text : encodedOften(encodeURIComponent(text), times - 1));

  it.each([
    '..',
    '../a',
    'a/..',
    'a/../b',
    '/a',
    '//a',
    'a#b',
    '%2e%2e',
    '%252e%252e/a',
    '%2Fa',
    'C:\\a',
    'C:/a',
    '\\\\server\\share',
    'file:///a',
    'FILE:a',
    encodedOften('%', 12),
  ])('refuses %j', (path) => {
    expect(() => safeArtifactPath(path)).toThrow('Invalid path');
  });
});
