import {
  AssociateServiceQuotaTemplateCommand,
  AWSServiceAccessNotEnabledException,
  IllegalArgumentException,
  NoAvailableOrganizationException,
  PutServiceQuotaIncreaseRequestIntoTemplateCommand,
  QuotaExceededException,
  TemplatesNotAvailableInRegionException,
} from '@aws-sdk/client-service-quotas';
import { CreateAccountCommand } from '@aws-sdk/client-organizations';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';
import { applied, APPS, found } from '../testing/quotas.js';

describe('PutServiceQuotaIncreaseRequestIntoTemplate', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  const put = ({ quotas }: TestClients, DesiredValue = 6, AwsRegion = 'eu-west-1') =>
    quotas.send(new PutServiceQuotaIncreaseRequestIntoTemplateCommand({ ...APPS, AwsRegion, DesiredValue }));
  const associated = async (clients: TestClients) => {
    await found(clients);
    await clients.quotas.send(new AssociateServiceQuotaTemplateCommand({}));
    return clients;
  };

  describe('shape', () => {
    it('answers the request', async () => {
      const { ServiceQuotaIncreaseRequestInTemplate } = await put(await associated(emulator.asNewAccount()));
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
      await expect(use(emulator.asNewAccount())).rejects.toBeInstanceOf(NoAvailableOrganizationException);
      const management = await found(emulator.asNewAccount());
      await expect(use(emulator.as(management.account, 'eu-west-1'))).rejects.toBeInstanceOf(TemplatesNotAvailableInRegionException);
    });

    it('needs trusted access', async () => {
      const { quotas } = await found(emulator.asNewAccount());
      await expect(
        quotas.send(new PutServiceQuotaIncreaseRequestIntoTemplateCommand({ ...APPS, AwsRegion: 'eu-west-1', DesiredValue: 6 })),
      ).rejects.toBeInstanceOf(AWSServiceAccessNotEnabledException);
    });

    it('refuses what is not more than the default', async () => {
      await expect(put(await associated(emulator.asNewAccount()), 3)).rejects.toBeInstanceOf(IllegalArgumentException);
    });

    it('has room for ten', async () => {
      const clients = await associated(emulator.asNewAccount());
      for (let region = 1; region <= 10; region++) await put(clients, 6, `eu-west-${region}`);
      await expect(put(clients, 6, 'us-east-1')).rejects.toBeInstanceOf(QuotaExceededException);
      await expect(put(clients, 7, 'eu-west-1')).resolves.toBeDefined();
    });
  });

  describe('behaviour', () => {
    it('gives a new account what the template asks for', async () => {
      const management = await associated(emulator.asNewAccount());
      await put(management);
      const { CreateAccountStatus } = await management.organizations.send(
        new CreateAccountCommand({ Email: 'new@example.com', AccountName: 'new' }),
      );
      const created = emulator.as(CreateAccountStatus!.AccountId!, 'eu-west-1');
      expect(await applied(created)).toBe(6);
    });
  });
});
