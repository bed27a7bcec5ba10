import {
  GetQuotaUtilizationReportCommand,
  NoSuchResourceException,
  StartQuotaUtilizationReportCommand,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestEmulator } from '../../../testing/start-emulator.js';

describe('StartQuotaUtilizationReport', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  describe('shape', () => {
    it('answers an id', async () => {
      const answer = await emulator.asNewAccount().quotas.send(new StartQuotaUtilizationReportCommand({}));
      expect(answer).toMatchObject({ Status: 'PENDING', ReportId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    });
  });

  describe('rules', () => {
    it('is not found by others', async () => {
      const { ReportId } = await emulator.asNewAccount().quotas.send(new StartQuotaUtilizationReportCommand({}));
      const get = emulator.asNewAccount().quotas.send(new GetQuotaUtilizationReportCommand({ ReportId }));
      await expect(get).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('makes another one each time', async () => {
      const { quotas } = emulator.asNewAccount();
      const one = await quotas.send(new StartQuotaUtilizationReportCommand({}));
      const two = await quotas.send(new StartQuotaUtilizationReportCommand({}));
      expect(one.ReportId).not.toBe(two.ReportId);
    });
  });
});
