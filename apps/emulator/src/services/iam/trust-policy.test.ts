import { describe, expect, it } from '@jest/globals';

import { trusts, type TrustedParty } from './trust-policy.js';

const ROOT: TrustedParty = { kind: 'aws', account: '111111111111', arn: 'arn:aws:iam::111111111111:root' };
const SESSION: TrustedParty = {
  kind: 'aws',
  account: '111111111111',
  arn: 'arn:aws:sts::111111111111:assumed-role/Builder/ci',
  roleArn: 'arn:aws:iam::111111111111:role/team/Builder',
};
const SAGEMAKER: TrustedParty = { kind: 'service', service: 'sagemaker.amazonaws.com' };
const FACTS = new Map([['sts:externalid', ['7']]]);

const allow = (Principal: unknown, more: object = {}): object => ({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...more });
const deny = (Principal: unknown, more: object = {}): object => ({ ...allow(Principal, more), Effect: 'Deny' });

function decides(party: TrustedParty, statements: object[], action = 'sts:AssumeRole'): boolean {
  return trusts(JSON.stringify({ Version: '2012-10-17', Statement: statements }), action, party, FACTS);
}

describe('principals', () => {
  it.each<[unknown, boolean, boolean, boolean]>([
    ['*', true, true, false],
    [{ AWS: '*' }, true, true, false],
    [{ AWS: '111111111111' }, true, true, false],
    [{ AWS: 'arn:aws:iam::111111111111:root' }, true, true, false],
    [{ AWS: ['222222222222', '111111111111'] }, true, true, false],
    [{ AWS: '222222222222' }, false, false, false],
    [{ AWS: 'arn:aws:iam::111111111111:role/team/Builder' }, false, true, false],
    [{ AWS: 'arn:aws:iam::111111111111:role/Builder' }, false, false, false],
    [{ AWS: 'arn:aws:sts::111111111111:assumed-role/Builder/ci' }, false, true, false],
    [{ AWS: 'arn:aws:iam::111111111111:user/bob' }, false, false, false],
    [{ Service: 'sagemaker.amazonaws.com' }, false, false, true],
    [{ Service: 'ec2.amazonaws.com' }, false, false, false],
    [{ Federated: 'cognito-identity.amazonaws.com' }, false, false, false],
  ])('%j', (principal, root, session, service) => {
    expect([ROOT, SESSION, SAGEMAKER].map((party) => decides(party, [allow(principal)]))).toEqual([root, session, service]);
  });

  it('exclude with NotPrincipal', () => {
    const all = allow('*');
    const onlyOurs = { Effect: 'Deny', NotPrincipal: { AWS: '111111111111' }, Action: 'sts:*' };
    const other: TrustedParty = { kind: 'aws', account: '222222222222', arn: 'arn:aws:iam::222222222222:root' };
    expect([decides(ROOT, [all, onlyOurs]), decides(other, [all, onlyOurs])]).toEqual([true, false]);
  });
});

describe('effects', () => {
  it('deny by default and over any allow', () => {
    expect(decides(ROOT, [])).toBe(false);
    expect(decides(ROOT, [deny('*')])).toBe(false);
    expect(decides(ROOT, [allow('*'), deny({ AWS: '111111111111' })])).toBe(false);
    expect(decides(ROOT, [deny({ AWS: '222222222222' }), allow('*')])).toBe(true);
  });

  it('count for the actions they name', () => {
    expect(decides(ROOT, [allow('*')], 'sts:TagSession')).toBe(false);
    expect(decides(ROOT, [allow('*', { Action: 'sts:*' })], 'sts:TagSession')).toBe(true);
    expect(decides(ROOT, [allow('*', { Action: 'STS:assumerole' })])).toBe(true);
    expect(decides(ROOT, [allow('*', { Action: undefined, NotAction: 'sts:TagSession' })])).toBe(true);
  });

  it('need every condition of an allow, and one that can be judged', () => {
    const equals = (value: string) => ({ StringEquals: { 'sts:ExternalId': value } });
    expect(decides(ROOT, [allow('*', { Condition: equals('7') })])).toBe(true);
    expect(decides(ROOT, [allow('*', { Condition: equals('8') })])).toBe(false);
    expect(decides(ROOT, [allow('*', { Condition: { ...equals('7'), IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } })])).toBe(false);
    expect(decides(ROOT, [allow('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })])).toBe(false);
  });

  it('deny where a condition of a deny cannot be judged', () => {
    expect(decides(ROOT, [allow('*'), deny('*', { Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } })])).toBe(false);
    expect(decides(ROOT, [allow('*'), deny('*', { Condition: { StringEquals: { 'sts:ExternalId': '8' } } })])).toBe(true);
    const both = { StringEquals: { 'sts:ExternalId': '8', 'aws:PrincipalOrgID': 'o-1' } };
    expect(decides(ROOT, [allow('*'), deny('*', { Condition: both })])).toBe(true);
  });
});
