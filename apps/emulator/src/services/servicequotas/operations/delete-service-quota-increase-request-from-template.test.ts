import {
  AWSServiceAccessNotEnabledException,
  DeleteServiceQuotaIncreaseRequestFromTemplateCommand,
  NoAvailableOrganizationException,
  NoSuchResourceException,
  TemplatesNotAvailableInRegionException,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { APPS, found } from '../testing/quotas.js';
import { associated, put } from '../testing/template.js';

describe('DeleteServiceQuotaIncreaseRequestFromTemplate', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers nothing', async () => {
      const clients = await associated(accounts.next());
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
      await expect(use(accounts.next())).rejects.toBeInstanceOf(NoAvailableOrganizationException);
      const management = await found(accounts.next());
      await expect(use(accounts.emulator().as(management.account, 'eu-west-1'))).rejects.toBeInstanceOf(
        TemplatesNotAvailableInRegionException,
      );
    });

    it('needs trusted access', async () => {
      const { quotas } = await found(accounts.next());
      await expect(
        quotas.send(new DeleteServiceQuotaIncreaseRequestFromTemplateCommand({ ...APPS, AwsRegion: 'eu-west-1' })),
      ).rejects.toBeInstanceOf(AWSServiceAccessNotEnabledException);
    });
  });

  describe('behaviour', () => {
    it('is gone then', async () => {
      const clients = await associated(accounts.next());
      await put(clients);
      const remove = () =>
        clients.quotas.send(new DeleteServiceQuotaIncreaseRequestFromTemplateCommand({ ...APPS, AwsRegion: 'eu-west-1' }));
      await remove();
      await expect(remove()).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });
});
