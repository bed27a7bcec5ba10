import { GetServiceQuotaCommand, NoSuchResourceException } from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { applied, APPS, arnOf, raise } from '../testing/quotas.js';

describe('GetServiceQuota', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('describes an applied value', async () => {
      const clients = accounts.next();
      await raise(clients, 4);
      const { Quota } = await clients.quotas.send(new GetServiceQuotaCommand(APPS));
      expect(Quota).toMatchObject({ ...APPS, QuotaArn: arnOf(clients), Value: 4, QuotaAppliedAtLevel: 'ACCOUNT', Adjustable: true });
    });
  });

  describe('rules', () => {
    it('does not find what was never raised', async () => {
      await expect(applied(accounts.next())).rejects.toMatchObject({
        name: 'NoSuchResourceException',
        message: 'The request failed because applied value for the specified context Id do not exist.',
      });
    });

    it('does not find a value of one resource', async () => {
      const clients = accounts.next();
      await raise(clients, 4);
      const get = clients.quotas.send(new GetServiceQuotaCommand({ ...APPS, ContextId: 'arn:aws:sagemaker:us-east-1:1:x' }));
      await expect(get).rejects.toBeInstanceOf(NoSuchResourceException);
    });

    it('does not find other services', async () => {
      const get = accounts.next().quotas.send(new GetServiceQuotaCommand({ ...APPS, ServiceCode: 'ec2' }));
      await expect(get).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('is of one account and one Region', async () => {
      const clients = accounts.next();
      await raise(clients, 4);
      await expect(applied(accounts.emulator().as(clients.account, 'eu-west-1'))).rejects.toBeInstanceOf(NoSuchResourceException);
      await expect(applied(accounts.next())).rejects.toBeInstanceOf(NoSuchResourceException);
      expect(await applied(clients)).toBe(4);
    });
  });
});
