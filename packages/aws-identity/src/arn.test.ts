import { describe, expect, it } from '@jest/globals';

import {
  accountOfArn,
  assumedRoleArn,
  formatArn,
  mlflowAppArn,
  parseArn,
  parseAssumedRoleArn,
  parseIamArn,
  parseMlflowAppArn,
  roleArn,
  siblingArn,
} from './arn.js';

describe('parseArn', () => {
  it('takes the six parts apart and puts them together again', () => {
    for (const text of [
      'arn:aws:s3:::team-artifacts/mlflow',
      'arn:aws-cn:sagemaker:cn-north-1:123456789012:mlflow-app/app-1',
      'arn:aws:logs:us-east-1:123456789012:log-group:/a:b:*',
      'arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSageMakerMlflowApp',
    ]) {
      const arn = parseArn(text);
      expect(arn && formatArn(arn)).toBe(text);
    }
    expect(parseArn('arn:aws:logs:us-east-1:123456789012:log-group:/a:b:*')?.resource).toBe('log-group:/a:b:*');
  });

  it.each(['', 'arn', 'arn:aws:s3', 'arn:aws:s3:::', 'arn::s3:::x', 'arn:aws::::x', 'ARN:aws:s3:::x', ' arn:aws:s3:::x', 's3://bucket'])(
    'is undefined for %j',
    (text) => expect(parseArn(text)).toBeUndefined(),
  );

  it('gives the account only where there is one', () => {
    expect(accountOfArn('arn:aws:iam::123456789012:root')).toBe('123456789012');
    expect(accountOfArn('arn:aws:s3:::x')).toBeUndefined();
    expect(accountOfArn('arn:aws:iam::aws:policy/X')).toBeUndefined();
    expect(accountOfArn('x')).toBeUndefined();
  });
});

describe('siblingArn', () => {
  it('is of the same service, account and Region', () =>
    expect(siblingArn('arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-1', 'domain/d-2')).toBe(
      'arn:aws:sagemaker:us-east-1:123456789012:domain/d-2',
    ));

  it('needs an ARN', () => expect(() => siblingArn('app-1', 'domain/d-2')).toThrow(TypeError));
});

describe('principals', () => {
  it('splits path and name of a role', () => {
    expect(parseIamArn('arn:aws:iam::123456789012:role/service-role/team/Mlflow')).toEqual({
      partition: 'aws',
      account: '123456789012',
      kind: 'role',
      path: '/service-role/team/',
      name: 'Mlflow',
    });
    expect(roleArn('aws', '123456789012', '/', 'Mlflow')).toBe('arn:aws:iam::123456789012:role/Mlflow');
    expect(parseIamArn('arn:aws:iam::aws:policy/AmazonSageMakerFullAccess')?.account).toBe('aws');
  });

  it.each([
    'arn:aws:iam::123456789012:root',
    'arn:aws:iam::123456789012:role/',
    'arn:aws:iam::12345:role/A',
    'arn:aws:iam:us-east-1:123456789012:role/A',
    'arn:aws:sts::123456789012:role/A',
    'arn:aws:iam::123456789012:role//A',
    'arn:aws:iam::123456789012:role/a b',
    'arn:aws:iam::123456789012:thing/A',
  ])('is no IAM principal: %s', (text) => expect(parseIamArn(text)).toBeUndefined());

  it('takes role sessions apart', () => {
    const text = assumedRoleArn('aws', '123456789012', 'Mlflow', 'me@example.com');
    expect(text).toBe('arn:aws:sts::123456789012:assumed-role/Mlflow/me@example.com');
    expect(parseAssumedRoleArn(text)).toEqual({ partition: 'aws', account: '123456789012', role: 'Mlflow', session: 'me@example.com' });
    expect(parseAssumedRoleArn('arn:aws:sts::123456789012:assumed-role/Mlflow')).toBeUndefined();
    expect(parseAssumedRoleArn('arn:aws:iam::123456789012:assumed-role/Mlflow/me')).toBeUndefined();
  });
});

describe('MLflow Apps', () => {
  it('takes the ARN apart', () => {
    const text = mlflowAppArn('aws', 'us-east-1', '123456789012', 'app-ABCDEFGHIJKL');
    expect(text).toBe('arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-ABCDEFGHIJKL');
    expect(parseMlflowAppArn(text)).toEqual({ partition: 'aws', region: 'us-east-1', account: '123456789012', appId: 'app-ABCDEFGHIJKL' });
  });

  it.each([
    'arn:aws:sagemaker:us-east-1:123456789012:mlflow-tracking-server/x',
    'arn:aws:sagemaker::123456789012:mlflow-app/app-1',
    'arn:aws:sagemaker:us-east-1::mlflow-app/app-1',
    'arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/',
    'arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/app-1/x',
    'arn:aws:sagemaker:us-east-1:123456789012:mlflow-app/-app',
  ])('is no app: %s', (text) => expect(parseMlflowAppArn(text)).toBeUndefined());
});
