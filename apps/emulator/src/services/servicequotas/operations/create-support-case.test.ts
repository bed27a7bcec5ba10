import {
  CreateSupportCaseCommand,
  GetRequestedServiceQuotaChangeCommand,
  InvalidResourceStateException,
  NoSuchResourceException,
  ResourceAlreadyExistsException,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { applied, raise } from '../testing/quotas.js';

describe('CreateSupportCase', () => {
  const accounts = freshAccounts({ quotaIncreaseSeconds: 60, quotaIncreases: 'deny' });

  describe('shape', () => {
    it('opens a case with a number', async () => {
      const clients = accounts.next();
      const { RequestedQuota } = await raise(clients, 4);
      const RequestId = RequestedQuota!.Id!;
      await clients.quotas.send(new CreateSupportCaseCommand({ RequestId }));
      const changed = await clients.quotas.send(new GetRequestedServiceQuotaChangeCommand({ RequestId }));
      expect(changed.RequestedQuota).toMatchObject({ Status: 'CASE_OPENED', CaseId: expect.stringMatching(/^\d{11}$/) });
    });
  });

  describe('rules', () => {
    it('refuses a second case, and one for what has ended', async () => {
      const clients = accounts.next();
      const { RequestedQuota } = await raise(clients, 4);
      const open = () => clients.quotas.send(new CreateSupportCaseCommand({ RequestId: RequestedQuota!.Id }));
      await open();
      await expect(open()).rejects.toBeInstanceOf(ResourceAlreadyExistsException);
      accounts.emulator().advance(60);
      await expect(open()).rejects.toBeInstanceOf(InvalidResourceStateException);
    });

    it('does not find other requests', async () => {
      const open = accounts.next().quotas.send(new CreateSupportCaseCommand({ RequestId: 'abc' }));
      await expect(open).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('does not change how the request ends', async () => {
      const clients = accounts.next();
      const { RequestedQuota } = await raise(clients, 4);
      const RequestId = RequestedQuota!.Id!;
      await clients.quotas.send(new CreateSupportCaseCommand({ RequestId }));
      accounts.emulator().advance(60);
      const changed = await clients.quotas.send(new GetRequestedServiceQuotaChangeCommand({ RequestId }));
      expect(changed.RequestedQuota).toMatchObject({ Status: 'DENIED' });
      await expect(applied(clients)).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });
});
