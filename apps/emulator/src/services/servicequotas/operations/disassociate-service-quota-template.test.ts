import {
  AssociateServiceQuotaTemplateCommand,
  DisassociateServiceQuotaTemplateCommand,
  ListServiceQuotaIncreaseRequestsInTemplateCommand,
  NoAvailableOrganizationException,
  PutServiceQuotaIncreaseRequestIntoTemplateCommand,
  ServiceQuotaTemplateNotInUseException,
  TemplatesNotAvailableInRegionException,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';
import { APPS, found } from '../testing/quotas.js';

describe('DisassociateServiceQuotaTemplate', () => {
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
      const { quotas } = await associated(emulator.asNewAccount());
      const { $metadata: _, ...answer } = await quotas.send(new DisassociateServiceQuotaTemplateCommand({}));
      expect(answer).toEqual({});
    });
  });

  describe('rules', () => {
    it('is for the management account of an organization, in us-east-1', async () => {
      const use = ({ quotas }: TestClients) => quotas.send(new DisassociateServiceQuotaTemplateCommand({}));
      await expect(use(emulator.asNewAccount())).rejects.toBeInstanceOf(NoAvailableOrganizationException);
      const management = await found(emulator.asNewAccount());
      await expect(use(emulator.as(management.account, 'eu-west-1'))).rejects.toBeInstanceOf(TemplatesNotAvailableInRegionException);
    });

    it('refuses what is not associated', async () => {
      const { quotas } = await found(emulator.asNewAccount());
      await expect(quotas.send(new DisassociateServiceQuotaTemplateCommand({}))).rejects.toBeInstanceOf(
        ServiceQuotaTemplateNotInUseException,
      );
    });
  });

  describe('behaviour', () => {
    it('keeps the requests of the template', async () => {
      const clients = await associated(emulator.asNewAccount());
      await put(clients);
      await clients.quotas.send(new DisassociateServiceQuotaTemplateCommand({}));
      const list = await clients.quotas.send(new ListServiceQuotaIncreaseRequestsInTemplateCommand({}));
      expect(list.ServiceQuotaIncreaseRequestInTemplateList).toHaveLength(1);
    });
  });
});
