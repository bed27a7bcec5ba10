import { ListTagsForResourceCommand, NoSuchResourceException, TagResourceCommand } from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';
import { arnOf, raise } from '../testing/quotas.js';

describe('ListTagsForResource', () => {
  let emulator: TestEmulator;

  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  const tagged = async () => {
    const clients = emulator.asNewAccount();
    await raise(clients, 4);
    await clients.quotas.send(new TagResourceCommand({ ResourceARN: arnOf(clients), Tags: [{ Key: 'team', Value: 'a' }] }));
    return clients;
  };
  const tags = async (clients: TestClients) =>
    (await clients.quotas.send(new ListTagsForResourceCommand({ ResourceARN: arnOf(clients) }))).Tags;

  describe('shape', () => {
    it('lists tags', async () => {
      expect(await tags(await tagged())).toEqual([{ Key: 'team', Value: 'a' }]);
    });
  });

  describe('rules', () => {
    it('finds only quotas that were applied to the account', async () => {
      const use = ({ quotas }: TestClients, ResourceARN: string) => quotas.send(new ListTagsForResourceCommand({ ResourceARN }));
      const clients = emulator.asNewAccount();
      await expect(use(clients, arnOf(clients))).rejects.toBeInstanceOf(NoSuchResourceException);
      await raise(clients, 4);
      await expect(use(emulator.asNewAccount(), arnOf(clients))).rejects.toBeInstanceOf(NoSuchResourceException);
      await expect(use(clients, arnOf(clients))).resolves.toBeDefined();
    });
  });

  describe('behaviour', () => {
    it('is of one Region', async () => {
      const clients = await tagged();
      const there = emulator.as(clients.account, 'eu-west-1').quotas.send(new ListTagsForResourceCommand({ ResourceARN: arnOf(clients) }));
      await expect(there).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });
});
