import { describe, expect, it } from '@jest/globals';

import { judgeCondition, like } from './policy-condition.js';

const FACTS = new Map<string, readonly string[]>([
  ['sts:externalid', ['Team-7']],
  ['aws:principalarn', ['arn:aws:iam::123456789012:role/a/Builder']],
  ['aws:sourceidentity', []],
  ['aws:currenttime', ['2026-03-14T15:09:26.000Z']],
  ['aws:epochtime', ['1773500966']],
  ['aws:securetransport', ['false']],
  ['aws:tagkeys', ['team', 'cost']],
]);

function judge(operator: string, key: string, ...values: string[]): string {
  return judgeCondition({ operator, key, values }, FACTS);
}

describe('like', () => {
  it.each([
    ['', '', true],
    ['', '*', true],
    ['abc', 'a*c', true],
    ['abc', 'a?c', true],
    ['abc', 'a?', false],
    ['abcabc', '*bc', true],
    ['abcabd', '*bc', false],
    ['a.c', 'a?c', true],
    ['a+c', 'a.c', false],
    ['abc', 'abc*', true],
    ['abc', '****', true],
  ])('%j like %j is %j', (text, pattern, expected) => expect(like(text, pattern)).toBe(expected));

  it('takes no exponential time', () => {
    expect(like('a'.repeat(5000), `${'a*'.repeat(500)}b`)).toBe(false);
  });
});

describe('judgeCondition', () => {
  it.each<[string, string, string[], string]>([
    ['StringEquals', 'sts:ExternalId', ['other', 'Team-7'], 'met'],
    ['StringEquals', 'STS:EXTERNALID', ['team-7'], 'unmet'],
    ['StringEqualsIgnoreCase', 'sts:ExternalId', ['team-7'], 'met'],
    ['StringNotEquals', 'sts:ExternalId', ['other'], 'met'],
    ['StringNotEquals', 'sts:ExternalId', ['other', 'Team-7'], 'unmet'],
    ['StringLike', 'sts:ExternalId', ['Team-*'], 'met'],
    ['StringNotLike', 'sts:ExternalId', ['Team-?'], 'unmet'],
    ['ArnLike', 'aws:PrincipalArn', ['arn:aws:iam::*:role/a/*'], 'met'],
    ['ArnEquals', 'aws:PrincipalArn', ['arn:*:role/a/Builder'], 'unmet'],
    ['ArnNotLike', 'aws:PrincipalArn', ['arn:aws:iam::123456789012:role/b/*'], 'met'],
    ['DateGreaterThan', 'aws:CurrentTime', ['2026-01-01T00:00:00Z'], 'met'],
    ['DateLessThan', 'aws:EpochTime', ['1700000000'], 'unmet'],
    ['DateLessThan', 'aws:CurrentTime', ['whenever'], 'unmet'],
    ['Bool', 'aws:SecureTransport', ['False'], 'met'],
    ['Null', 'aws:SourceIdentity', ['true'], 'met'],
    ['Null', 'sts:ExternalId', ['true'], 'unmet'],
    ['ForAnyValue:StringEquals', 'aws:TagKeys', ['team'], 'met'],
    ['ForAllValues:StringEquals', 'aws:TagKeys', ['team'], 'unmet'],
    ['ForAllValues:StringLike', 'aws:TagKeys', ['team', 'co*'], 'met'],
  ])('%s %s %j is %s', (operator, key, values, expected) => expect(judge(operator, key, ...values)).toBe(expected));

  it('treats absent keys as IAM does', () => {
    expect(judge('StringEquals', 'aws:SourceIdentity', 'x')).toBe('unmet');
    expect(judge('StringNotEquals', 'aws:SourceIdentity', 'x')).toBe('met');
    expect(judge('StringEqualsIfExists', 'aws:SourceIdentity', 'x')).toBe('met');
    expect(judge('ForAllValues:StringEquals', 'aws:SourceIdentity', 'x')).toBe('met');
    expect(judge('ForAnyValue:StringEquals', 'aws:SourceIdentity', 'x')).toBe('unmet');
  });

  it.each([
    ['NumericLessThan', 'sts:ExternalId', '5'],
    ['IpAddress', 'aws:SourceIp', '10.0.0.0/8'],
    ['stringequals', 'sts:ExternalId', 'Team-7'],
    ['StringEquals', 'aws:PrincipalOrgID', 'o-1'],
    ['StringNotEquals', 'aws:PrincipalOrgID', 'o-1'],
    ['Null', 'aws:PrincipalOrgID', 'true'],
    ['StringNotEquals', 'sts:ExternalId', '${aws:username}'],
    ['constructor', 'sts:ExternalId', 'x'],
  ])('cannot judge %s %s %s', (operator, key, value) => expect(judge(operator, key, value)).toBe('unknown'));
});
