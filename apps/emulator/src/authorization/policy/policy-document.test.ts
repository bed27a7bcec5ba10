import { describe, expect, it } from '@jest/globals';

import { parsePolicy, PolicyRefused, type PolicyKind } from './policy-document.js';

const trust = (statement: object): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }] });
const identity = (statement: object): string =>
  JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*', ...statement }] });

describe('parsePolicy', () => {
  it('makes lists of single values', () => {
    const Condition = { StringEquals: { 'sts:ExternalId': 'x' }, Bool: { 'aws:SecureTransport': true } };
    expect(parsePolicy(trust({ Sid: 'a', Principal: '*', Condition }), 'trust')).toEqual([
      {
        effect: 'Allow',
        sid: 'a',
        principals: { AWS: ['*'] },
        notPrincipals: undefined,
        actions: ['sts:AssumeRole'],
        notActions: undefined,
        resources: undefined,
        notResources: undefined,
        variables: true,
        conditions: [
          { operator: 'StringEquals', key: 'sts:ExternalId', values: ['x'] },
          { operator: 'Bool', key: 'aws:SecureTransport', values: ['true'] },
        ],
      },
    ]);
    expect(
      parsePolicy('{"Statement":{"Effect":"Deny","NotAction":["s3:GetObject"],"NotResource":"arn:aws:s3:::b/*"}}', 'identity'),
    ).toMatchObject([{ effect: 'Deny', actions: [], notActions: ['s3:GetObject'], notResources: ['arn:aws:s3:::b/*'], variables: false }]);
    expect(parsePolicy('{"Effect":"Allow","Action":"sagemaker:DescribeMlflowApp"}', 'share-permission')).toMatchObject([
      { effect: 'Allow', actions: ['sagemaker:DescribeMlflowApp'], resources: undefined, principals: undefined },
    ]);
  });

  it.each<[string, PolicyKind]>([
    [trust({ Principal: { AWS: '123456789012' } }), 'trust'],
    [trust({ Principal: { AWS: ['arn:aws:iam::123456789012:root', 'arn:aws:sts::123456789012:assumed-role/R/s'] } }), 'trust'],
    [
      trust({ Principal: { Service: ['sagemaker.amazonaws.com', 'ec2.amazonaws.com.cn'] }, Action: ['sts:AssumeRole', 'sts:TagSession'] }),
      'trust',
    ],
    [trust({ Principal: { Federated: 'arn:aws:iam::123456789012:saml-provider/x' }, Action: 'sts:AssumeRoleWithSAML' }), 'trust'],
    [identity({ Action: '*', Resource: ['arn:aws:s3:::a', 'arn:aws:sagemaker:*:*:mlflow-app/*'] }), 'identity'],
    [identity({ Resource: ['arn:aws:s3:*', 'arn:*'] }), 'service-control'],
    [identity({ Principal: { AWS: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1' } }), 'resource'],
  ])('accepts %s', (text, kind) => {
    expect(() => parsePolicy(text, kind)).not.toThrow();
  });

  it.each<[string, PolicyKind, string]>([
    ['', 'trust', 'This policy contains invalid Json'],
    ['[]', 'trust', 'Syntax errors in policy.'],
    ['null', 'trust', 'Syntax errors in policy.'],
    ['"x"', 'identity', 'Syntax errors in policy.'],
    ['{}', 'identity', 'Missing required field Statement'],
    ['{"Statement":[7]}', 'identity', 'Syntax errors in policy.'],
    ['{"Statement":[],"More":1}', 'identity', 'Syntax errors in policy.'],
    ['{"Version":"2020-01-01","Statement":[]}', 'identity', 'Policy document must be version 2012-10-17 or greater.'],
    ['{"Statement":[{"Action":"s3:*","Resource":"*"}]}', 'identity', 'Missing required field Effect'],
    [identity({ Effect: 'Maybe' }), 'identity', 'Syntax errors in policy.'],
    [identity({ Sid: 5 }), 'identity', 'Syntax errors in policy.'],
    [identity({ NotAction: 's3:*' }), 'identity', 'Syntax errors in policy.'],
    [identity({ Action: [{}] }), 'identity', 'Syntax errors in policy.'],
    [identity({ Action: 'GetObject' }), 'identity', 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.'],
    [identity({ Resource: 'bucket' }), 'identity', 'Resource bucket must be in ARN format or "*".'],
    [identity({ Condition: [] }), 'identity', 'Syntax errors in policy.'],
    [identity({ Condition: { StringEquals: { k: {} } } }), 'identity', 'Syntax errors in policy.'],
    [
      JSON.stringify({ Statement: [1, 2].map(() => ({ Sid: 'a', Effect: 'Allow', Action: '*', Resource: '*' })) }),
      'identity',
      'Statement IDs (SID) in a single policy must be unique.',
    ],
    [identity({ NotResource: '*' }), 'identity', 'Syntax errors in policy.'],
    [identity({ Principal: '*' }), 'service-control', 'Policy document should not specify a principal.'],
    [identity({}), 'resource', 'Missing required field Principal'],
    [identity({}), 'share-permission', 'Syntax errors in policy.'],
    ['{"Effect":"Allow","Action":"ram:*","Resource":"*"}', 'share-permission', 'Syntax errors in policy.'],
    ['{"Effect":"Deny","Action":"ram:*"}', 'share-permission', 'Syntax errors in policy.'],
    [trust({}), 'trust', 'Missing required field Principal'],
    [trust({ Principal: {} }), 'trust', 'Syntax errors in policy.'],
    [trust({ Principal: { Aws: '*' } }), 'trust', 'Syntax errors in policy.'],
    [trust({ Principal: '*', NotPrincipal: '*' }), 'trust', 'Syntax errors in policy.'],
    [trust({ Principal: '*', Action: [] }), 'trust', 'Missing required field Action'],
    [trust({ Principal: '*', NotResource: '*' }), 'trust', 'Has prohibited field NotResource'],
    [
      trust({ Principal: { AWS: 'arn:aws:iam::123456789012:role/*' } }),
      'trust',
      'Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:role/*"',
    ],
    [trust({ Principal: { Service: 'sagemaker' } }), 'trust', 'Invalid principal in policy: "SERVICE":"sagemaker"'],
  ])('refuses %s', (text, kind, message) => {
    expect(() => parsePolicy(text, kind)).toThrow(new PolicyRefused(message));
  });
});
