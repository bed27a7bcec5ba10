import {
  CreateSupportCaseCommand,
  GetRequestedServiceQuotaChangeCommand,
  InvalidResourceStateException,
  NoSuchResourceException,
  ResourceAlreadyExistsException,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestEmulator } from '../../../testing/start-emulator.js';
import { applied, raise } from '../testing/quotas.js';

describe('CreateSupportCase', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator({ quotaIncreaseSeconds: 60, quotaIncreases: 'deny' });
  });
  afterAll(() => emulator.close());

  describe('shape', () => {
    it('opens a case with a number', async () => {
      const clients = emulator.asNewAccount();
      const { RequestedQuota } = await raise(clients, 4);
      const RequestId = RequestedQuota!.Id!;
      await clients.quotas.send(new CreateSupportCaseCommand({ RequestId }));
      const changed = await clients.quotas.send(new GetRequestedServiceQuotaChangeCommand({ RequestId }));
      expect(changed.RequestedQuota).toMatchObject({ Status: 'CASE_OPENED', CaseId: expect.stringMatching(/^\d{11}$/) });
    });
  });

  describe('rules', () => {
    it('refuses a second case, and one for what has ended', async () => {
      const clients = emulator.asNewAccount();
      const { RequestedQuota } = await raise(clients, 4);
      const open = () => clients.quotas.send(new CreateSupportCaseCommand({ RequestId: RequestedQuota!.Id }));
      await open();
      await expect(open()).rejects.toBeInstanceOf(ResourceAlreadyExistsException);
      emulator.advance(60);
      await expect(open()).rejects.toBeInstanceOf(InvalidResourceStateException);
    });

    it('does not find other requests', async () => {
      const open = emulator.asNewAccount().quotas.send(new CreateSupportCaseCommand({ RequestId: 'abc' }));
      await expect(open).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('does not change how the request ends', async () => {
      const clients = emulator.asNewAccount();
      const { RequestedQuota } = await raise(clients, 4);
      const RequestId = RequestedQuota!.Id!;
      await clients.quotas.send(new CreateSupportCaseCommand({ RequestId }));
      emulator.advance(60);
      const changed = await clients.quotas.send(new GetRequestedServiceQuotaChangeCommand({ RequestId }));
      expect(changed.RequestedQuota).toMatchObject({ Status: 'DENIED' });
      await expect(applied(clients)).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });
});
