import { describe, expect, it } from '@jest/globals';

import { accountOfAccessKey, isAccountId, isSessionKey } from './account.js';

describe('accountOfAccessKey', () => {
  it('reads 12 digits as an account and gives every other key the default', () => {
    expect(accountOfAccessKey('123456789012', '000000000000')).toBe('123456789012');
    for (const key of ['', 'test', '12345678901', '1234567890123', 'AKIAIOSFODNN7EXAMPLE', '１２３４５６７８９０１２']) {
      expect(accountOfAccessKey(key, '000000000000')).toBe('000000000000');
    }
  });
});

describe('forms', () => {
  it('tells account ids and session keys', () => {
    expect(isAccountId('000000000000')).toBe(true);
    expect(isAccountId('00000000000x')).toBe(false);
    expect(isSessionKey('ASIAIOSFODNN7EXAMPLE')).toBe(true);
    expect(isSessionKey('AKIAIOSFODNN7EXAMPLE')).toBe(false);
    expect(isSessionKey('ASIASHORT')).toBe(false);
  });
});
