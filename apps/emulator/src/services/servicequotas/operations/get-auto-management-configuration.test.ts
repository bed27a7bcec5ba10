import { GetAutoManagementConfigurationCommand, StartAutoManagementCommand } from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';
import { APPS } from '../testing/quotas.js';

const START = { OptInLevel: 'ACCOUNT', OptInType: 'NotifyOnly' } as const;

describe('GetAutoManagementConfiguration', () => {
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
    it('says what was started', async () => {
      expect(await get(await started())).toMatchObject({ OptInStatus: 'ENABLED', OptInLevel: 'ACCOUNT' });
    });
  });

  describe('rules', () => {
    it('is disabled unless started', async () => {
      expect(await get(emulator.asNewAccount())).toEqual({ OptInStatus: 'DISABLED' });
    });
  });

  describe('behaviour', () => {
    it('is of one account', async () => {
      const { account } = await started();
      expect(await get(emulator.as(account))).toMatchObject({ OptInStatus: 'ENABLED' });
      expect(await get(emulator.asNewAccount())).toEqual({ OptInStatus: 'DISABLED' });
    });
  });
});
