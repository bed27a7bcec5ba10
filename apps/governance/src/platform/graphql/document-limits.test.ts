import { describe, expect, it } from '@jest/globals';
import { buildSchema, print } from 'graphql';

import { Documents } from './documents.js';
import { RequestError } from './request-error.js';

const schema = buildSchema(`
  directive @cost(weight: Int!, multipliers: [String!]) on FIELD_DEFINITION
  type PageInfo { hasNextPage: Boolean! }
  type Thing { id: ID! name: String things(first: Int, after: String, last: Int, before: String): ThingConnection! parent: Thing owner: Owner }
  type Owner { id: ID! }
  type ThingEdge { cursor: String! node: Thing! }
  type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! pageInfo: PageInfo! totalCount: Int }
  type Query { things(first: Int, after: String, last: Int, before: String): ThingConnection! thing: Thing nodes(ids: [ID!]!): [Thing]! @cost(weight: 2, multipliers: ["ids"]) }
  type Mutation { change: Thing }`);
const limits = { depth: 8, aliases: 10, rootFields: 5, fields: 200, directives: 10, tokens: 2000 };

function refused(text: string): string {
  try {
    new Documents(() => schema, limits).operation(text, undefined);
  } catch (error) {
    if (error instanceof RequestError) return error.code;
    throw error;
  }
  return 'accepted';
}

const repeated = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' ');

describe('a document', () => {
  it.each([
    ['a plain one', '{ thing { id name } }', 'accepted'],
    ['one as deep as may be', `{ thing ${'{ parent '.repeat(6)}{ id } ${'}'.repeat(6)} }`, 'accepted'],
    ['a deeper one', `{ thing ${'{ parent '.repeat(7)}{ id } ${'}'.repeat(7)} }`, 'DEPTH_EXCEEDED'],
    [
      'one deeper by a fragment',
      `{ thing { ...f } } fragment f on Thing ${'{ parent '.repeat(7)}{ id } ${'}'.repeat(7)}`,
      'DEPTH_EXCEEDED',
    ],
    ['an alias bomb', `{ thing { ${repeated(11, (index) => `a${index}: name`)} } }`, 'TOO_MANY_ALIASES'],
    ['many root fields', `{ ${repeated(6, () => 'thing { id }')} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['many root fields in fragments', `{ ...f ...f ...f } fragment f on Query { thing { id } thing { id } }`, 'TOO_MANY_ROOT_FIELDS'],
    ['many directives', `{ thing { name ${repeated(11, () => '@include(if: true)')} } }`, 'TOO_MANY_DIRECTIVES'],
    ['the same field over and over', `{ thing { ${repeated(300, () => 'name')} } }`, 'TOO_MANY_FIELDS'],
    ['too many tokens', `{ thing { ${repeated(2500, () => 'name')} } }`, 'TOO_MANY_TOKENS'],
    [
      'a fragment in itself',
      '{ thing { ...a } } fragment a on Thing { parent { ...b } } fragment b on Thing { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that double',
      `{ thing { ...f0 } } ${repeated(30, (index) => `fragment f${index} on Thing { ...f${index + 1} ...f${index + 1} }`)} fragment f30 on Thing { id }`,
      'TOO_MANY_FIELDS',
    ],
    ['no document', '{', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['two operations without a name', 'query a { thing { id } } query b { thing { id } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('%s', (_, text, code) => {
    const started = performance.now();
    expect(refused(text)).toBe(code);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('with several operations gives each a document of its own', () => {
    const documents = new Documents(() => schema, limits);
    const text = 'query a { thing { ...f } } query b { thing { name } } fragment f on Thing { id }';
    expect(print(documents.operation(text, 'a').document)).not.toContain('name');
    expect(print(documents.operation(text, 'b').document)).not.toContain('fragment');
  });
});

describe('cost', () => {
  const costOf = (text: string, variables: Record<string, unknown> = {}) =>
    new Documents(() => schema, limits).operation(text, undefined).cost(variables);

  it.each([
    ['{ thing { id name } }', {}, { points: 1, nodes: 0 }],
    ['{ things(first: 20) { nodes { id owner { id } } totalCount } }', {}, { points: 21, nodes: 20 }],
    ['{ things(last: 20) { edges { node { things(first: 10) { nodes { owner { id } } } } } } }', {}, { points: 1 + 20 + 200, nodes: 220 }],
    ['query ($n: Int!) { things(first: $n) { nodes { id } } }', { n: 7 }, { points: 1, nodes: 7 }],
    ['query ($n: Int = 9) { things(first: $n) { nodes { id } } }', {}, { points: 1, nodes: 9 }],
    ['query ($ids: [ID!]!) { nodes(ids: $ids) { owner { id } } }', { ids: ['a', 'b', 'c'] }, { points: 6 + 3, nodes: 0 }],
    ['mutation { change { id } }', {}, { points: 10, nodes: 0 }],
  ])('of %s', (text, variables, cost) => {
    expect(costOf(text, variables)).toEqual(cost);
  });

  it.each([
    ['{ things { nodes { id } } }', {}],
    ['{ things(first: 1, last: 1) { nodes { id } } }', {}],
    ['{ things(first: 101) { nodes { id } } }', {}],
    ['query ($n: Int) { things(first: $n) { nodes { id } } }', {}],
    ['query ($n: Int) { things(first: $n) { nodes { id } } }', { n: -1 }],
    ['query ($n: Int) { things(first: $n) { nodes { id } } }', { n: '100000' }],
  ])('is refused for %s', (text, variables) => {
    expect(() => costOf(text, variables)).toThrow(RequestError);
  });
});
