import {
  ListTagsForResourceCommand,
  NoSuchResourceException,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type TestClients, type TestEmulator } from '../../../testing/start-emulator.js';
import { arnOf, raise } from '../testing/quotas.js';

describe('UntagResource', () => {
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
    it('answers nothing', async () => {
      const clients = await tagged();
      const { $metadata: _, ...answer } = await clients.quotas.send(
        new UntagResourceCommand({ ResourceARN: arnOf(clients), TagKeys: ['team'] }),
      );
      expect(answer).toEqual({});
    });
  });

  describe('rules', () => {
    it('finds only quotas that were applied to the account', async () => {
      const use = ({ quotas }: TestClients, ResourceARN: string) => quotas.send(new UntagResourceCommand({ ResourceARN, TagKeys: ['k'] }));
      const clients = emulator.asNewAccount();
      await expect(use(clients, arnOf(clients))).rejects.toBeInstanceOf(NoSuchResourceException);
      await raise(clients, 4);
      await expect(use(emulator.asNewAccount(), arnOf(clients))).rejects.toBeInstanceOf(NoSuchResourceException);
      await expect(use(clients, arnOf(clients))).resolves.toBeDefined();
    });
  });

  describe('behaviour', () => {
    it('takes away what it names', async () => {
      const clients = await tagged();
      await clients.quotas.send(new UntagResourceCommand({ ResourceARN: arnOf(clients), TagKeys: ['other'] }));
      expect(await tags(clients)).toEqual([{ Key: 'team', Value: 'a' }]);
      await clients.quotas.send(new UntagResourceCommand({ ResourceARN: arnOf(clients), TagKeys: ['team'] }));
      expect(await tags(clients)).toEqual([]);
    });
  });
});
