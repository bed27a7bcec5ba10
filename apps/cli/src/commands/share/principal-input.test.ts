import { describe, expect, it } from '@jest/globals';

import { duration, level, principal } from './principal-input.js';

describe('who is to get access', () => {
  it.each([
    ['123456789012', { kind: 'ACCOUNT', accountId: '123456789012' }],
    ['ou-abcd-12345678', { kind: 'ORG_UNIT', unitId: 'ou-abcd-12345678' }],
    ['organization', { kind: 'ORGANIZATION' }],
    ['arn:aws:iam::123456789012:role/x', { kind: 'ROLE', roleArn: 'arn:aws:iam::123456789012:role/x' }],
    [
      'arn:aws:sagemaker:us-east-1:123456789012:domain/d-1',
      { kind: 'DOMAIN', domainArn: 'arn:aws:sagemaker:us-east-1:123456789012:domain/d-1' },
    ],
  ])('is read from %s', (text, expected) => {
    expect(principal(text)).toEqual(expected);
  });

  it.each(['1234', 'everybody', 'arn:aws:iam::123456789012:user/x'])('is not read from %s', (text) => {
    expect(() => principal(text)).toThrow('Give an account');
  });
});

describe('a level and a time', () => {
  it('are read', () => {
    expect([level('write'), duration('90'), duration('15m'), duration('8h'), duration('2d')]).toEqual(['WRITE', 90, 900, 28_800, 172_800]);
  });

  it('are refused when they are none', () => {
    expect(() => level('all')).toThrow('Give read');
    expect(() => duration('soon')).toThrow('Give a time');
  });
});
