import { createHash, createHmac } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import { SignatureV4 } from '@smithy/signature-v4';

import { parseSignatureClaim } from './signature-claim.js';
import { presignUrl, signRequest, type SignOptions } from './sign-request.js';
import { SigningKeys } from './signing-keys.js';
import { requestOf } from './testing/signed-fixtures.js';
import { verifySignature, type Verification } from './verify-signature.js';

const NOW = Date.UTC(2026, 2, 14, 15, 9, 26);
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'to/ken+==' };
const options: SignOptions = { credentials, region: 'eu-west-1', service: 'sagemaker', now: NOW };
const s3: SignOptions = { ...options, service: 's3' };
const host = '127.0.0.1:4566';

type SourceData = string | ArrayBuffer | ArrayBufferView;

function bytesOf(data: SourceData): Buffer {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data);
}

/** `@smithy/signature-v4` takes its hash as a class. */
class Sha256 {
  readonly #hash;
  constructor(secret?: SourceData) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }
  update(bytes: SourceData): void {
    this.#hash.update(bytesOf(bytes));
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
  reset(): void {
    throw new Error('not needed');
  }
}

function smithySigner(service: string): SignatureV4 {
  return new SignatureV4({ credentials, region: 'eu-west-1', service, sha256: Sha256, uriEscapePath: service !== 's3' });
}

function verify(method: string, target: string, headers: Record<string, string>, body = Buffer.alloc(0), now = NOW): Verification {
  const request = requestOf(method, target, Object.entries(headers));
  const parsed = parseSignatureClaim(request);
  if (parsed.kind !== 'claimed') throw new Error(JSON.stringify(parsed));
  expect(parsed.claim.sessionToken).toBe(credentials.sessionToken);
  return verifySignature(request, parsed.claim, { secretAccessKey: 'secret', now, keys: new SigningKeys(), body });
}

describe('signRequest', () => {
  it('signs what verifySignature accepts', () => {
    const body = Buffer.from('{}');
    for (const [path, query] of [
      ['/', ''],
      ['/a%20b//./c/../%C3%A9/', 'b=2&a=%2F&a=1'],
    ] as const) {
      const headers = signRequest({ method: 'POST', path, query, headers: { host, 'content-type': ' a   b ' }, body }, options);
      expect(verify('POST', query === '' ? path : `${path}?${query}`, headers, body)).toEqual({ ok: true, payload: { kind: 'checked' } });
    }
  });

  it('signs again over an older signature, for another endpoint', () => {
    const keys = new SigningKeys();
    const first = signRequest({ method: 'GET', path: '/b/k', query: '', headers: { host }, body: { declared: 'UNSIGNED-PAYLOAD' } }, s3);
    const second = signRequest(
      { method: 'GET', path: '/b/k', query: '', headers: { ...first, host: 'localhost:9' }, body: { declared: 'UNSIGNED-PAYLOAD' } },
      { ...s3, keys, now: NOW + 60_000 },
    );
    expect(second['x-amz-date']).toBe('20260314T151026Z');
    expect(verify('GET', '/b/k', second)).toEqual({ ok: true, payload: { kind: 'unsigned' } });
  });

  it.each(['sagemaker', 's3'])('gives the signature of @smithy/signature-v4 for %s', async (service) => {
    const request = { method: 'PUT', path: '/bucket/a%20b/%C3%A9', query: 'x=1&empty=&y=a%20b' };
    const headers = { host, 'content-type': 'text/plain', 'x-amz-meta-note': 'a  b', 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
    const theirs = await smithySigner(service).sign(
      {
        method: request.method,
        protocol: 'http:',
        hostname: '127.0.0.1',
        port: 4566,
        path: request.path,
        query: { x: '1', empty: '', y: 'a b' },
        headers,
      },
      { signingDate: new Date(NOW) },
    );
    const ours = signRequest({ ...request, headers, body: { declared: 'UNSIGNED-PAYLOAD' } }, { ...options, service });
    expect(ours['authorization']).toBe(theirs.headers['authorization']);
  });
});

describe('presignUrl', () => {
  it('makes URLs that verify until they expire', () => {
    const url = presignUrl({ method: 'PUT', path: '/bucket/a%20b', query: 'partNumber=1', headers: { host } }, 'http', 900, s3);
    const { pathname, search } = new URL(url);
    expect(url.startsWith('http://127.0.0.1:4566/bucket/a%20b?partNumber=1&X-Amz-Algorithm=AWS4-HMAC-SHA256&')).toBe(true);
    expect(verify('PUT', `${pathname}${search}`, { host }, Buffer.from('anything'))).toEqual({ ok: true, payload: { kind: 'unsigned' } });
    expect(verify('PUT', `${pathname}${search}`, { host }, Buffer.alloc(0), NOW + 900_001)).toMatchObject({ ok: false });
    expect(verify('GET', `${pathname}${search}`, { host })).toMatchObject({ ok: false, refusal: { reason: 'signature-mismatch' } });
  });

  it('gives the signature of @smithy/signature-v4', async () => {
    const theirs = await smithySigner('s3').presign(
      {
        method: 'GET',
        protocol: 'http:',
        hostname: '127.0.0.1',
        port: 4566,
        path: '/bucket/k',
        query: {},
        headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      },
      { signingDate: new Date(NOW), expiresIn: 60, unhoistableHeaders: new Set(), unsignableHeaders: new Set(['x-amz-content-sha256']) },
    );
    const query = Object.entries(theirs.query ?? {})
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
      .join('&');
    expect(verify('GET', `/bucket/k?${query}`, { host })).toEqual({ ok: true, payload: { kind: 'unsigned' } });
  });

  it.each([0, -1, 604_801, 1.5, Number.NaN])('does not make a URL of %d seconds', (seconds) => {
    expect(() => presignUrl({ method: 'GET', path: '/', query: '', headers: { host } }, 'http', seconds, s3)).toThrow(RangeError);
  });
});
