import { describe, expect, it } from '@jest/globals';

import { isPublicPolicy } from './public-policy.js';

const isPublic = (members: object): boolean =>
  isPublicPolicy(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*', ...members },
    }),
  );

describe('isPublicPolicy', () => {
  it.each<[object, boolean]>([
    [{}, true],
    [{ Principal: { AWS: '*' } }, true],
    [{ Principal: undefined, NotPrincipal: { AWS: '111111111111' } }, true],
    [{ Effect: 'Deny' }, false],
    [{ Principal: { AWS: '111111111111' } }, false],
    [{ Principal: { Service: 'cloudtrail.amazonaws.com' } }, false],
    [{ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }, false],
    [{ Condition: { StringLike: { 'aws:PrincipalOrgID': 'o-*' } } }, true],
    [{ Condition: { StringEquals: { 'aws:SourceVpc': '${aws:PrincipalTag/vpc}' } } }, true],
    [{ Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } } }, true],
    [{ Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' } } }, true],
    [{ Condition: { Bool: { 'aws:SecureTransport': true } } }, true],
    [{ Condition: { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/32'] } } }, false],
    [{ Condition: { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '0.0.0.0/1'] } } }, true],
    [{ Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:111111111111:topic' } } }, false],
  ])('%j: %j', (members, expected) => expect(isPublic(members)).toBe(expected));
});
