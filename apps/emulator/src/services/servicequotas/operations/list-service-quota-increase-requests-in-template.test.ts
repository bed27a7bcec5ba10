import {
  AssociateServiceQuotaTemplateCommand,
  AWSServiceAccessNotEnabledException,
  ListServiceQuotaIncreaseRequestsInTemplateCommand,
  type ListServiceQuotaIncreaseRequestsInTemplateRequest,
  NoAvailableOrganizationException,
  PutServiceQuotaIncreaseRequestIntoTemplateCommand,
  TemplatesNotAvailableInRegionException,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';
import { APPS, found } from '../testing/quotas.js';

describe('ListServiceQuotaIncreaseRequestsInTemplate', () => {
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
  const list = async ({ quotas }: TestClients, input: ListServiceQuotaIncreaseRequestsInTemplateRequest = {}) =>
    (await quotas.send(new ListServiceQuotaIncreaseRequestsInTemplateCommand(input))).ServiceQuotaIncreaseRequestInTemplateList;

  describe('shape', () => {
    it('lists in order of Region', async () => {
      const clients = await associated(emulator.asNewAccount());
      await put(clients, 6, 'us-east-1');
      await put(clients, 7, 'eu-west-1');
      expect(await list(clients)).toEqual([
        expect.objectContaining({ AwsRegion: 'eu-west-1', DesiredValue: 7 }),
        expect.objectContaining({ AwsRegion: 'us-east-1', DesiredValue: 6 }),
      ]);
    });
  });

  describe('rules', () => {
    it('is for the management account of an organization, in us-east-1', async () => {
      const use = ({ quotas }: TestClients) => quotas.send(new ListServiceQuotaIncreaseRequestsInTemplateCommand({}));
      await expect(use(emulator.asNewAccount())).rejects.toBeInstanceOf(NoAvailableOrganizationException);
      const management = await found(emulator.asNewAccount());
      await expect(use(emulator.as(management.account, 'eu-west-1'))).rejects.toBeInstanceOf(TemplatesNotAvailableInRegionException);
    });

    it('needs trusted access', async () => {
      const { quotas } = await found(emulator.asNewAccount());
      await expect(quotas.send(new ListServiceQuotaIncreaseRequestsInTemplateCommand({}))).rejects.toBeInstanceOf(
        AWSServiceAccessNotEnabledException,
      );
    });
  });

  describe('behaviour', () => {
    it('filters and pages', async () => {
      const clients = await associated(emulator.asNewAccount());
      await put(clients, 6, 'us-east-1');
      await put(clients, 7, 'eu-west-1');
      expect(await list(clients, { AwsRegion: 'us-east-1' })).toHaveLength(1);
      expect(await list(clients, { ServiceCode: 'ec2' })).toEqual([]);
      const one = await clients.quotas.send(new ListServiceQuotaIncreaseRequestsInTemplateCommand({ MaxResults: 1 }));
      expect(await list(clients, { MaxResults: 1, NextToken: one.NextToken })).toEqual([
        expect.objectContaining({ AwsRegion: 'us-east-1' }),
      ]);
    });
  });
});
