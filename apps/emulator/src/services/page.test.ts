import { describe, expect, it } from '@jest/globals';

import { page } from './page.js';

const items = ['a', 'b', 'c', 'd', 'e'];
const self = (item: string): string => item;

describe('a page', () => {
  const first = page(items, self, { nextToken: undefined, maxResults: 2, query: 'q' });

  it('ends with a token only when more follows', () => {
    expect(first).toEqual({ items: ['a', 'b'], nextToken: expect.any(String) });
    expect(page(items, self, { nextToken: undefined, maxResults: 5, query: 'q' }).nextToken).toBeUndefined();
  });

  it('goes on after the last item, though others came before it', () => {
    const more = ['0', '1', ...items];
    expect(page(more, self, { nextToken: first.nextToken, maxResults: 2, query: 'q' }).items).toEqual(['c', 'd']);
  });

  it('goes on where the last item was when that has gone', () => {
    const fewer = ['a', 'c', 'd', 'e'];
    expect(page(fewer, self, { nextToken: first.nextToken, maxResults: 2, query: 'q' }).items).toEqual(['c', 'd']);
  });

  it.each(['', 'x', Buffer.from('[1,2,3]').toString('base64url'), Buffer.from('{}').toString('base64url')])(
    'refuses the token %p',
    (nextToken) => {
      expect(() => page(items, self, { nextToken, maxResults: 2, query: 'q' })).toThrow(/Invalid pagination token/);
    },
  );

  it('refuses in the words of the service', () => {
    const refusal = (): Error => new Error('NextToken is not valid');
    expect(() => page(items, self, { nextToken: 'x', maxResults: 2, query: 'q', refusal })).toThrow('NextToken is not valid');
  });

  it('lets no other error pass for a refused token', () => {
    const broken = (): string => {
      throw new TypeError('broken');
    };
    const refusal = (): Error => new Error('NextToken is not valid');
    const { nextToken } = first;
    expect(() => page(items, broken, { nextToken, maxResults: 2, query: 'q', refusal })).toThrow('broken');
  });

  it('refuses a token of another query', () => {
    expect(() => page(items, self, { nextToken: first.nextToken, maxResults: 2, query: 'other' })).toThrow(/Invalid pagination token/);
  });
});
