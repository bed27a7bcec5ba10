import { describe, expect, it } from '@jest/globals';

import type { ConstraintTable } from './constraints.js';
import { iamConstraints } from './iam.constraints.gen.js';
import { organizationsConstraints } from './organizations.constraints.gen.js';
import { compilePattern } from './pattern.js';
import { ramConstraints } from './ram.constraints.gen.js';
import { s3Constraints } from './s3.constraints.gen.js';
import { sagemakerConstraints } from './sagemaker.constraints.gen.js';
import { servicequotasConstraints } from './servicequotas.constraints.gen.js';
import { stsConstraints } from './sts.constraints.gen.js';
import { compileValidator, longestTried } from './validator.js';

const tables = [
  sagemakerConstraints,
  ramConstraints,
  organizationsConstraints,
  servicequotasConstraints,
  stsConstraints,
  iamConstraints,
  s3Constraints,
];
/** Every pattern with the longest value it is tried on; S3 checks its requests itself. */
const patterns = new Map<string, number>();
for (const { pattern, max } of tables.filter((each) => each !== s3Constraints).flatMap((each) => Object.values(each.shapes))) {
  if (pattern !== undefined) patterns.set(pattern, Math.max(patterns.get(pattern) ?? longestTried, max ?? 100_000));
}

const table: ConstraintTable = {
  service: 'test',
  operations: { Put: { input: 'PutRequest' } },
  shapes: {
    PutRequest: {
      type: 'structure',
      required: ['KmsKey'],
      members: { KmsKey: 'Key', Count: 'Count', Names: 'Names', Labels: 'Labels', Tree: 'Tree', Kind: 'Kind' },
    },
    Key: { type: 'string', min: 2, max: 4, pattern: '[a-z]+' },
    Count: { type: 'integer', min: 1, max: 9 },
    Names: { type: 'list', member: 'Key', max: 2 },
    Labels: { type: 'map', key: 'Key', value: 'Kind' },
    Tree: { type: 'structure', required: ['Name'], members: { Name: 'Key', Branches: 'Branches' } },
    Branches: { type: 'list', member: 'Tree' },
    Kind: { type: 'string', enum: ['A', 'B'] },
  },
};

function violations(input: object): string {
  try {
    compileValidator(table, 'Put')?.(input);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

const keyLimits =
  '[Member must have length less than or equal to 4, Member must have length greater than or equal to 2, Member must satisfy regular expression pattern: [a-z]+]';

describe('validator', () => {
  it.each([
    [{ KmsKey: 'abc', Count: 9, Names: ['ab'], Labels: { ab: 'A' }, Tree: { Name: 'ab', Branches: [] }, Kind: 'B' }, 'accepted'],
    [{}, "1 validation error detected: Value null at 'kmsKey' failed to satisfy constraint: Member must not be null"],
    [
      { KmsKey: 'a' },
      "1 validation error detected: Value 'a' at 'kmsKey' failed to satisfy constraint: Member must have length greater than or equal to 2",
    ],
    [
      { KmsKey: 'ABCDE' },
      "2 validation errors detected: Value 'ABCDE' at 'kmsKey' failed to satisfy constraint: Member must have length less than or equal to 4; Value 'ABCDE' at 'kmsKey' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z]+",
    ],
    [
      { KmsKey: 'ab', Count: 0 },
      "1 validation error detected: Value '0' at 'count' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ],
    [
      { KmsKey: 'ab', Kind: 'C' },
      "1 validation error detected: Value 'C' at 'kind' failed to satisfy constraint: Member must satisfy enum value set: [A, B]",
    ],
    [
      { KmsKey: 'ab', Names: ['ab', 'X'] },
      `1 validation error detected: Value '[ab, X]' at 'names' failed to satisfy constraint: Member must satisfy constraint: ${keyLimits}`,
    ],
    [
      { KmsKey: 'ab', Names: ['ab', 'cd', 'ef'] },
      "1 validation error detected: Value '[ab, cd, ef]' at 'names' failed to satisfy constraint: Member must have length less than or equal to 2",
    ],
    [
      { KmsKey: 'ab', Labels: { X: 'A' } },
      `1 validation error detected: Value '{X=A}' at 'labels' failed to satisfy constraint: Map keys must satisfy constraint: ${keyLimits}`,
    ],
    [
      { KmsKey: 'ab', Labels: { ab: 'C' } },
      "1 validation error detected: Value '{ab=C}' at 'labels' failed to satisfy constraint: Map value must satisfy constraint: [Member must satisfy enum value set: [A, B]]",
    ],
    [
      { KmsKey: 'ab', Tree: { Name: 'ab', Branches: [{ Name: 'ab' }, {}] } },
      "1 validation error detected: Value null at 'tree.branches.2.member.name' failed to satisfy constraint: Member must not be null",
    ],
  ])('%j', (input, message) => {
    expect(violations(input)).toBe(message);
  });

  it('prepares every operation of every service', () => {
    for (const each of tables) for (const name of Object.keys(each.operations)) expect(() => compileValidator(each, name)).not.toThrow();
  });
});

describe('patterns', () => {
  it('all compile', () => {
    expect(patterns.size).toBeGreaterThan(80);
    for (const pattern of patterns.keys()) expect(() => compilePattern(pattern)).not.toThrow();
  });

  it('answer within milliseconds on hostile input', () => {
    const seeds = [
      'a',
      '-',
      'a-',
      '-a',
      'a/',
      ' ',
      'a ',
      '1',
      '1.',
      '.',
      '/',
      ':',
      'é',
      'https://a',
      'arn:aws:sagemaker:x:123456789012:pipeline/a/execution/',
      'arn:aws-a-a',
    ];
    for (const [pattern, longest] of patterns) {
      const matches = compilePattern(pattern);
      for (const seed of seeds) {
        const hostile = `${seed.repeat(Math.ceil(longest / seed.length))}!\u2028\n`;
        // a busy machine may hold one try up, a pattern that explodes holds up all of them
        const slow = [1, 2, 3].every(() => {
          const started = performance.now();
          matches(hostile);
          return performance.now() - started > 250;
        });
        expect({ pattern, seed, slow }).toEqual({ pattern, seed, slow: false });
      }
    }
  });

  it('rewritten ones accept and refuse what the originals do', () => {
    const url = compilePattern('https://([.\\-_a-zA-Z0-9]+/?){3,1016}');
    expect(['https://abc', 'https://a/b/c', 'https://github.com/a/b.git', 'https://ab', 'https://a//bc', 'https:///abc'].map(url)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    const definition = compilePattern('.*(?:[ \\r\\n\\t].*)*');
    expect(['', '{"a": 1}', '{\r\n\t"a": 1\n}', 'a\u2028b'].map(definition)).toEqual([true, true, true, false]);
  });

  it('match the whole value, as Java does', () => {
    expect(compilePattern('[a-z]+')('abc!')).toBe(false);
    expect(compilePattern('^(\\d{12})|(r-[0-9a-z]{4,32})$')('123456789012')).toBe(true);
    expect(compilePattern('([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)')('é 1/ü')).toBe(true);
  });
});
