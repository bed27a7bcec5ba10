import {
  GetAutoManagementConfigurationCommand,
  NoSuchResourceException,
  StartAutoManagementCommand,
  StopAutoManagementCommand,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';
import { APPS } from '../testing/quotas.js';

const START = { OptInLevel: 'ACCOUNT', OptInType: 'NotifyOnly' } as const;

describe('StopAutoManagement', () => {
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
    it('answers nothing', async () => {
      const { $metadata: _, ...answer } = await (await started()).quotas.send(new StopAutoManagementCommand({}));
      expect(answer).toEqual({});
    });
  });

  describe('rules', () => {
    it('needs a start', async () => {
      await expect(emulator.asNewAccount().quotas.send(new StopAutoManagementCommand({}))).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('removes the configuration', async () => {
      const clients = await started();
      await clients.quotas.send(new StopAutoManagementCommand({}));
      expect(await get(clients)).toEqual({ OptInStatus: 'DISABLED' });
    });
  });
});
