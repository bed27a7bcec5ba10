import { describe, expect, it } from '@jest/globals';

import { compileCondition } from './condition.js';

const FACTS = new Map<string, readonly string[]>([
  ['sts:externalid', ['Team-7']],
  ['aws:principalarn', ['arn:aws:iam::123456789012:role/a/Builder']],
  ['aws:sourceidentity', []],
  ['aws:currenttime', ['2026-03-14T15:09:26.000Z']],
  ['aws:epochtime', ['1773500966']],
  ['aws:securetransport', ['false']],
  ['aws:tagkeys', ['team', 'cost']],
  ['s3:max-keys', ['10']],
  ['aws:sourceip', ['10.1.2.3']],
  ['aws:sourcevpcip', ['2001:db8::1']],
  ['aws:principalaccount', ['123456789012']],
  ['aws:principaltag/team', []],
  ['lambda:hash', ['aGk=']],
]);

function judge(operator: string, key: string, ...values: string[]): string {
  return compileCondition({ operator, key, values }, true)((name) => FACTS.get(name));
}

describe('compileCondition', () => {
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
    ['NumericEquals', 's3:max-keys', ['10.0'], 'met'],
    ['NumericNotEquals', 's3:max-keys', ['9', '10'], 'unmet'],
    ['NumericLessThan', 's3:max-keys', ['10'], 'unmet'],
    ['NumericLessThanEquals', 's3:max-keys', ['1e1'], 'met'],
    ['NumericGreaterThan', 's3:max-keys', ['-1'], 'met'],
    ['NumericGreaterThanEquals', 's3:max-keys', ['11'], 'unmet'],
    ['DateEquals', 'aws:EpochTime', ['2026-03-14T15:09:26Z'], 'met'],
    ['DateNotEquals', 'aws:EpochTime', ['1773500966'], 'unmet'],
    ['IpAddress', 'aws:SourceIp', ['192.168.0.0/16', '10.1.0.0/16'], 'met'],
    ['IpAddress', 'aws:SourceIp', ['10.1.2.4'], 'unmet'],
    ['NotIpAddress', 'aws:SourceIp', ['2001:db8::/32'], 'met'],
    ['IpAddress', 'aws:SourceVpcIp', ['2001:DB8::/32'], 'met'],
    ['BinaryEquals', 'lambda:Hash', ['aGk'], 'met'],
    ['StringEquals', 'sts:ExternalId', ['a', 'b', 'c', 'Team-7'], 'met'],
    ['StringNotEquals', 'sts:ExternalId', ['a', 'b', 'c', 'Team-7'], 'unmet'],
    ['Bool', 'aws:SecureTransport', ['False'], 'met'],
    ['Bool', 'aws:SecureTransport', ['true'], 'unmet'],
    ['Null', 'aws:SourceIdentity', ['false'], 'unmet'],
    ['Null', 'aws:SourceIdentity', ['true'], 'met'],
    ['Null', 'sts:ExternalId', ['true'], 'unmet'],
    ['ForAnyValue:StringEquals', 'aws:TagKeys', ['team'], 'met'],
    ['ForAllValues:StringEquals', 'aws:TagKeys', ['team'], 'unmet'],
    ['ForAllValues:StringLike', 'aws:TagKeys', ['team', 'co*'], 'met'],
    ['ForAnyValue:StringNotEquals', 'aws:TagKeys', ['team'], 'met'],
    ['ForAllValues:StringNotEquals', 'aws:TagKeys', ['team'], 'unmet'],
    ['StringLike', 'aws:TagKeys', ['*'], 'unmet'],
    ['StringNotEquals', 'aws:TagKeys', ['other'], 'unmet'],
    ['ArnLike', 'aws:PrincipalArn', ['arn:aws:iam::${aws:PrincipalAccount}:role/*'], 'met'],
    ['StringEquals', 'aws:PrincipalAccount', ['${aws:principalaccount}'], 'met'],
    ['StringEquals', 'sts:ExternalId', ["${aws:PrincipalTag/Team, 'Team-7'}"], 'met'],
    ['StringEqualsIgnoreCase', 'sts:ExternalId', ["${aws:PrincipalTag/Team, 'TEAM-7'}"], 'met'],
    ['StringEquals', 'sts:ExternalId', ['${aws:PrincipalTag/Team}'], 'unmet'],
    ['StringNotLike', 'sts:ExternalId', ['${aws:PrincipalTag/Team}'], 'met'],
    ['StringLike', 'sts:ExternalId', ['Team-${*}'], 'unmet'],
    ['StringEquals', 'sts:ExternalId', ['${aws:TagKeys}'], 'unmet'],
  ])('%s %s %j is %s', (operator, key, values, expected) => expect(judge(operator, key, ...values)).toBe(expected));

  it('treats absent keys as IAM does', () => {
    expect(judge('StringEquals', 'aws:SourceIdentity', 'x')).toBe('unmet');
    expect(judge('StringNotEquals', 'aws:SourceIdentity', 'x')).toBe('met');
    expect(judge('NotIpAddressIfExists', 'aws:SourceIdentity', '10.0.0.0/8')).toBe('met');
    expect(judge('Bool', 'aws:SourceIdentity', 'false')).toBe('unmet');
    expect(judge('StringEqualsIfExists', 'aws:SourceIdentity', 'x')).toBe('met');
    expect(judge('ForAllValues:StringEquals', 'aws:SourceIdentity', 'x')).toBe('met');
    expect(judge('ForAnyValue:StringEquals', 'aws:SourceIdentity', 'x')).toBe('unmet');
  });

  it.each([
    ['NumericLessThan', 'sts:ExternalId', '5'],
    ['NumericNotEquals', 's3:max-keys', 'many'],
    ['DateLessThan', 'aws:CurrentTime', 'whenever'],
    ['NotIpAddress', 'aws:SourceIp', '10.0.0.0/33'],
    ['IpAddress', 'sts:ExternalId', '10.0.0.0/8'],
    ['NullIfExists', 'sts:ExternalId', 'true'],
    ['IpAddress', 'aws:VpcSourceIp', '10.0.0.0/8'],
    ['stringequals', 'sts:ExternalId', 'Team-7'],
    ['StringEquals', 'aws:PrincipalOrgID', 'o-1'],
    ['StringNotEquals', 'aws:PrincipalOrgID', 'o-1'],
    ['Null', 'aws:PrincipalOrgID', 'true'],
    ['StringNotEquals', 'sts:ExternalId', '${aws:username}'],
    ['constructor', 'sts:ExternalId', 'x'],
  ])('cannot judge %s %s %s', (operator, key, value) => expect(judge(operator, key, value)).toBe('unknown'));
});
