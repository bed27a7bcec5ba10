import { describe, expect, it } from '@jest/globals';

import { formatAmzDate } from './amz-date.js';
import { parseSignatureClaim, type SignatureClaim } from './signature-claim.js';
import { signRequest } from './sign-request.js';
import { SigningKeys } from './signing-keys.js';
import { botocoreRequests, publishedSuite, requestOf, type SignedFixture } from './testing/signed-fixtures.js';
import { verifySignature, type Verification, type VerifyOptions } from './verify-signature.js';

const keys = new SigningKeys();
const NOW = Date.UTC(2026, 2, 14, 15, 9, 26);
const MINUTE = 60_000;

function claimOf(request: SignedFixture['request']): SignatureClaim {
  const parsed = parseSignatureClaim(request);
  if (parsed.kind !== 'claimed') throw new Error(`not claimed: ${JSON.stringify(parsed)}`);
  return parsed.claim;
}

function verify({ request, secretAccessKey, signedAt, body }: SignedFixture, options: Partial<VerifyOptions> = {}): Verification {
  return verifySignature(request, claimOf(request), { secretAccessKey, now: signedAt, keys, body, ...options });
}

function signed(
  options: { service?: string; headers?: Record<string, string>; path?: string; now?: number; sign?: string } = {},
): SignedFixture {
  const body = Buffer.from('{"a":1}');
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
  const headers = signRequest(
    { method: 'POST', path: options.path ?? '/', query: '', headers: { host: 'localhost:4566', ...options.headers }, body },
    { credentials, region: 'us-east-1', service: options.service ?? 'sagemaker', now: options.now ?? NOW },
  );
  const request = requestOf('POST', options.path ?? '/', Object.entries(headers));
  return { name: 'own', request, body, secretAccessKey: 'secret', signedAt: NOW };
}

/** The same request with a part of its Authorization header changed. */
function rewritten(fixture: SignedFixture, from: string | RegExp, to: string): SignedFixture {
  const rawHeaders = fixture.request.rawHeaders.map((text) => (text.startsWith('AWS4-') ? text.replace(from, to) : text));
  const authorization = (fixture.request.headers.authorization as string).replace(from, to);
  return { ...fixture, request: { ...fixture.request, rawHeaders, headers: { ...fixture.request.headers, authorization } } };
}

function reasonOf(verification: Verification): string {
  return verification.ok ? 'ok' : verification.refusal.reason;
}

describe('published test suite', () => {
  it.each(publishedSuite().map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    expect(verify(fixture)).toEqual({ ok: true, payload: { kind: 'checked' } });
  });
});

describe('botocore', () => {
  it.each(botocoreRequests().map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    expect(reasonOf(verify(fixture))).toBe('ok');
    expect(reasonOf(verify(fixture, { secretAccessKey: 'another' }))).toBe('signature-mismatch');
  });

  it('leaves a declared hash to the body stream when the body is not at hand', () => {
    const put = botocoreRequests().find(({ request }) => request.path === '/bucket/key' && request.method === 'PUT') as SignedFixture;
    const { body, ...withoutBody } = { ...put, name: 'streamed' };
    const verification = verifySignature(withoutBody.request, claimOf(put.request), {
      secretAccessKey: put.secretAccessKey,
      now: put.signedAt,
      keys,
    });
    expect(body.length).toBe(11);
    expect(verification).toEqual({ ok: true, payload: { kind: 'hash', sha256: put.request.headers['x-amz-content-sha256'] } });
  });
});

describe('scope', () => {
  it('checks terminator, date, Region and service', () => {
    expect(reasonOf(verify(rewritten(signed(), 'aws4_request', 'aws5_request')))).toBe('wrong-terminator');
    expect(reasonOf(verify(rewritten(signed(), '/20260314/', '/20260315/')))).toBe('date-mismatch');
    expect(reasonOf(verify(rewritten(signed(), '/20260314/', '/2026031/')))).toBe('date-mismatch');
    expect(reasonOf(verify(signed(), { region: 'eu-west-1' }))).toBe('wrong-region');
    expect(reasonOf(verify(signed(), { services: ['sts'] }))).toBe('wrong-service');
    expect(reasonOf(verify(signed(), { services: ['s3', 'sagemaker'], region: 'us-east-1' }))).toBe('ok');
  });

  it('wants an ISO 8601 basic date that exists', () => {
    const fixture = signed();
    const headers = { ...fixture.request.headers, 'x-amz-date': '20260314T256000Z' };
    expect(reasonOf(verify({ ...fixture, request: { ...fixture.request, headers } }))).toBe('malformed-date');
  });
});

