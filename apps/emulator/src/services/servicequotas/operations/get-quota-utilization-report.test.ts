import {
  GetQuotaUtilizationReportCommand,
  NoSuchResourceException,
  StartQuotaUtilizationReportCommand,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { createApp } from '../../../testing/mlflow-app.js';
import { APPS, DOMAINS } from '../testing/quotas.js';

describe('GetQuotaUtilizationReport', () => {
  const accounts = freshAccounts();

  const start = async ({ quotas }: TestClients) => (await quotas.send(new StartQuotaUtilizationReportCommand({}))).ReportId;

  describe('shape', () => {
    it('says how much of a quota is used', async () => {
      const clients = accounts.next();
      await createApp(clients.sagemaker, { Name: 'one' });
      const answer = await clients.quotas.send(new GetQuotaUtilizationReportCommand({ ReportId: await start(clients) }));
      expect(answer).toMatchObject({ Status: 'COMPLETED', TotalCount: 2, GeneratedAt: expect.any(Date) });
      // the ready-made app counts
      expect(answer.Quotas![0]).toMatchObject({ ...APPS, Utilization: (2 / 3) * 100, DefaultValue: 3, AppliedValue: 3, Adjustable: true });
    });
  });

  describe('rules', () => {
    it('pages', async () => {
      const clients = accounts.next();
      await createApp(clients.sagemaker, { Name: 'one' });
      const ReportId = await start(clients);
      const one = await clients.quotas.send(new GetQuotaUtilizationReportCommand({ ReportId, MaxResults: 1 }));
      const two = await clients.quotas.send(new GetQuotaUtilizationReportCommand({ ReportId, MaxResults: 1, NextToken: one.NextToken }));
      expect([one.Quotas, two.Quotas].flat().map((quota) => quota!.QuotaCode)).toEqual([APPS.QuotaCode, DOMAINS.QuotaCode]);
      expect(two.NextToken).toBeUndefined();
    });
  });

  describe('behaviour', () => {
    it('is gone after 15 minutes', async () => {
      const clients = accounts.next();
      const ReportId = await start(clients);
      accounts.emulator().advance(15 * 60);
      await expect(clients.quotas.send(new GetQuotaUtilizationReportCommand({ ReportId }))).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });
});
