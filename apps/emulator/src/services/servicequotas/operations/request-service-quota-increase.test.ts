import { IllegalArgumentException, NoSuchResourceException, RequestServiceQuotaIncreaseCommand } from '@aws-sdk/client-service-quotas';
import { CreateDomainCommand, type CreateDomainRequest, ResourceLimitExceeded } from '@aws-sdk/client-sagemaker';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createApp } from '../../../testing/mlflow-app.js';
import { applied, APPS, arnOf, DOMAINS, raise } from '../testing/quotas.js';

const DOMAIN: Omit<CreateDomainRequest, 'DomainName'> = {
  AuthMode: 'IAM',
  VpcId: 'vpc-0123456789abcdef0',
  SubnetIds: ['subnet-0123456789abcdef0'],
  DefaultUserSettings: { ExecutionRole: 'arn:aws:iam::123456789012:role/service-role/Studio', SecurityGroups: ['sg-0123456789abcdef0'] },
};

describe('RequestServiceQuotaIncrease', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers the request, which is approved at once unless set otherwise', async () => {
      const clients = accounts.next();
      const { RequestedQuota } = await raise(clients, 4);
      expect(RequestedQuota).toMatchObject({
        ...APPS,
        ServiceName: 'Amazon SageMaker',
        DesiredValue: 4,
        Status: 'APPROVED',
        QuotaArn: arnOf(clients),
        QuotaRequestedAtLevel: 'ACCOUNT',
        GlobalQuota: false,
        Created: expect.any(Date),
        LastUpdated: expect.any(Date),
      });
      expect(RequestedQuota!.Id).toMatch(/^[0-9a-f]{32}[0-9a-zA-Z]{8}$/);
      expect(JSON.parse(RequestedQuota!.Requester!)).toMatchObject({ accountId: clients.account });
      expect(RequestedQuota).not.toHaveProperty('CaseId');
    });
  });

  describe('rules', () => {
    it('refuses what is not more than the account has', async () => {
      const clients = accounts.next();
      await expect(raise(clients, 3)).rejects.toMatchObject({
        name: 'IllegalArgumentException',
        message: 'You must provide a quota value greater than the current quota value',
      });
      await raise(clients, 7);
      await expect(raise(clients, 5)).rejects.toBeInstanceOf(IllegalArgumentException);
      expect(await applied(clients)).toBe(7);
    });

    it('refuses values out of range, and resources', async () => {
      const clients = accounts.next();
      await expect(raise(clients, -1)).rejects.toMatchObject({ name: 'ValidationException' });
      const ofResource = clients.quotas.send(new RequestServiceQuotaIncreaseCommand({ ...APPS, DesiredValue: 9, ContextId: '*' }));
      await expect(ofResource).rejects.toThrow('ContextId');
    });

    it('does not find other quotas', async () => {
      await expect(raise(accounts.next(), 9, { ...APPS, QuotaCode: 'L-00000000' })).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('lets an account create a fourth app, there and nowhere else', async () => {
      const clients = accounts.next('eu-west-1');
      for (const name of ['one', 'two']) await createApp(clients.sagemaker, { Name: name });
      await expect(createApp(clients.sagemaker, { Name: 'fourth' })).rejects.toBeInstanceOf(ResourceLimitExceeded);
      await raise(accounts.emulator().as(clients.account, 'us-east-2'), 9);
      await expect(createApp(clients.sagemaker, { Name: 'fourth' })).rejects.toThrow('is 3 Apps');
      await raise(clients, 4);
      await createApp(clients.sagemaker, { Name: 'fourth' });
      await expect(createApp(clients.sagemaker, { Name: 'fifth' })).rejects.toThrow('is 4 Apps, with current utilization of 4 Apps');
    });

    it('lets an account create a third domain', async () => {
      const clients = accounts.next();
      const create = (DomainName: string) => clients.sagemaker.send(new CreateDomainCommand({ ...DOMAIN, DomainName }));
      for (const name of ['one', 'two']) await create(name);
      await expect(create('three')).rejects.toBeInstanceOf(ResourceLimitExceeded);
      await raise(clients, 3, DOMAINS);
      await expect(create('three')).resolves.toBeDefined();
    });
  });
});
