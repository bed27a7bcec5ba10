import { describe, expect, it } from '@jest/globals';

import { accountOfSessionKey, sessionAccessKeyId } from './session.js';

describe('session access keys', () => {
  it.each(['000000000000', '000000000001', '123456789012', '999999999999'])('carry account %s', (account) => {
    for (const random of ['0'.repeat(20), 'f'.repeat(20), '0123456789abcdef0123', '80000000000000000000']) {
      const key = sessionAccessKeyId(account, random);
      expect(key).toMatch(/^ASIA[A-Z2-7]{16}$/);
      expect(accountOfSessionKey(key)).toBe(account);
    }
  });

  it('differ by their random bits', () => {
    const keys = new Set(
      Array.from({ length: 39 }, (_, bit) => sessionAccessKeyId('123456789012', (1n << BigInt(bit)).toString(16).padStart(20, '0'))),
    );
    expect(keys.size).toBe(39);
  });

  it.each(['', 'ASIA', 'ASIAIOSFODNN7EXAMPLE', 'AKIAQ2345672345672345', 'ASIA7777777777777777', 'ASIA0000000000000000', '123456789012'])(
    'are not %j',
    (key) => {
      expect(accountOfSessionKey(key)).toBeUndefined();
    },
  );
});
