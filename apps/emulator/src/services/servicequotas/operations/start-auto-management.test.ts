import {
  GetAutoManagementConfigurationCommand,
  IllegalArgumentException,
  StartAutoManagementCommand,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';
import { APPS } from '../testing/quotas.js';

const START = { OptInLevel: 'ACCOUNT', OptInType: 'NotifyOnly' } as const;

describe('StartAutoManagement', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  const get = async ({ quotas }: TestClients) => {
    const { $metadata: _, ...configuration } = await quotas.send(new GetAutoManagementConfigurationCommand({}));
    return configuration;
  };
  const started = async () => {
    const clients = emulator.asNewAccount();
    await clients.quotas.send(new StartAutoManagementCommand({ ...START, ExclusionList: { sagemaker: [APPS.QuotaCode] } }));
    return clients;
  };

  describe('shape', () => {
    it('keeps the configuration', async () => {
      expect(await get(await started())).toEqual({
        ...START,
        OptInStatus: 'ENABLED',
        ExclusionList: { sagemaker: [{ QuotaCode: APPS.QuotaCode, QuotaName: 'The maximum number of MLflow Apps that can be created.' }] },
      });
    });
  });

  describe('rules', () => {
    it('refuses to adjust, which AWS does not do yet', async () => {
      const { quotas } = emulator.asNewAccount();
      const start = quotas.send(new StartAutoManagementCommand({ ...START, OptInType: 'NotifyAndAdjust' }));
      await expect(start).rejects.toBeInstanceOf(IllegalArgumentException);
    });
  });

  describe('behaviour', () => {
    it('replaces what was started before', async () => {
      const clients = await started();
      await clients.quotas.send(new StartAutoManagementCommand(START));
      expect(await get(clients)).toMatchObject({ ExclusionList: {} });
    });
  });
});
