import { ListTagsForResourceCommand, NoSuchResourceException, TagResourceCommand } from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { arnOf, raise } from '../testing/quotas.js';

describe('ListTagsForResource', () => {
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
    it('lists tags', async () => {
      expect(await tags(await tagged())).toEqual([{ Key: 'team', Value: 'a' }]);
    });
  });

  describe('rules', () => {
    it('finds only quotas that were applied to the account', async () => {
      const use = ({ quotas }: TestClients, ResourceARN: string) => quotas.send(new ListTagsForResourceCommand({ ResourceARN }));
      const clients = accounts.next();
      await expect(use(clients, arnOf(clients))).rejects.toBeInstanceOf(NoSuchResourceException);
      await raise(clients, 4);
      await expect(use(accounts.next(), arnOf(clients))).rejects.toBeInstanceOf(NoSuchResourceException);
      await expect(use(clients, arnOf(clients))).resolves.toBeDefined();
    });
  });

  describe('behaviour', () => {
    it('is of one Region', async () => {
      const clients = await tagged();
      const there = accounts
        .emulator()
        .as(clients.account, 'eu-west-1')
        .quotas.send(new ListTagsForResourceCommand({ ResourceARN: arnOf(clients) }));
      await expect(there).rejects.toBeInstanceOf(NoSuchResourceException);
    });
  });
});
