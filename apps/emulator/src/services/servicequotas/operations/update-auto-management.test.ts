import {
  GetAutoManagementConfigurationCommand,
  NoSuchResourceException,
  StartAutoManagementCommand,
  UpdateAutoManagementCommand,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';
import { APPS } from '../testing/quotas.js';

const START = { OptInLevel: 'ACCOUNT', OptInType: 'NotifyOnly' } as const;

describe('UpdateAutoManagement', () => {
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
    it('changes what it names', async () => {
      const clients = await started();
      const NotificationArn = 'arn:aws:notifications::111111111111:configuration/a1';
      await clients.quotas.send(new UpdateAutoManagementCommand({ NotificationArn }));
      expect(await get(clients)).toMatchObject({ NotificationArn, ExclusionList: { sagemaker: [{ QuotaCode: APPS.QuotaCode }] } });
    });
  });

  describe('rules', () => {
    it('needs a start', async () => {
      const update = emulator.asNewAccount().quotas.send(new UpdateAutoManagementCommand({ OptInType: 'NotifyOnly' }));
      await expect(update).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });

  describe('behaviour', () => {
    it('takes back exclusions', async () => {
      const clients = await started();
      await clients.quotas.send(new UpdateAutoManagementCommand({ ExclusionList: {} }));
      expect(await get(clients)).toMatchObject({ ExclusionList: {} });
    });
  });
});
