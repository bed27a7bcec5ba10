import {
  GetQuotaUtilizationReportCommand,
  NoSuchResourceException,
  StartQuotaUtilizationReportCommand,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';

describe('StartQuotaUtilizationReport', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers an id', async () => {
      const answer = await accounts.next().quotas.send(new StartQuotaUtilizationReportCommand({}));
      expect(answer).toMatchObject({ Status: 'PENDING', ReportId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    });
  });

  describe('rules', () => {
    it('is not found by others', async () => {
      const { ReportId } = await accounts.next().quotas.send(new StartQuotaUtilizationReportCommand({}));
      const get = accounts.next().quotas.send(new GetQuotaUtilizationReportCommand({ ReportId }));
      await expect(get).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('makes another one each time', async () => {
      const { quotas } = accounts.next();
      const one = await quotas.send(new StartQuotaUtilizationReportCommand({}));
      const two = await quotas.send(new StartQuotaUtilizationReportCommand({}));
      expect(one.ReportId).not.toBe(two.ReportId);
    });
  });
});
