import { ListRoleTagsCommand, UntagRoleCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole } from '../testing/roles.js';

describe('UntagRole', () => {
  const accounts = freshAccounts();
  const Tags = [
    { Key: 'a', Value: '1' },
    { Key: 'b', Value: '2' },
  ];

  describe('shape', () => {
    it('answers with nothing', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow', { Tags });
      const { $metadata: _, ...output } = await iam.send(new UntagRoleCommand({ RoleName: 'Mlflow', TagKeys: ['a'] }));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('refuses roles that do not exist', async () => {
      const { iam } = accounts.next();
      await expect(iam.send(new UntagRoleCommand({ RoleName: 'Nobody', TagKeys: ['a'] }))).rejects.toHaveProperty(
        'name',
        'NoSuchEntityException',
      );
    });
  });

  describe('behaviour', () => {
    it('removes what is there and ignores the rest', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow', { Tags });
      await iam.send(new UntagRoleCommand({ RoleName: 'Mlflow', TagKeys: ['A', 'never'] }));
      expect(await iam.send(new ListRoleTagsCommand({ RoleName: 'Mlflow' }))).toMatchObject({ Tags: [{ Key: 'b', Value: '2' }] });
    });
  });
});
