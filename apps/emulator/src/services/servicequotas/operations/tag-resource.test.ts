import {
  ListTagsForResourceCommand,
  NoSuchResourceException,
  TagPolicyViolationException,
  TagResourceCommand,
  TooManyTagsException,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import type { TestClients } from '../../../testing/start-emulator.js';
import { arnOf, raise } from '../testing/quotas.js';

describe('TagResource', () => {
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
    it('adds and replaces', async () => {
      const clients = await tagged();
      await clients.quotas.send(
        new TagResourceCommand({
          ResourceARN: arnOf(clients),
          Tags: [
            { Key: 'team', Value: 'b' },
            { Key: 'x', Value: '' },
          ],
        }),
      );
      expect(await tags(clients)).toEqual([
        { Key: 'team', Value: 'b' },
        { Key: 'x', Value: '' },
      ]);
    });
  });

  describe('rules', () => {
    it('finds only quotas that were applied to the account', async () => {
      const use = ({ quotas }: TestClients, ResourceARN: string) =>
        quotas.send(new TagResourceCommand({ ResourceARN, Tags: [{ Key: 'k', Value: 'v' }] }));
      const clients = accounts.next();
      await expect(use(clients, arnOf(clients))).rejects.toBeInstanceOf(NoSuchResourceException);
      await raise(clients, 4);
      await expect(use(accounts.next(), arnOf(clients))).rejects.toMatchObject({ name: 'AccessDeniedException' });
      await expect(use(clients, arnOf(clients))).resolves.toBeDefined();
    });

    it('refuses reserved keys and more than 50', async () => {
      const clients = await tagged();
      const tag = (Tags: { Key: string; Value: string }[]) =>
        clients.quotas.send(new TagResourceCommand({ ResourceARN: arnOf(clients), Tags }));
      await expect(tag([{ Key: 'aws:x', Value: '' }])).rejects.toBeInstanceOf(TagPolicyViolationException);
      await expect(tag(Array.from({ length: 50 }, (_, n) => ({ Key: `k${n}`, Value: '' })))).rejects.toBeInstanceOf(TooManyTagsException);
    });
  });

  describe('behaviour', () => {
    it('is kept through the next raise', async () => {
      const clients = await tagged();
      await raise(clients, 5);
      expect(await tags(clients)).toEqual([{ Key: 'team', Value: 'a' }]);
    });
  });
});
