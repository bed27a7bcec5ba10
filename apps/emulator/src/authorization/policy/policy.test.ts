import { describe, expect, it } from '@jest/globals';

import { compilePolicy, evaluatePolicy, type PolicyKind, type PolicyPrincipal, type PolicyRequest } from './policy.js';

const APP = 'arn:aws:sagemaker:us-east-1:111111111111:mlflow-app/app-AAAAAAAAAAAA';
const SESSION: PolicyPrincipal = {
  account: '111111111111',
  arn: 'arn:aws:sts::111111111111:assumed-role/Builder/ci',
  roleArn: 'arn:aws:iam::111111111111:role/team/Builder',
};
const ROOT: PolicyPrincipal = { account: '111111111111', arn: 'arn:aws:iam::111111111111:root' };
const OTHER: PolicyPrincipal = { account: '222222222222', arn: 'arn:aws:iam::222222222222:root' };

type Facts = Readonly<Record<string, readonly string[]>>;

function decide(statements: object, request: Partial<PolicyRequest>, facts: Facts = {}, kind: PolicyKind = 'identity'): string {
  const document = kind === 'share-permission' ? statements : { Version: '2012-10-17', Statement: statements };
  const policy = compilePolicy(JSON.stringify(document), kind);
  return evaluatePolicy(policy, { action: 'sagemaker:DescribeMlflowApp', resource: APP, facts: (key) => facts[key], ...request }).effect;
}

const allow = (members: object): object => ({ Effect: 'Allow', Action: '*', Resource: '*', ...members });
const deny = (members: object): object => ({ Effect: 'Deny', Action: '*', Resource: '*', ...members });

describe('actions', () => {
  it.each<[string | string[], string, boolean]>([
    ['*', 'sagemaker:DescribeMlflowApp', true],
    ['sagemaker:*', 'sagemaker:DescribeMlflowApp', true],
    ['SageMaker:describemlflowapp', 'sagemaker:DescribeMlflowApp', true],
    ['sagemaker:Describe*', 'SAGEMAKER:DESCRIBEMLFLOWAPP', true],
    ['sagemaker:*Mlflow*', 'sagemaker:DescribeMlflowApp', true],
    ['sagemaker:?escribeMlflowApp', 'sagemaker:DescribeMlflowApp', true],
    ['sagemaker:Describe', 'sagemaker:DescribeMlflowApp', false],
    [['s3:*', 'sagemaker:List*'], 'sagemaker:DescribeMlflowApp', false],
    ['sagemaker-mlflow:*', 'sagemaker:DescribeMlflowApp', false],
  ])('%j names %s: %j', (Action, action, expected) => {
    expect(decide(allow({ Action }), { action })).toBe(expected ? 'Allow' : 'None');
    expect(decide(allow({ Action: undefined, NotAction: Action }), { action })).toBe(expected ? 'None' : 'Allow');
  });
});

describe('resources', () => {
  it.each<[string, boolean]>([
    ['*', true],
    [APP, true],
    [`${APP}B`, false],
    ['arn:aws:sagemaker:us-east-1:111111111111:mlflow-app/*', true],
    ['arn:aws:sagemaker:*:*:mlflow-app/app-?AAAAAAAAAAA', true],
    ['arn:aws:sagemaker:*:mlflow-app/*', false],
    ['arn:aws:sagemaker:eu-*:*:*', false],
    ['arn:aws:sagemaker:us-east-1:11111111111:*', false],
    ['arn:aws:sagemaker:*', true],
    ['arn:aws:s3:*', false],
    ['arn:*', true],
    ['arn:*:sagemaker:*:${aws:PrincipalAccount}:mlflow-app/*', true],
    ["arn:aws:sagemaker:${aws:RequestedRegion, 'us-east-1'}:*:mlflow-app/*", true],
  ])('%s: %j', (Resource, expected) => {
    const facts = { 'aws:principalaccount': ['111111111111'], 'aws:requestedregion': [] };
    expect(decide(allow({ Resource }), {}, facts)).toBe(expected ? 'Allow' : 'None');
    expect(decide(allow({ Resource: undefined, NotResource: Resource }), {}, facts)).toBe(expected ? 'None' : 'Allow');
  });

  it('with a variable that has no value are neither named nor left out', () => {
    const Resource = 'arn:aws:sagemaker:${aws:RequestedRegion}:*:mlflow-app/*';
    const facts = { 'aws:requestedregion': [] };
    expect(decide([allow({ Resource }), deny({ Resource })], {}, facts)).toBe('None');
    expect(decide(allow({ Resource: undefined, NotResource: Resource }), {}, facts)).toBe('None');
    expect(decide(deny({ Resource: undefined, NotResource: Resource }), {}, facts)).toBe('Deny');
  });

  it('may have colons in their last part', () => {
    const resource = 'arn:aws:logs:us-east-1:111111111111:log-group:a:b';
    expect(decide(allow({ Resource: 'arn:aws:logs:*:*:log-*:b' }), { resource })).toBe('Allow');
  });
});

