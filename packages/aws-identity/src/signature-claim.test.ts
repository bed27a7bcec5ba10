import { describe, expect, it } from '@jest/globals';

import { payloadClaimOf } from './payload-claim.js';
import { parseSignatureClaim } from './signature-claim.js';
import { requestOf } from './testing/signed-fixtures.js';

const CREDENTIAL = 'AKIDEXAMPLE/20150830/us-east-1/s3/aws4_request';
const COMPLETE = `AWS4-HMAC-SHA256 Credential=${CREDENTIAL}, SignedHeaders=host;x-amz-date, Signature=abc`;
const QUERY = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${encodeURIComponent(CREDENTIAL)}&X-Amz-Date=20150830T123600Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=abc`;
const CLAIM = {
  accessKeyId: 'AKIDEXAMPLE',
  date: '20150830',
  region: 'us-east-1',
  service: 's3',
  terminator: 'aws4_request',
  signature: 'abc',
  amzDate: '20150830T123600Z',
};

function byHeader(authorization: string, headers: Record<string, string> = { 'X-Amz-Date': '20150830T123600Z' }): unknown {
  return parseSignatureClaim(requestOf('GET', '/', Object.entries({ Authorization: authorization, ...headers })));
}

function byQuery(query: string): unknown {
  return parseSignatureClaim(requestOf('GET', `/?${query}`, [['Host', 'localhost']]));
}

describe('the Authorization header', () => {
  it('gives a claim, with and without spaces after the commas', () => {
    const claim = { ...CLAIM, source: 'header', signedHeaders: 'host;x-amz-date' };
    expect(byHeader(COMPLETE)).toEqual({ kind: 'claimed', claim });
    expect(byHeader(COMPLETE.replaceAll(', ', ','))).toEqual({ kind: 'claimed', claim });
    const withToken = byHeader(COMPLETE, { 'X-Amz-Date': '20150830T123600Z', 'X-Amz-Security-Token': 'a=b' });
    expect(withToken).toEqual({ kind: 'claimed', claim: { ...claim, sessionToken: 'a=b' } });
  });

  it('takes the time from Date when there is no X-Amz-Date', () => {
    for (const date of ['Sun, 30 Aug 2015 12:36:00 GMT', '20150830T123600Z']) {
      expect(byHeader(COMPLETE, { Date: date })).toMatchObject({ claim: { amzDate: '20150830T123600Z' } });
    }
  });

  it.each([
    ['Basic dXNlcjpwYXNz', { reason: 'unsupported-algorithm', algorithm: 'Basic' }],
    ['AWS AKID:signature', { reason: 'unsupported-algorithm', algorithm: 'AWS' }],
    ['AWS4-ECDSA-P256-SHA256 Credential=x', { reason: 'unsupported-algorithm', algorithm: 'AWS4-ECDSA-P256-SHA256' }],
    ['', { reason: 'unsupported-algorithm', algorithm: '' }],
    ['AWS4-HMAC-SHA256', { reason: 'incomplete-header', missing: ['Credential', 'Signature', 'SignedHeaders'] }],
    [COMPLETE.replace('Signature=abc', 'Signature='), { reason: 'incomplete-header', missing: ['Signature'] }],
    [COMPLETE.replace('Credential=', 'Credential= '), { reason: 'malformed-header', part: `Credential= ${CREDENTIAL}` }],
    [COMPLETE.replace('Signature=abc', 'nonsense'), { reason: 'malformed-header', part: 'nonsense' }],
    [COMPLETE.replace('/aws4_request', ''), { reason: 'malformed-credential', source: 'header' }],
    [COMPLETE.replace('AKIDEXAMPLE/', 'AKID/EXAMPLE/'), { reason: 'malformed-credential' }],
  ])('refuses %j', (authorization, refusal) => {
    expect(byHeader(authorization)).toMatchObject({ kind: 'refused', refusal });
  });

  it('wants a date', () => {
    expect(byHeader(COMPLETE, {})).toMatchObject({ kind: 'refused', refusal: { reason: 'incomplete-header', missing: ['Date'] } });
  });
});

describe('the query', () => {
  it('gives a claim, whatever the case of the names', () => {
    const claim = { ...CLAIM, source: 'query', signedHeaders: 'host', expires: '60' };
    expect(byQuery(QUERY)).toEqual({ kind: 'claimed', claim });
    expect(byQuery(`prefix=a&${QUERY.replaceAll('X-Amz', 'x-amz')}`)).toEqual({ kind: 'claimed', claim });
    expect(byQuery(`${QUERY}&X-Amz-Security-Token=a%2Bb`)).toEqual({ kind: 'claimed', claim: { ...claim, sessionToken: 'a+b' } });
  });

  it.each([
    [QUERY.replace('AWS4-HMAC-SHA256', 'AWS4-HMAC-SHA1'), { reason: 'unsupported-algorithm', source: 'query' }],
    [QUERY.replace('X-Amz-Date=', 'X-Date='), { reason: 'incomplete-query', missing: ['X-Amz-Date'] }],
    [QUERY.replaceAll('%2F', '-'), { reason: 'malformed-credential', source: 'query' }],
    ['X-Amz-Signature=', { reason: 'incomplete-query' }],
  ])('refuses %j', (query, refusal) => {
    expect(byQuery(query)).toMatchObject({ kind: 'refused', refusal });
  });

  it('does not go together with a header', () => {
    const both = requestOf('GET', `/?${QUERY}`, [['Authorization', COMPLETE]]);
    expect(parseSignatureClaim(both)).toEqual({ kind: 'refused', refusal: { reason: 'two-mechanisms' } });
  });

  it.each(['', 'prefix=X-Amz-Signature', 'my-X-Amz-Signature=1', 'X-Amz-Other=1'])('is none in %j', (query) => {
    expect(byQuery(query)).toEqual({ kind: 'anonymous' });
  });
});

describe('payloadClaimOf', () => {
  const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const declared = (value: string) => payloadClaimOf(requestOf('PUT', '/', [['X-Amz-Content-Sha256', value]]), undefined);
  const presigned = (service: string, more = '') => payloadClaimOf(requestOf('GET', `/?a=1${more}`, []), { source: 'query', service });

  it('reads the header', () => {
    expect(declared(EMPTY)).toEqual({ kind: 'hash', sha256: EMPTY });
    expect(declared('UNSIGNED-PAYLOAD')).toEqual({ kind: 'unsigned' });
    expect(declared('STREAMING-UNSIGNED-PAYLOAD-TRAILER')).toMatchObject({ kind: 'chunked', signed: false, trailer: true });
    expect(declared('STREAMING-AWS4-HMAC-SHA256-PAYLOAD')).toMatchObject({ kind: 'chunked', signed: true, trailer: false });
    expect(declared('STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER')).toMatchObject({ kind: 'chunked', signed: true, trailer: true });
    expect(declared(EMPTY.toUpperCase())).toMatchObject({ kind: 'malformed' });
  });

  it('reads a presigned query', () => {
    expect(presigned('s3')).toEqual({ kind: 'unsigned' });
    expect(presigned('s3', `&X-Amz-Content-Sha256=${EMPTY}`)).toEqual({ kind: 'hash', sha256: EMPTY });
    expect(presigned('sts')).toEqual({ kind: 'undeclared' });
  });

  it('is undeclared otherwise', () => {
    expect(payloadClaimOf(requestOf('PUT', '/', []), undefined)).toEqual({ kind: 'undeclared' });
  });
});
