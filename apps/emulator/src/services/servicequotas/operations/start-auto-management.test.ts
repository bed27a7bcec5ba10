import { IllegalArgumentException, StartAutoManagementCommand } from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { configurationOf, START, started } from '../testing/auto-management.js';
import { APPS } from '../testing/quotas.js';

describe('StartAutoManagement', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('keeps the configuration', async () => {
      expect(await configurationOf(await started(accounts.next()))).toEqual({
        ...START,
        OptInStatus: 'ENABLED',
        ExclusionList: { sagemaker: [{ QuotaCode: APPS.QuotaCode, QuotaName: 'The maximum number of MLflow Apps that can be created.' }] },
      });
    });
  });

  describe('rules', () => {
    it('refuses to adjust, which AWS does not do yet', async () => {
      const { quotas } = accounts.next();
      const start = quotas.send(new StartAutoManagementCommand({ ...START, OptInType: 'NotifyAndAdjust' }));
      await expect(start).rejects.toBeInstanceOf(IllegalArgumentException);
    });
  });

  describe('behaviour', () => {
    it('replaces what was started before', async () => {
      const clients = await started(accounts.next());
      await clients.quotas.send(new StartAutoManagementCommand(START));
      expect(await configurationOf(clients)).toMatchObject({ ExclusionList: {} });
    });
  });
});
