import {
  DisassociateServiceQuotaTemplateCommand,
  ListServiceQuotaIncreaseRequestsInTemplateCommand,
  NoAvailableOrganizationException,
  ServiceQuotaTemplateNotInUseException,
  TemplatesNotAvailableInRegionException,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { found } from '../testing/quotas.js';
import { associated, put } from '../testing/template.js';

describe('DisassociateServiceQuotaTemplate', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers nothing', async () => {
      const { quotas } = await associated(accounts.next());
      const { $metadata: _, ...answer } = await quotas.send(new DisassociateServiceQuotaTemplateCommand({}));
      expect(answer).toEqual({});
    });
  });

  describe('rules', () => {
    it('is for the management account of an organization, in us-east-1', async () => {
      const use = ({ quotas }: TestClients) => quotas.send(new DisassociateServiceQuotaTemplateCommand({}));
      await expect(use(accounts.next())).rejects.toBeInstanceOf(NoAvailableOrganizationException);
      const management = await found(accounts.next());
      await expect(use(accounts.emulator().as(management.account, 'eu-west-1'))).rejects.toBeInstanceOf(
        TemplatesNotAvailableInRegionException,
      );
    });

    it('refuses what is not associated', async () => {
      const { quotas } = await found(accounts.next());
      await expect(quotas.send(new DisassociateServiceQuotaTemplateCommand({}))).rejects.toBeInstanceOf(
        ServiceQuotaTemplateNotInUseException,
      );
    });
  });

  describe('behaviour', () => {
    it('keeps the requests of the template', async () => {
      const clients = await associated(accounts.next());
      await put(clients);
      await clients.quotas.send(new DisassociateServiceQuotaTemplateCommand({}));
      const list = await clients.quotas.send(new ListServiceQuotaIncreaseRequestsInTemplateCommand({}));
      expect(list.ServiceQuotaIncreaseRequestInTemplateList).toHaveLength(1);
    });
  });
});
