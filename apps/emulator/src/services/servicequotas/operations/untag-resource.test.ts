import {
  ListTagsForResourceCommand,
  NoSuchResourceException,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { arnOf, raise } from '../testing/quotas.js';

describe('UntagResource', () => {
  const accounts = freshAccounts();

  const tagged = async () => {
    const clients = accounts.next();
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
      const clients = accounts.next();
      await expect(use(clients, arnOf(clients))).rejects.toBeInstanceOf(NoSuchResourceException);
      await raise(clients, 4);
      await expect(use(accounts.next(), arnOf(clients))).rejects.toMatchObject({ name: 'AccessDeniedException' });
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
