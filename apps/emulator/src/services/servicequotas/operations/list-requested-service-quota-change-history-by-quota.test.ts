import {
  ListRequestedServiceQuotaChangeHistoryByQuotaCommand,
  type ListRequestedServiceQuotaChangeHistoryByQuotaRequest,
  NoSuchResourceException,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';
import { APPS, DOMAINS, raise } from '../testing/quotas.js';

describe('ListRequestedServiceQuotaChangeHistoryByQuota', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator({ quotaIncreaseSeconds: 60, quotaIncreases: 'case' });
  });
  afterAll(() => emulator.close());

  const list = async ({ quotas }: TestClients, input: Partial<ListRequestedServiceQuotaChangeHistoryByQuotaRequest> = {}) =>
    (await quotas.send(new ListRequestedServiceQuotaChangeHistoryByQuotaCommand({ ...APPS, ...input }))).RequestedQuotas!;

  describe('shape', () => {
    it('lists requests, the newest first', async () => {
      const clients = emulator.asNewAccount();
      expect(await list(clients)).toEqual([]);
      const { RequestedQuota: first } = await raise(clients, 4);
      emulator.advance(120);
      const { RequestedQuota: second } = await raise(clients, 5);
      await raise(clients, 5, DOMAINS);
      expect((await list(clients)).map(({ Id }) => Id)).toEqual([second!.Id, first!.Id]);
    });
  });

  describe('rules', () => {
    it('does not find other services', async () => {
      const { quotas } = emulator.asNewAccount();
      await expect(
        quotas.send(new ListRequestedServiceQuotaChangeHistoryByQuotaCommand({ ...APPS, ServiceCode: 'ec2' })),
      ).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('filters by status and level, and sees a case on the way', async () => {
      const clients = emulator.asNewAccount();
      await raise(clients, 4);
      expect(await list(clients, { Status: 'PENDING' })).toHaveLength(1);
      emulator.advance(60);
      expect(await list(clients, { Status: 'CASE_OPENED' })).toHaveLength(1);
      expect(await list(clients, { Status: 'PENDING' })).toEqual([]);
      emulator.advance(60);
      expect(await list(clients, { Status: 'APPROVED', QuotaRequestedAtLevel: 'ACCOUNT' })).toHaveLength(1);
      expect(await list(clients, { QuotaRequestedAtLevel: 'RESOURCE' })).toEqual([]);
    });

    it('ends without an increase where no case is allowed', async () => {
      const clients = emulator.asNewAccount();
      await raise(clients, 4, { ...APPS, SupportCaseAllowed: false });
      emulator.advance(60);
      expect(await list(clients)).toEqual([expect.objectContaining({ Status: 'NOT_APPROVED' })]);
    });

    it('forgets requests after 90 days', async () => {
      const clients = emulator.asNewAccount();
      await raise(clients, 4);
      emulator.advance(90 * 86_400 - 1);
      expect(await list(clients)).toHaveLength(1);
      emulator.advance(2);
      expect(await list(clients)).toEqual([]);
    });
  });
});
