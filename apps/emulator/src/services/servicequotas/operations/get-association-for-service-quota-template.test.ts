import {
  AssociateServiceQuotaTemplateCommand,
  DisassociateServiceQuotaTemplateCommand,
  GetAssociationForServiceQuotaTemplateCommand,
  NoAvailableOrganizationException,
  ServiceQuotaTemplateNotInUseException,
  TemplatesNotAvailableInRegionException,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';
import { found } from '../testing/quotas.js';

describe('GetAssociationForServiceQuotaTemplate', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  describe('shape', () => {
    it('answers the status', async () => {
      const { quotas } = await found(emulator.asNewAccount());
      await quotas.send(new AssociateServiceQuotaTemplateCommand({}));
      const answer = await quotas.send(new GetAssociationForServiceQuotaTemplateCommand({}));
      expect(answer.ServiceQuotaTemplateAssociationStatus).toBe('ASSOCIATED');
    });
  });

  describe('rules', () => {
    it('is for the management account of an organization, in us-east-1', async () => {
      const use = ({ quotas }: TestClients) => quotas.send(new GetAssociationForServiceQuotaTemplateCommand({}));
      await expect(use(emulator.asNewAccount())).rejects.toBeInstanceOf(NoAvailableOrganizationException);
      const management = await found(emulator.asNewAccount());
      await expect(use(emulator.as(management.account, 'eu-west-1'))).rejects.toBeInstanceOf(TemplatesNotAvailableInRegionException);
    });

    it('refuses what was never associated', async () => {
      const { quotas } = await found(emulator.asNewAccount());
      await expect(quotas.send(new GetAssociationForServiceQuotaTemplateCommand({}))).rejects.toBeInstanceOf(
        ServiceQuotaTemplateNotInUseException,
      );
    });
  });

  describe('behaviour', () => {
    it('sees it end', async () => {
      const { quotas } = await found(emulator.asNewAccount());
      await quotas.send(new AssociateServiceQuotaTemplateCommand({}));
      await quotas.send(new DisassociateServiceQuotaTemplateCommand({}));
      const answer = await quotas.send(new GetAssociationForServiceQuotaTemplateCommand({}));
      expect(answer.ServiceQuotaTemplateAssociationStatus).toBe('DISASSOCIATED');
    });
  });
});
