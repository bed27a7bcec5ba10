import { NoSuchResourceException, StopAutoManagementCommand } from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { configurationOf, started } from '../testing/auto-management.js';

describe('StopAutoManagement', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers nothing', async () => {
      const { $metadata: _, ...answer } = await (await started(accounts.next())).quotas.send(new StopAutoManagementCommand({}));
      expect(answer).toEqual({});
    });
  });

  describe('rules', () => {
    it('needs a start', async () => {
      await expect(accounts.next().quotas.send(new StopAutoManagementCommand({}))).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('removes the configuration', async () => {
      const clients = await started(accounts.next());
      await clients.quotas.send(new StopAutoManagementCommand({}));
      expect(await configurationOf(clients)).toEqual({ OptInStatus: 'DISABLED' });
    });
  });
});
