import { createHmac } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { guardedLookup, isPublicAddress } from './public-address.js';
import { faultOfTopics, faultOfUrl, isWanted, retrySeconds, signedHeaders } from './webhook.rules.js';

describe('the address of a webhook', () => {
  it.each([
    ['https://hooks.example.com/x?y=1', undefined],
    ['https://8.8.8.8/', undefined],
    ['http://hooks.example.com/', /https/],
    ['ftp://hooks.example.com/', /https/],
    ['https://user:secret@hooks.example.com/', /credentials/],
    ['https://hooks.example.com/#x', /fragment/],
    ['https://localhost/', /public/],
    ['https://a.localhost/', /public/],
    ['https://127.1/', /public/],
    ['https://0x7f000001/', /public/],
    ['https://2130706433/', /public/],
    ['https://[::1]/', /public/],
    ['https://[::ffff:10.0.0.1]/', /public/],
    ['https://[64:ff9b::a9fe:a9fe]/', /public/],
    ['https://169.254.169.254/latest', /public/],
    ['https://10.1.2.3/', /public/],
    ['https://[fd00::1]/', /public/],
    ['https://[fe80::1]/', /public/],
    ['not a url', /URL/],
    [`https://hooks.example.com/${'x'.repeat(2100)}`, /2,048/],
  ])('%.50s', (url, fault) => {
    const found = faultOfUrl(url, false);
    if (fault === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(fault);
  });

  it('may be of this machine when that is allowed, and no other private one', () => {
    expect(faultOfUrl('http://127.0.0.1:8080/', true)).toBeUndefined();
    expect(faultOfUrl('http://10.0.0.1/', true)).toMatch(/https/);
    expect(faultOfUrl('https://10.0.0.1/', true)).toMatch(/public/);
  });

  it.each(['0.0.0.0', '100.64.1.1', '172.31.0.1', '192.168.0.1', '224.0.0.1', '255.255.255.255', '::', 'ff02::1', '2002:a00:1::', 'x'])(
    '%s is not public',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it('is looked up at the connection, and refused when any address is private', async () => {
    const looked = (allowed: (address: string) => boolean) =>
      new Promise((resolve) =>
        guardedLookup(allowed)('localhost', { all: true }, (error, addresses) => resolve(error?.message ?? addresses)),
      );
    expect(await looked(isPublicAddress)).toMatch(/not public/);
    expect(await looked(() => true)).toEqual(
      expect.arrayContaining([expect.objectContaining({ address: expect.stringMatching(/^(127\.0\.0\.1|::1)$/) })]),
    );
  });
});

describe('topics', () => {
  it.each([
    ['*', 'share.revoked', true],
    ['share.*', 'share.revoked', true],
    ['share.revoked', 'share.revoked', true],
    ['share.*', 'shares.revoked', false],
    ['share.revoked', 'share.created', false],
  ])('%s names %s: %s', (topic, action, wanted) => {
    expect(isWanted([topic], action)).toBe(wanted);
  });

  it.each([[[]], [['share']], [['share.*.x']], [['']], [['*.revoked']], [Array.from({ length: 51 }, () => '*')]])(
    'cannot be %j',
    (topics) => {
      expect(faultOfTopics(topics)).toBeDefined();
    },
  );
});

it('is tried again later and later, hourly in the end', () => {
  expect([1, 2, 3, 11, 500].map(retrySeconds)).toEqual([5, 10, 20, 3600, 3600]);
});

it('is signed by every secret that counts, as Standard Webhooks wants it', () => {
  const at = new Date('2026-01-02T03:04:05.678Z');
  const secretOf = (text: string) => `whsec_${Buffer.from(text).toString('base64')}`;
  const secrets = [
    { secret: secretOf('new'), until: null },
    { secret: secretOf('old'), until: '2026-01-02T04:00:00.000Z' },
    { secret: secretOf('gone'), until: '2026-01-02T03:00:00.000Z' },
  ];
  const headers = signedHeaders('w_1', at, '{"a":1}', secrets);
  const signature = (key: string) => `v1,${createHmac('sha256', key).update('w_1.1767323045.{"a":1}').digest('base64')}`;
  expect(headers).toEqual({
    'webhook-id': 'w_1',
    'webhook-timestamp': '1767323045',
    'webhook-signature': `${signature('new')} ${signature('old')}`,
  });
});
