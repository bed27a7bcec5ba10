import { describe, expect, it } from '@jest/globals';

import { appendToUriPath } from './uri-path.js';

describe('appendToUriPath', () => {
  it.each([
    ['s3://b/r', 'a/b', 's3://b/r/a/b'],
    ['s3://b/r/', 'a', 's3://b/r/a'],
    ['s3://b', 'a', 's3://b/a'],
    ['s3://b/r?x=1', 'a', 's3://b/r/a?x=1'],
    ['/folder', 'a', '/folder/a'],
  ])('appends to %s the path %s', (uri, path, longer) => {
    expect(appendToUriPath(uri, path)).toBe(longer);
  });
});
