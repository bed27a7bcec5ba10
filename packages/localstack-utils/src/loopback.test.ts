import { describe, expect, it } from '@jest/globals';

import { isLoopback, requireLoopback } from './loopback.js';

const resolvesTo =
  (...addresses: string[]) =>
  () =>
    Promise.resolve(addresses);

describe('requireLoopback', () => {
  it.each([
    ['http://127.0.0.1:4566', 'http://127.0.0.1:4566'],
    ['http://127.8.9.1:4566/', 'http://127.8.9.1:4566'],
    // other ways to write 127.0.0.1
    ['http://2130706433:4566', 'http://127.0.0.1:4566'],
    ['http://0x7f.1:4566', 'http://127.0.0.1:4566'],
    ['http://[::1]:4566', 'http://[::1]:4566'],
    ['http://[0:0:0:0:0:0:0:1]:4566', 'http://[::1]:4566'],
    ['http://[::ffff:127.0.0.1]:4566', 'http://[::ffff:7f00:1]:4566'],
  ])('takes %s', async (url, checked) => expect(await requireLoopback(url)).toBe(checked));

  it.each([
    'http://10.0.0.1:4566',
    'http://0.0.0.0:4566',
    'http://169.254.169.254',
    'http://[::]:4566',
    'http://[fe80::1]:4566',
    'http://[::ffff:10.0.0.1]:4566',
    'https://s3.amazonaws.com',
    'https://s3.us-east-1.amazonaws.com.cn',
    'http://localhost.example.com:4566',
    'http://notlocalhost:4566',
    'http://127.0.0.1.nip.io:4566',
    'http://localhost@example.com',
    'http://example.com#localhost',
    'file:///etc/hosts',
    'localhost:4566',
    '',
  ])('refuses %s', async (url) => {
    await expect(requireLoopback(url, resolvesTo('127.0.0.1'))).rejects.toMatchObject({ name: 'NoEndpoint' });
  });

  it('never shows a password', async () => {
    const refused = await requireLoopback('http://me:secret@127.0.0.1').catch((error: Error) => error.message);
    expect(refused).toContain('password');
    expect(refused).not.toContain('secret');
  });

  it.each([
    'http://localhost:4566',
    'http://bucket.localhost:4566',
    'http://localhost.localstack.cloud:4566',
    'http://s3.localhost.localstack.cloud:4566',
  ])('takes %s where it leads to this machine, and stays at the address it had then', async (url) => {
    expect(await requireLoopback(url, resolvesTo('::1', '127.0.0.1'))).toBe('http://127.0.0.1:4566');
    expect(await requireLoopback(url, resolvesTo('::1'))).toBe('http://[::1]:4566');
    await expect(requireLoopback(url, resolvesTo('127.0.0.1', '93.184.216.34'))).rejects.toThrow('93.184.216.34');
    await expect(requireLoopback(url, resolvesTo())).rejects.toThrow('nothing');
  });

  it('keeps the name of https, which its certificate is for', async () =>
    expect(await requireLoopback('https://localhost.localstack.cloud:4566', resolvesTo('127.0.0.1'))).toBe(
      'https://localhost.localstack.cloud:4566',
    ));

  it('says when a name does not resolve', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    await expect(requireLoopback('http://localhost:4566', resolve)).rejects.toThrow('does not resolve (ENOTFOUND)');
  });
});

it.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['::1%lo', true],
  ['::2', false],
  ['128.0.0.1', false],
  ['localhost', false],
])('isLoopback(%s) is %s', (address, expected) => expect(isLoopback(address)).toBe(expected));
