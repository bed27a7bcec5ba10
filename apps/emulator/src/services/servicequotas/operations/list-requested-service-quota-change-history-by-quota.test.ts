import {
  ListRequestedServiceQuotaChangeHistoryByQuotaCommand,
  type ListRequestedServiceQuotaChangeHistoryByQuotaRequest,
  NoSuchResourceException,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { APPS, DOMAINS, raise } from '../testing/quotas.js';

describe('ListRequestedServiceQuotaChangeHistoryByQuota', () => {
  const accounts = freshAccounts({ quotaIncreaseSeconds: 60, quotaIncreases: 'case' });

  const list = async ({ quotas }: TestClients, input: Partial<ListRequestedServiceQuotaChangeHistoryByQuotaRequest> = {}) =>
    (await quotas.send(new ListRequestedServiceQuotaChangeHistoryByQuotaCommand({ ...APPS, ...input }))).RequestedQuotas!;

  describe('shape', () => {
    it('lists requests, the newest first', async () => {
      const clients = accounts.next();
      expect(await list(clients)).toEqual([]);
      const { RequestedQuota: first } = await raise(clients, 4);
      accounts.emulator().advance(120);
      const { RequestedQuota: second } = await raise(clients, 5);
      await raise(clients, 5, DOMAINS);
      expect((await list(clients)).map(({ Id }) => Id)).toEqual([second!.Id, first!.Id]);
    });
  });

  describe('rules', () => {
    it('does not find other services', async () => {
      const { quotas } = accounts.next();
      await expect(
        quotas.send(new ListRequestedServiceQuotaChangeHistoryByQuotaCommand({ ...APPS, ServiceCode: 'ec2' })),
      ).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('filters by status and level, and sees a case on the way', async () => {
      const clients = accounts.next();
      await raise(clients, 4);
      expect(await list(clients, { Status: 'PENDING' })).toHaveLength(1);
      accounts.emulator().advance(60);
      expect(await list(clients, { Status: 'CASE_OPENED' })).toHaveLength(1);
      expect(await list(clients, { Status: 'PENDING' })).toEqual([]);
      accounts.emulator().advance(60);
      expect(await list(clients, { Status: 'APPROVED', QuotaRequestedAtLevel: 'ACCOUNT' })).toHaveLength(1);
      expect(await list(clients, { QuotaRequestedAtLevel: 'RESOURCE' })).toEqual([]);
    });

    it('ends without an increase where no case is allowed', async () => {
      const clients = accounts.next();
      await raise(clients, 4, { ...APPS, SupportCaseAllowed: false });
      accounts.emulator().advance(60);
      expect(await list(clients)).toEqual([expect.objectContaining({ Status: 'NOT_APPROVED' })]);
    });

    it('forgets requests after 90 days', async () => {
      const clients = accounts.next();
      await raise(clients, 4);
      accounts.emulator().advance(90 * 86_400 - 1);
      expect(await list(clients)).toHaveLength(1);
      accounts.emulator().advance(2);
      expect(await list(clients)).toEqual([]);
    });
  });
});
