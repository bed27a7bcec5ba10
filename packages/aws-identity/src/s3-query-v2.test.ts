import { describe, expect, it } from '@jest/globals';

import { parseS3QueryV2Claim, refuseS3QueryV2 } from './s3-query-v2.js';
import type { SignedRequest } from './signed-request.js';

/** The example of the S3 user guide, "Signing and authenticating REST requests (signature version 2)", query string authentication. */
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const EXAMPLE: SignedRequest = {
  method: 'GET',
  path: '/johnsmith/photos/puppy.jpg',
  query: 'AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D&Expires=1175139620',
  headers: { host: 'johnsmith.s3.amazonaws.com' },
};
const BEFORE = 1_175_139_619_000;

const refuse = (request: SignedRequest, now = BEFORE) => refuseS3QueryV2(request, parseS3QueryV2Claim(request.query)!, SECRET, now);

describe('a presigned S3 URL of signature version 2', () => {
  it('is recognized by its three parts', () => {
    expect(parseS3QueryV2Claim(EXAMPLE.query)).toEqual({
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      signature: 'NpgCjnDzrM+WFzoENXmpNDUsSn8=',
      expires: '1175139620',
    });
    expect(parseS3QueryV2Claim('AWSAccessKeyId=a&Expires=1')).toBeUndefined();
    expect(parseS3QueryV2Claim('X-Amz-Signature=00')).toBeUndefined();
  });

  it("is good when it is the guide's example", () => {
    expect(refuse(EXAMPLE)).toBeUndefined();
  });

  it.each<[what: string, change: Partial<SignedRequest>]>([
    ['another method', { method: 'DELETE' }],
    ['another key', { path: '/johnsmith/photos/kitten.jpg' }],
    ['a header of AWS that was not signed', { headers: { ...EXAMPLE.headers, 'x-amz-acl': 'public-read' } }],
    ['a content type that was not signed', { headers: { ...EXAMPLE.headers, 'content-type': 'text/html' } }],
    ['a subresource that was not signed', { query: `acl&${EXAMPLE.query}` }],
    ['a later end', { query: EXAMPLE.query.replace('1175139620', '1175139999') }],
  ])('is refused with %s', (_what, change) => {
    expect(refuse({ ...EXAMPLE, ...change })).toMatchObject({ reason: 'signature-mismatch' });
  });

  it('ends', () => {
    expect(refuse(EXAMPLE, 1_175_139_621_000)).toMatchObject({ reason: 'presigned-expired' });
  });

  it('needs a time that is a number', () => {
    expect(refuse({ ...EXAMPLE, query: EXAMPLE.query.replace('1175139620', 'soon') })).toMatchObject({ reason: 'malformed-v2-expires' });
  });
});
