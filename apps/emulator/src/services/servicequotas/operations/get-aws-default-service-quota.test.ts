import { GetAWSDefaultServiceQuotaCommand, NoSuchResourceException } from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { APPS, raise } from '../testing/quotas.js';

describe('GetAWSDefaultServiceQuota', () => {
  const accounts = freshAccounts({ appLimit: 5 });

  describe('shape', () => {
    it('describes the quota of MLflow Apps, which belongs to no account', async () => {
      const { Quota } = await accounts.next('eu-west-1').quotas.send(new GetAWSDefaultServiceQuotaCommand(APPS));
      expect(Quota).toEqual({
        ...APPS,
        ServiceName: 'Amazon SageMaker',
        QuotaName: 'The maximum number of MLflow Apps that can be created.',
        QuotaArn: 'arn:aws:servicequotas:eu-west-1::sagemaker/L-F369E3CA',
        Value: 5,
        Unit: 'None',
        Adjustable: true,
        GlobalQuota: false,
      });
    });
  });

  describe('rules', () => {
    it('does not find other services and quotas', async () => {
      const { quotas } = accounts.next();
      const get = (ServiceCode: string, QuotaCode: string) => quotas.send(new GetAWSDefaultServiceQuotaCommand({ ServiceCode, QuotaCode }));
      await expect(get('SageMaker', 'L-F369E3CA')).rejects.toMatchObject({
        name: 'NoSuchResourceException',
        message: 'The request failed because the specified service does not exist.',
      });
      await expect(get('sagemaker', 'L-00000000')).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('does not follow what the account has', async () => {
      const clients = accounts.next();
      await raise(clients, 9);
      const { Quota } = await clients.quotas.send(new GetAWSDefaultServiceQuotaCommand(APPS));
      expect(Quota?.Value).toBe(5);
    });
  });
});