describe('time', () => {
  it('accepts 15 minutes back and 5 ahead', () => {
    expect(reasonOf(verify(signed(), { now: NOW + 15 * MINUTE }))).toBe('ok');
    expect(reasonOf(verify(signed(), { now: NOW + 15 * MINUTE + 1 }))).toBe('signature-expired');
    expect(reasonOf(verify(signed(), { now: NOW - 5 * MINUTE }))).toBe('ok');
    expect(reasonOf(verify(signed(), { now: NOW - 5 * MINUTE - 1 }))).toBe('signature-not-yet-current');
  });

  it('accepts 15 minutes both ways for S3', () => {
    expect(reasonOf(verify(signed({ service: 's3' }), { now: NOW - 15 * MINUTE }))).toBe('ok');
    expect(reasonOf(verify(signed({ service: 's3' }), { now: NOW - 15 * MINUTE - 1 }))).toBe('signature-not-yet-current');
  });

  it('holds presigned URLs to X-Amz-Expires', () => {
    const get = botocoreRequests().find(({ request }) => request.path === '/bucket/a%20b/%C3%A9.txt') as SignedFixture;
    expect(reasonOf(verify(get, { now: get.signedAt + 900_000 }))).toBe('ok');
    expect(reasonOf(verify(get, { now: get.signedAt + 900_001 }))).toBe('presigned-expired');
    for (const expires of ['0', '604801', '-1', 'ten', '']) {
      const query = get.request.query.replace('X-Amz-Expires=900', `X-Amz-Expires=${expires}`);
      expect(reasonOf(verify({ ...get, request: { ...get.request, query } }))).toBe('malformed-expires');
    }
    const query = get.request.query.replace('X-Amz-Expires=900&', '');
    expect(reasonOf(verify({ ...get, request: { ...get.request, query } }))).toBe('incomplete-query');
  });
});

describe('what is signed', () => {
  it('wants the host signed', () => {
    expect(reasonOf(verify(rewritten(signed(), /SignedHeaders=[^,]+/, 'SignedHeaders=x-amz-date')))).toBe('host-not-signed');
  });

  it('wants every x-amz- header of an S3 request signed', () => {
    const { request, ...rest } = signed({ service: 's3' });
    const headers = { ...request.headers, 'x-amz-acl': 'public-read' };
    const verification = verify({
      ...rest,
      request: { ...request, headers, rawHeaders: [...request.rawHeaders, 'X-Amz-Acl', 'public-read'] },
    });
    expect(verification).toEqual({ ok: false, refusal: { reason: 'headers-not-signed', names: ['x-amz-acl'] } });
  });

  it('refuses a signed header that is missing, even an empty one', () => {
    const { request, ...rest } = signed({ headers: { 'x-note': '' } });
    const at = request.rawHeaders.indexOf('x-note');
    const rawHeaders = request.rawHeaders.filter((_, index) => index !== at && index !== at + 1);
    expect(reasonOf(verify({ ...rest, request }))).toBe('ok');
    expect(reasonOf(verify({ ...rest, request: { ...request, rawHeaders } }))).toBe('signature-mismatch');
  });

  it('reads the path of S3 as sent or as the key is encoded', () => {
    const encoded = signed({ service: 's3', path: '/bucket/a%2Bb%3D1' });
    const sentBare = { ...encoded, request: { ...encoded.request, path: '/bucket/a+b=1' } };
    expect(reasonOf(verify(sentBare))).toBe('ok');
    expect(reasonOf(verify({ ...encoded, request: { ...encoded.request, path: '/bucket/a%2Bb%3D2' } }))).toBe('signature-mismatch');
  });

  it('says what it signed when signatures differ', () => {
    const verification = verify(signed(), { secretAccessKey: 'other' });
    expect(verification).toMatchObject({
      ok: false,
      refusal: {
        reason: 'signature-mismatch',
        accessKeyId: 'AKIDEXAMPLE',
        canonicalRequest: expect.stringMatching(
          /^POST\n\/\n\nhost:localhost:4566\nx-amz-date:20260314T150926Z\n\nhost;x-amz-date\n[0-9a-f]{64}$/,
        ),
        stringToSign: expect.stringMatching(
          /^AWS4-HMAC-SHA256\n20260314T150926Z\n20260314\/us-east-1\/sagemaker\/aws4_request\n[0-9a-f]{64}$/,
        ),
      },
    });
  });
});

describe('payload', () => {
  it('compares a declared hash with the body', () => {
    const fixture = signed({ service: 's3' });
    expect(reasonOf(verify(fixture))).toBe('ok');
    expect(reasonOf(verify({ ...fixture, body: Buffer.from('{"a":2}') }))).toBe('payload-mismatch');
  });

  it('hashes the body itself where none is declared', () => {
    const fixture = signed();
    expect(fixture.request.headers['x-amz-content-sha256']).toBeUndefined();
    expect(reasonOf(verify({ ...fixture, body: Buffer.from('{"a":2}') }))).toBe('signature-mismatch');
  });

  it('refuses words it does not know, and S3 requests that say nothing', () => {
    const declare = (value: string | undefined): SignedFixture => {
      const fixture = signed({ service: 's3' });
      const headers = { ...fixture.request.headers, 'x-amz-content-sha256': value };
      return { ...fixture, request: { ...fixture.request, headers } };
    };
    expect(reasonOf(verify(declare('STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD')))).toBe('payload-hash-malformed');
    expect(reasonOf(verify(declare('ABC')))).toBe('payload-hash-malformed');
    expect(reasonOf(verify(declare(undefined)))).toBe('payload-hash-missing');
  });
});

describe('signing keys', () => {
  it('stay right when the cache is full', () => {
    const small = new SigningKeys(2);
    for (const region of ['a', 'b', 'c', 'a', 'b']) {
      const scope = { date: formatAmzDate(NOW).slice(0, 8), region, service: 's3' };
      expect(small.get('secret', scope)).toEqual(new SigningKeys().get('secret', scope));
    }
  });
});
