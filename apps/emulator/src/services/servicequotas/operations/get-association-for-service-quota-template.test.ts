import {
  AssociateServiceQuotaTemplateCommand,
  DisassociateServiceQuotaTemplateCommand,
  GetAssociationForServiceQuotaTemplateCommand,
  NoAvailableOrganizationException,
  ServiceQuotaTemplateNotInUseException,
  TemplatesNotAvailableInRegionException,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { found } from '../testing/quotas.js';

describe('GetAssociationForServiceQuotaTemplate', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers the status', async () => {
      const { quotas } = await found(accounts.next());
      await quotas.send(new AssociateServiceQuotaTemplateCommand({}));
      const answer = await quotas.send(new GetAssociationForServiceQuotaTemplateCommand({}));
      expect(answer.ServiceQuotaTemplateAssociationStatus).toBe('ASSOCIATED');
    });
  });

  describe('rules', () => {
    it('is for the management account of an organization, in us-east-1', async () => {
      const use = ({ quotas }: TestClients) => quotas.send(new GetAssociationForServiceQuotaTemplateCommand({}));
      await expect(use(accounts.next())).rejects.toBeInstanceOf(NoAvailableOrganizationException);
      const management = await found(accounts.next());
      await expect(use(accounts.emulator().as(management.account, 'eu-west-1'))).rejects.toBeInstanceOf(
        TemplatesNotAvailableInRegionException,
      );
    });

    it('refuses what was never associated', async () => {
      const { quotas } = await found(accounts.next());
      await expect(quotas.send(new GetAssociationForServiceQuotaTemplateCommand({}))).rejects.toBeInstanceOf(
        ServiceQuotaTemplateNotInUseException,
      );
    });
  });

  describe('behaviour', () => {
    it('sees it end', async () => {
      const { quotas } = await found(accounts.next());
      await quotas.send(new AssociateServiceQuotaTemplateCommand({}));
      await quotas.send(new DisassociateServiceQuotaTemplateCommand({}));
      const answer = await quotas.send(new GetAssociationForServiceQuotaTemplateCommand({}));
      expect(answer.ServiceQuotaTemplateAssociationStatus).toBe('DISASSOCIATED');
    });
  });
});
