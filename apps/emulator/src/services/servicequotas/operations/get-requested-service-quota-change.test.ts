import { GetRequestedServiceQuotaChangeCommand, NoSuchResourceException, QuotaExceededException } from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { applied, DOMAINS, raise } from '../testing/quotas.js';

describe('GetRequestedServiceQuotaChange', () => {
  const accounts = freshAccounts({ quotaIncreaseSeconds: 60 });

  const status = async ({ quotas }: TestClients, RequestId: string) =>
    (await quotas.send(new GetRequestedServiceQuotaChangeCommand({ RequestId }))).RequestedQuota!;

  describe('shape', () => {
    it('answers what the request answered', async () => {
      const clients = accounts.next();
      const { RequestedQuota } = await raise(clients, 4);
      expect(await status(clients, RequestedQuota!.Id!)).toEqual(RequestedQuota);
    });
  });

  describe('rules', () => {
    it('does not find what another account requested', async () => {
      const { RequestedQuota } = await raise(accounts.next(), 4);
      await expect(status(accounts.next(), RequestedQuota!.Id!)).rejects.toBeInstanceOf(NoSuchResourceException);
    });

    it('accepts one open request for each quota', async () => {
      const clients = accounts.next();
      await raise(clients, 4);
      await expect(raise(clients, 5)).rejects.toMatchObject({
        name: 'ResourceAlreadyExistsException',
        message: 'Only one open service quota increase request is allowed per quota.',
      });
      await raise(clients, 5, DOMAINS);
      accounts.emulator().advance(60);
      await raise(clients, 5);
    });

    it('accepts twenty open requests of an account', async () => {
      const { account } = accounts.next();
      const codes = ['L-6BC1B1A9', 'L-97AC1A59', 'L-9FC178C2', 'L-F369E3CA', 'L-BC8DC54C'];
      for (const region of ['us-east-1', 'us-east-2', 'eu-west-1', 'eu-west-2']) {
        for (const QuotaCode of codes) await raise(accounts.emulator().as(account, region), 1e6, { ServiceCode: 'sagemaker', QuotaCode });
      }
      await expect(raise(accounts.emulator().as(account), 5, DOMAINS)).rejects.toBeInstanceOf(QuotaExceededException);
      accounts.emulator().advance(60);
      await expect(raise(accounts.emulator().as(account), 5, DOMAINS)).resolves.toBeDefined();
    });
  });

  describe('behaviour', () => {
    it('is pending until the time is over, and applied then', async () => {
      const clients = accounts.next();
      const { RequestedQuota } = await raise(clients, 4);
      expect(RequestedQuota).toMatchObject({ Status: 'PENDING' });
      accounts.emulator().advance(59);
      expect(await status(clients, RequestedQuota!.Id!)).toMatchObject({ Status: 'PENDING' });
      await expect(applied(clients)).rejects.toBeInstanceOf(NoSuchResourceException);
      accounts.emulator().advance(1);
      const { Status, Created, LastUpdated } = await status(clients, RequestedQuota!.Id!);
      expect([Status, LastUpdated!.getTime() - Created!.getTime()]).toEqual(['APPROVED', 60_000]);
      expect(await applied(clients)).toBe(4);
    });
  });
});
