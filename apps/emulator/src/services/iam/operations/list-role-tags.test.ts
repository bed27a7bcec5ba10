import { ListRoleTagsCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { allPages, createRole } from '../testing/roles.js';

describe('ListRoleTags', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with keys and values', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow', { Tags: [{ Key: 'team', Value: '' }] });
      const { $metadata: _, ...output } = await iam.send(new ListRoleTagsCommand({ RoleName: 'Mlflow' }));
      expect(output).toEqual({ Tags: [{ Key: 'team', Value: '' }], IsTruncated: false });
    });
  });

  describe('rules', () => {
    it('refuses roles that do not exist', async () => {
      const { iam } = accounts.next();
      await expect(iam.send(new ListRoleTagsCommand({ RoleName: 'Nobody' }))).rejects.toHaveProperty('name', 'NoSuchEntityException');
    });
  });

  describe('behaviour', () => {
    it('pages in order of key', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow', { Tags: ['c', 'a', 'd', 'b'].map((Key) => ({ Key, Value: Key })) });
      const { items, pages } = await allPages(async (Marker) => {
        const { Tags, ...marked } = await iam.send(new ListRoleTagsCommand({ RoleName: 'Mlflow', MaxItems: 3, Marker }));
        return { items: Tags, IsTruncated: marked.IsTruncated, Marker: marked.Marker };
      });
      expect([items.map(({ Key }) => Key), pages]).toEqual([['a', 'b', 'c', 'd'], 2]);
    });

    it('gives markers it takes back, whatever the keys', async () => {
      const { iam } = accounts.next();
      const Tags = ['é'.repeat(128), 'ü'.repeat(128)].map((Key) => ({ Key, Value: '' }));
      await createRole(iam, 'Mlflow', { Tags: [...Tags, { Key: '__proto__', Value: 'own' }] });
      const first = await iam.send(new ListRoleTagsCommand({ RoleName: 'Mlflow', MaxItems: 2 }));
      const second = await iam.send(new ListRoleTagsCommand({ RoleName: 'Mlflow', Marker: first.Marker }));
      expect([...(first.Tags ?? []), ...(second.Tags ?? [])]).toEqual([{ Key: '__proto__', Value: 'own' }, ...Tags]);
    });
  });
});
