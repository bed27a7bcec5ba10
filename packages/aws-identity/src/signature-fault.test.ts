import { describe, expect, it } from '@jest/globals';

import { signatureFault } from './signature-fault.js';
import type { Refusal } from './signature-refusal.js';

const NOW = Date.UTC(2026, 2, 14, 15, 9, 26);
const AMZ_DATE = '20260314T144926Z';

/** One of every reason. */
const REFUSALS: { readonly [R in Refusal['reason']]: Extract<Refusal, { reason: R }> } = {
  'missing-authentication': { reason: 'missing-authentication' },
  'two-mechanisms': { reason: 'two-mechanisms' },
  'unsupported-algorithm': { reason: 'unsupported-algorithm', source: 'header', algorithm: 'Basic' },
  'malformed-header': { reason: 'malformed-header', part: 'x' },
  'incomplete-header': { reason: 'incomplete-header', missing: ['Credential', 'Signature', 'SignedHeaders', 'Date'], authorization: '' },
  'incomplete-query': { reason: 'incomplete-query', missing: ['X-Amz-Date'] },
  'malformed-credential': { reason: 'malformed-credential', source: 'header', credential: 'a/b' },
  'malformed-date': { reason: 'malformed-date', source: 'header', value: 'today' },
  'malformed-expires': { reason: 'malformed-expires', value: '604801' },
  'malformed-v2-expires': { reason: 'malformed-v2-expires', value: 'soon' },
  'date-mismatch': { reason: 'date-mismatch', source: 'header', scopeDate: '20260313', amzDate: AMZ_DATE },
  'wrong-terminator': { reason: 'wrong-terminator', source: 'header', terminator: 'aws5_request' },
  'wrong-region': { reason: 'wrong-region', source: 'header', region: 'us-east-1', expected: 'eu-west-1' },
  'wrong-service': { reason: 'wrong-service', source: 'header', service: 'ec2', expected: 'sts' },
  'host-not-signed': { reason: 'host-not-signed' },
  'headers-not-signed': { reason: 'headers-not-signed', names: ['x-amz-acl', 'x-amz-meta-a'] },
  'unknown-access-key': { reason: 'unknown-access-key', accessKeyId: 'AKID' },
  'invalid-token': { reason: 'invalid-token', token: 't' },
  'expired-token': { reason: 'expired-token', token: 't' },
  'signature-expired': { reason: 'signature-expired', amzDate: AMZ_DATE, now: NOW, toleranceMinutes: 15 },
  'signature-not-yet-current': { reason: 'signature-not-yet-current', amzDate: AMZ_DATE, now: NOW, toleranceMinutes: 5 },
  'presigned-expired': { reason: 'presigned-expired', amzDate: AMZ_DATE, now: NOW, expires: 900, expiredAt: NOW - 300_000 },
  'signature-mismatch': {
    reason: 'signature-mismatch',
    accessKeyId: 'AKID',
    provided: 'ab',
    stringToSign: 'A\nb',
    canonicalRequest: '\u00c3\u00a9',
  },
  'payload-mismatch': { reason: 'payload-mismatch', declared: 'a', computed: 'b' },
  'payload-hash-missing': { reason: 'payload-hash-missing' },
  'payload-hash-malformed': { reason: 'payload-hash-malformed', value: 'x' },
  'chunk-malformed': { reason: 'chunk-malformed', detail: 'x' },
  'chunk-too-small': { reason: 'chunk-too-small', chunk: 1, bytes: 5 },
  'chunk-signature-mismatch': { reason: 'chunk-signature-mismatch', provided: 'ab', stringToSign: 'x' },
  'trailer-malformed': { reason: 'trailer-malformed', detail: 'x' },
  'body-incomplete': { reason: 'body-incomplete', expected: 5, received: 1 },
  'decoded-length-malformed': { reason: 'decoded-length-malformed', value: undefined },
};

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

