import {
  AWSServiceAccessNotEnabledException,
  IllegalArgumentException,
  NoAvailableOrganizationException,
  PutServiceQuotaIncreaseRequestIntoTemplateCommand,
  QuotaExceededException,
  TemplatesNotAvailableInRegionException,
} from '@aws-sdk/client-service-quotas';
import { CreateAccountCommand } from '@aws-sdk/client-organizations';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { applied, APPS, found } from '../testing/quotas.js';
import { associated, put } from '../testing/template.js';

describe('PutServiceQuotaIncreaseRequestIntoTemplate', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers the request', async () => {
      const { ServiceQuotaIncreaseRequestInTemplate } = await put(await associated(accounts.next()));
      expect(ServiceQuotaIncreaseRequestInTemplate).toMatchObject({
        ...APPS,
        ServiceName: 'Amazon SageMaker',
        DesiredValue: 6,
        AwsRegion: 'eu-west-1',
      });
    });
  });

  describe('rules', () => {
    it('is for the management account of an organization, in us-east-1', async () => {
      const use = ({ quotas }: TestClients) =>
        quotas.send(new PutServiceQuotaIncreaseRequestIntoTemplateCommand({ ...APPS, AwsRegion: 'eu-west-1', DesiredValue: 6 }));
      await expect(use(accounts.next())).rejects.toBeInstanceOf(NoAvailableOrganizationException);
      const management = await found(accounts.next());
      await expect(use(accounts.emulator().as(management.account, 'eu-west-1'))).rejects.toBeInstanceOf(
        TemplatesNotAvailableInRegionException,
      );
    });

    it('needs trusted access', async () => {
      const { quotas } = await found(accounts.next());
      await expect(
        quotas.send(new PutServiceQuotaIncreaseRequestIntoTemplateCommand({ ...APPS, AwsRegion: 'eu-west-1', DesiredValue: 6 })),
      ).rejects.toBeInstanceOf(AWSServiceAccessNotEnabledException);
    });

    it('refuses what is not more than the default', async () => {
      await expect(put(await associated(accounts.next()), 3)).rejects.toBeInstanceOf(IllegalArgumentException);
    });

    it('has room for ten', async () => {
      const clients = await associated(accounts.next());
      for (let region = 1; region <= 10; region++) await put(clients, 6, `eu-west-${region}`);
      await expect(put(clients, 6, 'us-east-1')).rejects.toBeInstanceOf(QuotaExceededException);
      await expect(put(clients, 7, 'eu-west-1')).resolves.toBeDefined();
    });
  });

  describe('behaviour', () => {
    it('gives a new account what the template asks for', async () => {
      const management = await associated(accounts.next());
      await put(management);
      const { CreateAccountStatus } = await management.organizations.send(
        new CreateAccountCommand({ Email: 'new@example.com', AccountName: 'new' }),
      );
      const created = accounts.emulator().as(CreateAccountStatus!.AccountId!, 'eu-west-1');
      expect(await applied(created)).toBe(6);
    });
  });
});
