import {
  AssociateServiceQuotaTemplateCommand,
  NoAvailableOrganizationException,
  OrganizationNotInAllFeaturesModeException,
  PutServiceQuotaIncreaseRequestIntoTemplateCommand,
  TemplatesNotAvailableInRegionException,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { APPS, found } from '../testing/quotas.js';

describe('AssociateServiceQuotaTemplate', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers nothing', async () => {
      const { $metadata: _, ...answer } = await (await found(accounts.next())).quotas.send(new AssociateServiceQuotaTemplateCommand({}));
      expect(answer).toEqual({});
    });
  });

  describe('rules', () => {
    it('is for the management account of an organization, in us-east-1', async () => {
      const use = ({ quotas }: TestClients) => quotas.send(new AssociateServiceQuotaTemplateCommand({}));
      await expect(use(accounts.next())).rejects.toBeInstanceOf(NoAvailableOrganizationException);
      const management = await found(accounts.next());
      await expect(use(accounts.emulator().as(management.account, 'eu-west-1'))).rejects.toBeInstanceOf(
        TemplatesNotAvailableInRegionException,
      );
    });

    it('is for organizations with all features', async () => {
      const { quotas } = await found(accounts.next(), 'CONSOLIDATED_BILLING');
      await expect(quotas.send(new AssociateServiceQuotaTemplateCommand({}))).rejects.toBeInstanceOf(
        OrganizationNotInAllFeaturesModeException,
      );
    });
  });

  describe('behaviour', () => {
    it('gives Service Quotas trusted access, so that the template can be filled', async () => {
      const { quotas } = await found(accounts.next());
      await quotas.send(new AssociateServiceQuotaTemplateCommand({}));
      const put = new PutServiceQuotaIncreaseRequestIntoTemplateCommand({ ...APPS, AwsRegion: 'eu-west-1', DesiredValue: 9 });
      await expect(quotas.send(put)).resolves.toBeDefined();
    });
  });
});
