import { ConflictException, ResourceLimitExceeded } from '@aws-sdk/client-sagemaker';
import { describe, expect, it } from '@jest/globals';

import { createAwsServer } from './aws-server.js';
import { fault } from './fault.js';
import { commonFault, commonFaults, unmodelledFault } from './faults.js';
import type { CommonFaultName } from './faults.js';
import { s3Errors, s3Fault } from './s3-faults.js';
import type { S3ErrorCode } from './s3-faults.js';
import type { Protocol } from './service.js';

const constraints = { service: 'test', operations: {}, shapes: {} };

function answer(protocol: Protocol, error: unknown): { status: number; body: string } {
  const { status, body } = createAwsServer({ name: 'test', version: '1', protocol, constraints, operations: [] }).fault(
    error,
    '01234567-89ab-cdef-0123-456789abcdef',
  );
  return { status, body: String(body) };
}

describe('common faults', () => {
  it.each([
    [
      'invalidSignature',
      'InvalidSignatureException 400',
      'InvalidSignatureException 403',
      'SignatureDoesNotMatch 403',
      'SignatureDoesNotMatch 403',
    ],
    [
      'unrecognizedClient',
      'UnrecognizedClientException 400',
      'UnrecognizedClientException 403',
      'InvalidClientTokenId 403',
      'InvalidAccessKeyId 403',
    ],
    ['expiredToken', 'ExpiredTokenException 400', 'ExpiredTokenException 403', 'ExpiredToken 403', 'ExpiredToken 400'],
    ['throttling', 'ThrottlingException 400', 'ThrottlingException 429', 'Throttling 400', 'SlowDown 503'],
    ['accessDenied', 'AccessDeniedException 400', 'AccessDeniedException 403', 'AccessDenied 403', 'AccessDenied 403'],
    ['notImplemented', 'InternalFailure 501', 'InternalFailure 501', 'InternalFailure 501', 'NotImplemented 501'],
  ] as const)('%s has the code and status of each protocol', (name, ...expected) => {
    const found = (['awsJson1.1', 'restJson1', 'awsQuery', 'restXml'] as const).map((protocol) => {
      const { status, body } = answer(protocol, commonFault(name));
      const code = /"__type":"(\w+)"|<Code>(\w+)<\/Code>/.exec(body);
      return `${code?.[1] ?? code?.[2]} ${status}`;
    });
    expect(found).toEqual(expected);
  });

  it('are errors of the client or the server in every protocol', () => {
    for (const name of Object.keys(commonFaults) as CommonFaultName[]) {
      for (const protocol of ['awsJson1.1', 'restJson1', 'awsQuery', 'restXml'] as const) {
        expect(answer(protocol, commonFault(name)).status).toBeGreaterThanOrEqual(400);
      }
    }
  });

  it('carry members', () => {
    expect(answer('restXml', s3Fault('NoSuchBucket', { BucketName: 'a&b' })).body).toContain(
      '<Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>a&amp;b</BucketName><RequestId>0123456789ABCDEF</RequestId>',
    );
    expect(JSON.parse(answer('awsJson1.1', unmodelledFault('Odd', 418, 'tea', { Pot: 1 })).body)).toEqual({
      __type: 'Odd',
      message: 'tea',
      Pot: 1,
    });
  });

  it('carry headers', () => {
    const server = createAwsServer({ name: 's3', version: '1', protocol: 'restXml', constraints, operations: [] });
    const { headers, body } = server.fault(s3Fault('AccessDenied', {}, undefined, { 'x-amz-bucket-region': 'eu-west-1' }), 'r', 'HEAD');
    expect([headers['x-amz-bucket-region'], headers['x-amz-request-id'], body]).toEqual(['eu-west-1', 'R000000000000000', undefined]);
  });

  it('of S3 all have a message and a status', () => {
    for (const code of Object.keys(s3Errors) as S3ErrorCode[]) {
      const { status, body } = answer('restXml', s3Fault(code));
      expect(status).toBe(s3Errors[code][0]);
      if (code !== 'NotModified') expect(body).toContain(`<Code>${code}</Code><Message>`);
    }
  });
});

describe('modelled faults', () => {
  it('are the exception of the SDK', () => {
    const error = fault(ResourceLimitExceeded, 'three');
    expect(error).toBeInstanceOf(ResourceLimitExceeded);
    expect([error.name, error.message, error.$fault]).toEqual(['ResourceLimitExceeded', 'three', 'client']);
    expect(fault(ConflictException, 'both').message).toBe('both');
  });
});
