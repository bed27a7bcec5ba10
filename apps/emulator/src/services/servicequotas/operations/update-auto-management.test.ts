import { NoSuchResourceException, UpdateAutoManagementCommand } from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { configurationOf, started } from '../testing/auto-management.js';
import { APPS } from '../testing/quotas.js';

describe('UpdateAutoManagement', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('changes what it names', async () => {
      const clients = await started(accounts.next());
      const NotificationArn = 'arn:aws:notifications::111111111111:configuration/a1';
      await clients.quotas.send(new UpdateAutoManagementCommand({ NotificationArn }));
      expect(await configurationOf(clients)).toMatchObject({
        NotificationArn,
        ExclusionList: { sagemaker: [{ QuotaCode: APPS.QuotaCode }] },
      });
    });
  });

  describe('rules', () => {
    it('needs a start', async () => {
      const update = accounts.next().quotas.send(new UpdateAutoManagementCommand({ OptInType: 'NotifyOnly' }));
      await expect(update).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('takes back exclusions', async () => {
      const clients = await started(accounts.next());
      await clients.quotas.send(new UpdateAutoManagementCommand({ ExclusionList: {} }));
      expect(await configurationOf(clients)).toMatchObject({ ExclusionList: {} });
    });
  });
});
