import {
  InvalidPaginationTokenException,
  ListAWSDefaultServiceQuotasCommand,
  ListServiceQuotasCommand,
  type ListServiceQuotasRequest,
  NoSuchResourceException,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { APPS, arnOf, DOMAINS, raise } from '../testing/quotas.js';

describe('ListServiceQuotas', () => {
  const accounts = freshAccounts();

  const list = async ({ quotas }: TestClients, input: Partial<ListServiceQuotasRequest> = {}) =>
    (await quotas.send(new ListServiceQuotasCommand({ ServiceCode: 'sagemaker', ...input }))).Quotas;

  describe('shape', () => {
    it('lists what was raised', async () => {
      const clients = accounts.next();
      expect(await list(clients)).toEqual([]);
      await raise(clients, 4);
      await raise(clients, 5, DOMAINS);
      expect(await list(clients)).toEqual([
        expect.objectContaining({ ...DOMAINS, Value: 5 }),
        expect.objectContaining({ ...APPS, Value: 4, QuotaArn: arnOf(clients) }),
      ]);
    });
  });

  describe('rules', () => {
    it('does not find other services', async () => {
      await expect(list(accounts.next(), { ServiceCode: 'ec2' })).rejects.toBeInstanceOf(NoSuchResourceException);
    });

    it('takes no token of another list', async () => {
      const clients = accounts.next();
      const { NextToken } = await clients.quotas.send(new ListAWSDefaultServiceQuotasCommand({ ServiceCode: 'sagemaker', MaxResults: 1 }));
      expect(NextToken).toBeDefined();
      await expect(list(clients, { MaxResults: 1, NextToken })).rejects.toBeInstanceOf(InvalidPaginationTokenException);
    });
  });

  describe('behaviour', () => {
    it('filters by quota and level', async () => {
      const clients = accounts.next();
      await raise(clients, 4);
      await raise(clients, 5, DOMAINS);
      expect(await list(clients, { QuotaCode: APPS.QuotaCode })).toHaveLength(1);
      expect(await list(clients, { QuotaAppliedAtLevel: 'ALL' })).toHaveLength(2);
      expect(await list(clients, { QuotaAppliedAtLevel: 'RESOURCE' })).toEqual([]);
    });

    it('pages', async () => {
      const clients = accounts.next();
      await raise(clients, 4);
      await raise(clients, 5, DOMAINS);
      const one = await clients.quotas.send(new ListServiceQuotasCommand({ ServiceCode: 'sagemaker', MaxResults: 1 }));
      const two = await list(clients, { MaxResults: 1, NextToken: one.NextToken });
      expect([one.Quotas![0]!.QuotaCode, two![0]!.QuotaCode]).toEqual([DOMAINS.QuotaCode, APPS.QuotaCode]);
    });
  });
});
