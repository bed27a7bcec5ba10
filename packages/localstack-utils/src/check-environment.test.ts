import { describe, expect, it } from '@jest/globals';

import { checkEnvironment, exportEndpoint } from './check-environment.js';
import { useAwsEndpoint } from './use-aws-endpoint.js';

describe('checkEnvironment', () => {
  it.each([
    [{ AWS_ENDPOINT_URL_S3: 'https://s3.amazonaws.com' }, 'AWS_ENDPOINT_URL_S3'],
    [{ SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT: 'https://mlflow.sagemaker.us-east-1.app.aws' }, 'SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT'],
    [{ MLFLOW_S3_ENDPOINT_URL: 'http://10.0.0.1' }, 'MLFLOW_S3_ENDPOINT_URL'],
    [{ LOCALSTACK_ENDPOINT: 'http://10.0.0.1:4566' }, 'LOCALSTACK_ENDPOINT'],
    [{ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'TRUE' }, 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'],
  ])('refuses %j', async (env, name) => expect(checkEnvironment(env)).rejects.toThrow(name));

  it('takes endpoints of this machine', async () => {
    await checkEnvironment({ AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9000', AWS_ENDPOINT_URL_RAM: '', PATH: 'https://example.com' });
  });
});

describe('useAwsEndpoint', () => {
  const exported = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => {
    const env: NodeJS.ProcessEnv = { AWS_PROFILE: 'production', AWS_SESSION_TOKEN: 'left over', AWS_DEFAULT_REGION: 'eu-west-1' };
    exportEndpoint('http://127.0.0.1:4566', env);
    return Object.assign(env, more);
  };

  it('gives an account of its own, also to clients without settings', () => {
    const env = exported();
    const aws = useAwsEndpoint(env);
    expect(aws).toEqual({
      endpoint: 'http://127.0.0.1:4566',
      region: 'eu-west-1',
      account: expect.stringMatching(/^\d{12}$/),
      credentials: { accessKeyId: aws.account, secretAccessKey: 'test' },
    });
    expect(env).toMatchObject({ AWS_ACCESS_KEY_ID: aws.account, SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT: aws.endpoint });
    expect(env).not.toHaveProperty('AWS_PROFILE');
    expect(env).not.toHaveProperty('AWS_SESSION_TOKEN');
    expect(useAwsEndpoint(env).account).not.toBe(aws.account);
  });

  it.each([
    [{ AWS_ENDPOINT_URL: 'https://sts.amazonaws.com' }, 'sts.amazonaws.com'],
    // a name may have come to mean something else since it was checked
    [{ AWS_ENDPOINT_URL: 'http://localhost:4566' }, 'localhost'],
    [{ AWS_ENDPOINT_URL_IAM: 'https://iam.amazonaws.com' }, 'AWS_ENDPOINT_URL_IAM'],
    [{ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'],
  ])('refuses in a worker what was changed to %j', (more, word) => expect(() => useAwsEndpoint(exported(more))).toThrow(word));

  it('takes the https name that was checked', () => {
    const env: NodeJS.ProcessEnv = {};
    exportEndpoint('https://localhost.localstack.cloud:4566', env);
    expect(useAwsEndpoint(env).endpoint).toBe('https://localhost.localstack.cloud:4566');
  });

  it('says that setup did not run', () => expect(() => useAwsEndpoint({})).toThrow('global-setup'));
});
