import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { configurationOf, started } from '../testing/auto-management.js';

describe('GetAutoManagementConfiguration', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('says what was started', async () => {
      expect(await configurationOf(await started(accounts.next()))).toMatchObject({ OptInStatus: 'ENABLED', OptInLevel: 'ACCOUNT' });
    });
  });

  describe('rules', () => {
    it('is disabled unless started', async () => {
      expect(await configurationOf(accounts.next())).toEqual({ OptInStatus: 'DISABLED' });
    });
  });

  describe('behaviour', () => {
    it('is of one account', async () => {
      const { account } = await started(accounts.next());
      expect(await configurationOf(accounts.emulator().as(account))).toMatchObject({ OptInStatus: 'ENABLED' });
      expect(await configurationOf(accounts.next())).toEqual({ OptInStatus: 'DISABLED' });
    });
  });
});
