import { Readable } from 'node:stream';

import { describe, expect, it } from '@jest/globals';

import { wholeBody } from './whole-body.js';

describe('a whole body', () => {
  const stream = (): Readable => Readable.from([Buffer.from('ab'), Buffer.from('cd')]);

  it('is what was streamed, or what was there already', async () => {
    expect(Buffer.from(await wholeBody(stream(), 4)).toString()).toBe('abcd');
    const bytes = Buffer.from('ab');
    expect(await wholeBody(bytes, 4)).toBe(bytes);
  });

  it('is refused beyond its limit', async () => {
    await expect(wholeBody(stream(), 3)).rejects.toMatchObject({ common: 'requestTooLarge' });
  });
});
