import {
  AWSServiceAccessNotEnabledException,
  ListServiceQuotaIncreaseRequestsInTemplateCommand,
  type ListServiceQuotaIncreaseRequestsInTemplateRequest,
  NoAvailableOrganizationException,
  TemplatesNotAvailableInRegionException,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { found } from '../testing/quotas.js';
import { associated, put } from '../testing/template.js';

describe('ListServiceQuotaIncreaseRequestsInTemplate', () => {
  const accounts = freshAccounts();

  const list = async ({ quotas }: TestClients, input: ListServiceQuotaIncreaseRequestsInTemplateRequest = {}) =>
    (await quotas.send(new ListServiceQuotaIncreaseRequestsInTemplateCommand(input))).ServiceQuotaIncreaseRequestInTemplateList;

  describe('shape', () => {
    it('lists in order of Region', async () => {
      const clients = await associated(accounts.next());
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
      await expect(use(accounts.next())).rejects.toBeInstanceOf(NoAvailableOrganizationException);
      const management = await found(accounts.next());
      await expect(use(accounts.emulator().as(management.account, 'eu-west-1'))).rejects.toBeInstanceOf(
        TemplatesNotAvailableInRegionException,
      );
    });

    it('needs trusted access', async () => {
      const { quotas } = await found(accounts.next());
      await expect(quotas.send(new ListServiceQuotaIncreaseRequestsInTemplateCommand({}))).rejects.toBeInstanceOf(
        AWSServiceAccessNotEnabledException,
      );
    });
  });

  describe('behaviour', () => {
    it('filters and pages', async () => {
      const clients = await associated(accounts.next());
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
