import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from 'yaml';

import { checkContent } from './check-content.js';
import { emitPolicies } from './emit-policies.js';
import { parsePolicies } from './parse-policies.js';
import { policyDigest } from './policy-digest.js';
import { policies, policy } from './testing/arbitrary-policies.js';

const GOOD = `apiVersion: mlapps/v1
kind: SharingPolicy
metadata:
  name: readers
spec:
  rules:
    - ruleId: all
      effect: ALLOW
      subjects: [{ kind: ORGANIZATION }]
      resources: [{ kind: ANY }]
      permissions: [READ]
`;
const firstIssue = (text: string) => parsePolicies(text).issues[0];

describe('policies as YAML', () => {
  it('come back the same, and go out again as the same bytes', () => {
    fc.assert(
      fc.property(policies, (given) => {
        const text = emitPolicies(given);
        const { policies: read, issues } = parsePolicies(text);
        expect(issues).toEqual([]);
        const plain = read.map(({ name, description, content }) => ({ name, description, content }));
        expect(plain.map((each) => [each.name, each.description, policyDigest(each.content)])).toEqual(
          given.map((each) => [each.name, each.description, policyDigest(each.content)]),
        );
        expect(emitPolicies(plain)).toBe(text);
      }),
      { numRuns: 80 },
    );
  });

  it('mean the same to a reader of YAML 1.1', () => {
    fc.assert(
      fc.property(policy, (given) => {
        const [old, now] = (['1.1', '1.2'] as const).map(
          (version) => parseDocument(emitPolicies([given]), { version }).toJS({ maxAliasCount: 0 }) as unknown,
        );
        expect(old).toEqual(now);
      }),
      { numRuns: 30 },
    );
  });

  it('may be written by hand, with comments, in another order and style', () => {
    const { policies: read, issues } = parsePolicies(`# ours\n${GOOD}---\n${GOOD.replace('readers', 'others')}---\n`);
    expect(issues).toEqual([]);
    expect(read.map(({ name, line }) => [name, line])).toEqual([
      ['readers', 2],
      ['others', 14],
    ]);
    expect(parsePolicies('').policies).toEqual([]);
    expect(parsePolicies('# nothing\n').policies).toEqual([]);
  });

  it.each([
    ['an unknown member', GOOD.replace('effect:', 'efect:'), { line: 7, path: 'spec.rules[0].effect' }],
    ['an unknown member of its own place', `${GOOD}      colour: red\n`, { line: 12, column: 7, path: 'spec.rules[0].colour' }],
    ['a member twice', GOOD.replace('  name: readers\n', '  name: readers\n  name: readers\n'), { line: 5 }],
    ['an anchor', GOOD.replace('[READ]', '&levels [READ]'), { line: 11, reason: 'Anchors are not read.' }],
    ['a tag', GOOD.replace('[READ]', '!!seq [READ]'), { line: 11, reason: 'Tags are not read.' }],
    ['a bomb of aliases', 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n', { line: 1 }],
    [
      'a number for a text',
      GOOD.replace('[{ kind: ORGANIZATION }]', '[{ kind: ACCOUNT, accountId: 222222222222 }]'),
      { line: 9, path: 'spec.rules[0].subjects[0].accountId' },
    ],
    ['another version', GOOD.replace('mlapps/v1', 'mlapps/v2'), { line: 1, path: 'apiVersion' }],
    [
      'a rule of contradictions',
      `${GOOD}      notBefore: 2030-01-02T00:00:00Z\n      notAfter: 2030-01-01T00:00:00Z\n`,
      { line: 13, path: 'spec.rules[0].notAfter' },
    ],
    ['a name twice', `${GOOD}---\n${GOOD}`, { line: 13, path: 'metadata.name' }],
    ['no YAML', 'a: [', { line: 1 }],
    ['a list', '- 1\n', { line: 1 }],
    ['a text', 'hello', { line: 1 }],
    ['what is nested too deeply', '['.repeat(200) + ']'.repeat(200), { line: 1 }],
    ['what is nested far too deeply', '['.repeat(20_000), { line: 1 }],
  ])('with %s are refused, with the line', (_, text, expected) => {
    const { policies: read } = parsePolicies(text);
    expect(read).toEqual([]);
    expect(firstIssue(text)).toMatchObject(expected);
  });

  it('of any bytes at all are read or refused, never a crash', () => {
    const broken = fc.tuple(policies, fc.nat(), fc.nat(20), fc.string({ unit: 'binary', maxLength: 12 })).map(([given, at, cut, put]) => {
      const text = emitPolicies(given);
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + cut);
    });
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { policies: read, issues } = parsePolicies(text);
        expect(read.length === 0 || issues.length === 0).toBe(true);
        for (const { line, column } of issues) expect(line >= 1 && column >= 1).toBe(true);
        for (const { content } of read) expect(checkContent(content)).toEqual({ content });
      }),
      { numRuns: 120 },
    );
  });
});