describe('every reason', () => {
  it.each(Object.values(REFUSALS).map((refusal) => [refusal.reason, refusal] as const))('has an answer: %s', (_, refusal) => {
    for (const dialect of ['awsJson1.1', 'restJson1', 'awsQuery', 'restXml'] as const) {
      const fault = signatureFault(refusal, dialect);
      expect(fault.code).toMatch(/^[A-Z][A-Za-z0-9]+$/);
      expect([400, 403, 411]).toContain(fault.status);
      expect(fault.message).not.toMatch(/undefined|\[object/);
      expect(fault.code.endsWith('Exception')).toBe(dialect.includes('Json'));
    }
  });
});

describe('JSON and query services', () => {
  it('have codes and statuses of their own', () => {
    const codes = (refusal: Refusal) =>
      (['awsJson1.1', 'restJson1', 'awsQuery'] as const).map((dialect) => {
        const { code, status } = signatureFault(refusal, dialect);
        return `${status} ${code}`;
      });
    expect(codes(REFUSALS['signature-mismatch'])).toEqual([
      '400 InvalidSignatureException',
      '403 InvalidSignatureException',
      '403 SignatureDoesNotMatch',
    ]);
    expect(codes(REFUSALS['unknown-access-key'])).toEqual([
      '400 UnrecognizedClientException',
      '403 UnrecognizedClientException',
      '403 InvalidClientTokenId',
    ]);
    expect(codes(REFUSALS['expired-token'])).toEqual(['400 ExpiredTokenException', '403 ExpiredTokenException', '403 ExpiredToken']);
    expect(codes(REFUSALS['incomplete-header'])).toEqual([
      '400 IncompleteSignatureException',
      '400 IncompleteSignatureException',
      '400 IncompleteSignature',
    ]);
    expect(codes(REFUSALS['missing-authentication'])).toEqual([
      '400 MissingAuthenticationTokenException',
      '403 MissingAuthenticationTokenException',
      '403 MissingAuthenticationToken',
    ]);
  });

  it.each<[Refusal['reason'], string]>([
    ['signature-mismatch', MISMATCH],
    ['signature-expired', 'Signature expired: 20260314T144926Z is now earlier than 20260314T145426Z (20260314T150926Z - 15 min.)'],
    [
      'signature-not-yet-current',
      'Signature not yet current: 20260314T144926Z is still later than 20260314T151426Z (20260314T150926Z + 5 min.)',
    ],
    ['unknown-access-key', 'The security token included in the request is invalid.'],
    ['expired-token', 'The security token included in the request is expired'],
    ['wrong-region', 'Credential should be scoped to a valid region.'],
    ['wrong-service', "Credential should be scoped to correct service: 'sts'."],
    ['wrong-terminator', "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'."],
    [
      'date-mismatch',
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260313' != '20260314', from '20260314T144926Z'.",
    ],
    ['host-not-signed', "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."],
    [
      'incomplete-header',
      "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with Base64) Authorization=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    ],
  ])('use the words of AWS: %s', (reason, message) => {
    expect(signatureFault(REFUSALS[reason], 'awsJson1.1').message).toBe(message);
  });

  it('keep the canonical request to themselves', () => {
    expect(signatureFault(REFUSALS['signature-mismatch'], 'awsJson1.1')).toEqual({
      code: 'InvalidSignatureException',
      status: 400,
      message: MISMATCH,
      details: {},
    });
  });
});

describe('S3', () => {
  it('shows what it signed', () => {
    expect(signatureFault(REFUSALS['signature-mismatch'], 'restXml')).toEqual({
      code: 'SignatureDoesNotMatch',
      status: 403,
      message: 'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      details: {
        AWSAccessKeyId: 'AKID',
        StringToSign: 'A\nb',
        StringToSignBytes: '41 0a 62',
        SignatureProvided: 'ab',
        CanonicalRequest: 'é',
        CanonicalRequestBytes: 'c3 a9',
      },
    });
  });

  it('names the times', () => {
    expect(signatureFault(REFUSALS['signature-expired'], 'restXml')).toMatchObject({
      code: 'RequestTimeTooSkewed',
      details: { RequestTime: AMZ_DATE, ServerTime: '2026-03-14T15:09:26Z', MaxAllowedSkewMilliseconds: '900000' },
    });
    expect(signatureFault(REFUSALS['presigned-expired'], 'restXml')).toMatchObject({
      code: 'AccessDenied',
      message: 'Request has expired',
      details: { 'X-Amz-Expires': '900', Expires: '2026-03-14T15:04:26Z', ServerTime: '2026-03-14T15:09:26Z' },
    });
  });

  it('answers by where the signature was', () => {
    const header = signatureFault(REFUSALS['wrong-region'], 'restXml');
    const query = signatureFault({ ...REFUSALS['wrong-region'], source: 'query' }, 'restXml');
    expect(header).toMatchObject({
      code: 'AuthorizationHeaderMalformed',
      message: "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
      details: { Region: 'eu-west-1' },
    });
    expect(query).toMatchObject({
      code: 'AuthorizationQueryParametersError',
      message: "Error parsing the X-Amz-Credential parameter; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
    });
  });

  it.each([
    ['-1', 'X-Amz-Expires must be non-negative'],
    ['ten', 'X-Amz-Expires should be a number'],
  ])('refuses X-Amz-Expires=%s', (value, message) => {
    expect(signatureFault({ reason: 'malformed-expires', value }, 'restXml')).toMatchObject({
      code: 'AuthorizationQueryParametersError',
      message,
    });
  });

  it('tells SigV2 from other schemes', () => {
    const algorithm = (name: string) =>
      signatureFault({ reason: 'unsupported-algorithm', source: 'header', algorithm: name }, 'restXml').message;
    expect(algorithm('AWS')).toBe('The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.');
    expect(algorithm('Bearer')).toBe('Unsupported Authorization Type');
  });
});
