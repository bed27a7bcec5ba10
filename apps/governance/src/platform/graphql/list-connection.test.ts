import { describe, expect, it } from '@jest/globals';

import { listConnection } from './list-connection.js';

const list = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key }));
const keys = (args: object) => {
  const { nodes, pageInfo } = listConnection(list, args);
  return { keys: nodes.map(({ key }) => key).join(''), ...pageInfo };
};

describe('a page of a list', () => {
  it('goes forward', () => {
    const first = keys({ first: 2 });
    expect(first).toMatchObject({ keys: 'ab', hasNextPage: true, hasPreviousPage: false });
    expect(keys({ first: 3, after: first.endCursor })).toMatchObject({ keys: 'cde', hasNextPage: false, hasPreviousPage: true });
  });

  it('goes backward', () => {
    const last = keys({ last: 2 });
    expect(last).toMatchObject({ keys: 'de', hasNextPage: false, hasPreviousPage: true });
    expect(keys({ last: 3, before: last.startCursor })).toMatchObject({ keys: 'abc', hasPreviousPage: false });
  });

  it('goes on where a row was that is gone', () => {
    const { endCursor } = keys({ first: 2 });
    const without = list.filter(({ key }) => key !== 'b');
    expect(listConnection(without, { first: 2, after: endCursor }).nodes.map(({ key }) => key)).toEqual(['c', 'd']);
  });

  it('is between two places', () => {
    const { startCursor, endCursor } = keys({ first: 4 });
    expect(keys({ first: 5, after: startCursor, before: endCursor }).keys).toBe('bc');
  });
});
