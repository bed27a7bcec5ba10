import {
  AssociateServiceQuotaTemplateCommand,
  AWSServiceAccessNotEnabledException,
  DeleteServiceQuotaIncreaseRequestFromTemplateCommand,
  NoAvailableOrganizationException,
  NoSuchResourceException,
  PutServiceQuotaIncreaseRequestIntoTemplateCommand,
  TemplatesNotAvailableInRegionException,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';
import { APPS, found } from '../testing/quotas.js';

describe('DeleteServiceQuotaIncreaseRequestFromTemplate', () => {
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
    it('answers nothing', async () => {
      const clients = await associated(emulator.asNewAccount());
      await put(clients);
      const { $metadata: _, ...answer } = await clients.quotas.send(
        new DeleteServiceQuotaIncreaseRequestFromTemplateCommand({ ...APPS, AwsRegion: 'eu-west-1' }),
      );
      expect(answer).toEqual({});
    });
  });

  describe('rules', () => {
    it('is for the management account of an organization, in us-east-1', async () => {
      const use = ({ quotas }: TestClients) =>
        quotas.send(new DeleteServiceQuotaIncreaseRequestFromTemplateCommand({ ...APPS, AwsRegion: 'eu-west-1' }));
      await expect(use(emulator.asNewAccount())).rejects.toBeInstanceOf(NoAvailableOrganizationException);
      const management = await found(emulator.asNewAccount());
      await expect(use(emulator.as(management.account, 'eu-west-1'))).rejects.toBeInstanceOf(TemplatesNotAvailableInRegionException);
    });

    it('needs trusted access', async () => {
      const { quotas } = await found(emulator.asNewAccount());
      await expect(
        quotas.send(new DeleteServiceQuotaIncreaseRequestFromTemplateCommand({ ...APPS, AwsRegion: 'eu-west-1' })),
      ).rejects.toBeInstanceOf(AWSServiceAccessNotEnabledException);
    });
  });

  describe('behaviour', () => {
    it('is gone then', async () => {
      const clients = await associated(emulator.asNewAccount());
      await put(clients);
      const remove = () =>
        clients.quotas.send(new DeleteServiceQuotaIncreaseRequestFromTemplateCommand({ ...APPS, AwsRegion: 'eu-west-1' }));
      await remove();
      await expect(remove()).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });
});