describe('principals', () => {
  it.each<[object, boolean, boolean, boolean, boolean]>([
    [{ Principal: '*' }, true, true, true, true],
    [{ Principal: { AWS: '111111111111' } }, true, true, false, false],
    [{ Principal: { AWS: 'arn:aws:iam::111111111111:role/team/Builder' } }, false, true, false, false],
    [{ Principal: { AWS: SESSION.arn } }, false, true, false, false],
    [{ Principal: { CanonicalUser: 'abc' } }, false, false, true, false],
    [{ NotPrincipal: { AWS: '111111111111' } }, false, false, true, true],
    [{ NotPrincipal: { AWS: 'arn:aws:iam::111111111111:role/team/Builder' } }, true, false, true, true],
  ])('%j', (members, ...expected) => {
    const who = [ROOT, SESSION, { ...OTHER, canonicalUser: 'abc' }, undefined];
    const found = who.map((principal) => decide(allow(members), principal ? { principal } : {}, {}, 'resource'));
    expect(found.map((effect) => effect === 'Allow')).toEqual(expected);
  });

  it('are spared from a Deny only when account, role and session are all named', () => {
    const spares = (AWS: string[], principal: PolicyPrincipal): boolean =>
      decide(deny({ NotPrincipal: { AWS } }), { principal }, {}, 'resource') === 'None';
    expect(spares(['111111111111'], ROOT)).toBe(true);
    expect(spares(['111111111111'], SESSION)).toBe(false);
    expect(spares([SESSION.roleArn!, SESSION.arn], SESSION)).toBe(false);
    expect(spares(['111111111111', SESSION.roleArn!, SESSION.arn], SESSION)).toBe(true);
  });
});

describe('effects', () => {
  const met = { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } };
  const unmet = { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } };
  const unknown = { StringEquals: { 'aws:SourceVpc': 'vpc-1' } };
  const facts = { 'aws:requestedregion': ['us-east-1'] };

  it.each<[object[], string]>([
    [[], 'None'],
    [[allow({}), deny({})], 'Deny'],
    [[deny({}), allow({})], 'Deny'],
    [[allow({ Condition: met })], 'Allow'],
    [[allow({ Condition: unmet })], 'None'],
    [[allow({ Condition: unknown })], 'None'],
    [[allow({}), deny({ Condition: unknown })], 'Deny'],
    [[allow({}), deny({ Condition: { ...unmet, ForAnyValue: {} } }), deny({ Condition: unmet })], 'Allow'],
    [[allow({}), deny({ Condition: { ...unknown, StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } } })], 'Allow'],
    [[allow({}), deny({ Resource: 'arn:aws:sagemaker:*:${aws:ResourceAccount}:*' })], 'Deny'],
    [[allow({ Resource: 'arn:aws:sagemaker:*:${aws:ResourceAccount}:*' })], 'None'],
  ])('%j: %s', (statements, expected) => expect(decide(statements, {}, facts)).toBe(expected));

  it('name the statement that decides', () => {
    const document = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        allow({ Sid: 'first', Action: 's3:*' }),
        allow({ Sid: 'second' }),
        deny({ Action: 'sagemaker:Create*', Condition: unknown }),
      ],
    });
    const policy = compilePolicy(document, 'service-control');
    const ask = (action: string) => evaluatePolicy(policy, { action, resource: APP, facts: () => undefined });
    expect(ask('sagemaker:CallMlflowAppApi')).toEqual({ effect: 'Allow', sid: 'second', statement: 1 });
    expect(ask('sagemaker:CreateMlflowApp')).toEqual({ effect: 'Deny', statement: 2, unjudged: true });
  });

  it('of a share permission need no resource and no principal', () => {
    const permission = { Effect: 'Allow', Action: ['sagemaker:CallMlflowAppApi'], Condition: met };
    expect(decide(permission, { action: 'sagemaker:CallMlflowAppApi' }, facts, 'share-permission')).toBe('Allow');
    expect(decide(permission, {}, facts, 'share-permission')).toBe('None');
  });
});
