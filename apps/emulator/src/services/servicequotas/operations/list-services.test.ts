import { InvalidPaginationTokenException, ListServicesCommand } from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';

describe('ListServices', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('names the services that have quotas', async () => {
      const { Services, NextToken } = await accounts.next().quotas.send(new ListServicesCommand({}));
      expect(Services).toEqual([{ ServiceCode: 'sagemaker', ServiceName: 'Amazon SageMaker' }]);
      expect(NextToken).toBeUndefined();
    });
  });

  describe('rules', () => {
    it('refuses a token of something else', async () => {
      const { quotas } = accounts.next();
      await expect(quotas.send(new ListServicesCommand({ NextToken: 'bm90aGluZw==' }))).rejects.toBeInstanceOf(
        InvalidPaginationTokenException,
      );
      await expect(quotas.send(new ListServicesCommand({ MaxResults: 101 }))).rejects.toMatchObject({ name: 'ValidationException' });
    });
  });

  describe('behaviour', () => {
    it('answers the same in every Region', async () => {
      const { Services } = await accounts.next('eu-west-1').quotas.send(new ListServicesCommand({ MaxResults: 1 }));
      expect(Services).toHaveLength(1);
    });
  });
});
