import { describe, expect, it } from '@jest/globals';

import { adoptionStep, coverageOf, principalInputOf } from './adoption.rules.js';

describe('a principal of a share', () => {
  const ORGANIZATION = 'o-abcdefghij';
  it.each([
    ['222222222222', { kind: 'ACCOUNT', accountId: '222222222222' }],
    ['arn:aws:iam::222222222222:role/team/x', { kind: 'ROLE', roleArn: 'arn:aws:iam::222222222222:role/team/x' }],
    ['arn:aws:organizations::111111111111:organization/o-abcdefghij', { kind: 'ORGANIZATION' }],
    ['arn:aws:organizations::111111111111:ou/o-abcdefghij/ou-ab12-cdefghij', { kind: 'ORG_UNIT', unitId: 'ou-ab12-cdefghij' }],
    ['arn:aws:organizations::111111111111:organization/o-zzzzzzzzzz', undefined],
    ['arn:aws:organizations::111111111111:ou/o-zzzzzzzzzz/ou-ab12-cdefghij', undefined],
    ['arn:aws:iam::222222222222:user/ada', undefined],
    ['sagemaker.amazonaws.com', undefined],
  ])('%s is asked for as %j', (name, input) => {
    expect(principalInputOf(name, ORGANIZATION)).toEqual(input);
  });
});

describe('an adoption', () => {
  const grant = (state: 'ACTIVE' | 'PLANNED' | 'DEGRADED', desired = true) => ({ state, desired });

  it('counts as covered who has an active grant that is wanted', () => {
    expect(coverageOf({ grants: [grant('ACTIVE')], pending: false })).toBe('COVERED');
    expect(coverageOf({ grants: [grant('ACTIVE', false)], pending: false })).toBe('LEFT_OUT');
    expect(coverageOf({ grants: [grant('DEGRADED')], pending: false })).toBe('WAITING');
    expect(coverageOf({ grants: [], pending: true })).toBe('WAITING');
    expect(coverageOf({ grants: [], pending: false })).toBe('LEFT_OUT');
  });

  it('takes the share away only when all are covered', () => {
    expect(adoptionStep(['COVERED', 'COVERED'])).toBe('REPLACE');
    expect(adoptionStep(['COVERED', 'WAITING'])).toBe('WAIT');
    expect(adoptionStep(['WAITING', 'LEFT_OUT'])).toBe('GIVE_UP');
    // nobody is left in it
    expect(adoptionStep([])).toBe('REPLACE');
  });
});
