import { InvalidPaginationTokenException, ListServicesCommand } from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestEmulator } from '../../../testing/start-emulator.js';

describe('ListServices', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  describe('shape', () => {
    it('names the services that have quotas', async () => {
      const { Services, NextToken } = await emulator.asNewAccount().quotas.send(new ListServicesCommand({}));
      expect(Services).toEqual([{ ServiceCode: 'sagemaker', ServiceName: 'Amazon SageMaker' }]);
      expect(NextToken).toBeUndefined();
    });
  });

  describe('rules', () => {
    it('refuses a token of something else', async () => {
      const { quotas } = emulator.asNewAccount();
      await expect(quotas.send(new ListServicesCommand({ NextToken: 'bm90aGluZw==' }))).rejects.toBeInstanceOf(
        InvalidPaginationTokenException,
      );
      await expect(quotas.send(new ListServicesCommand({ MaxResults: 101 }))).rejects.toMatchObject({ name: 'ValidationException' });
    });
  });

  describe('behaviour', () => {
    it('answers the same in every Region', async () => {
      const { Services } = await emulator.asNewAccount('eu-west-1').quotas.send(new ListServicesCommand({ MaxResults: 1 }));
      expect(Services).toHaveLength(1);
    });
  });
});
