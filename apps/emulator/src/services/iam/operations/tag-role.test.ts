import { ListRoleTagsCommand, TagRoleCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole } from '../testing/roles.js';

describe('TagRole', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with nothing', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      const { $metadata: _, ...output } = await iam.send(new TagRoleCommand({ RoleName: 'Mlflow', Tags: [{ Key: 'a', Value: '1' }] }));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('stops at 50 tags', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow', { Tags: Array.from({ length: 49 }, (_, n) => ({ Key: `k${n}`, Value: '' })) });
      const Tags = [{ Key: 'k50', Value: '' }];
      await iam.send(new TagRoleCommand({ RoleName: 'Mlflow', Tags }));
      await iam.send(new TagRoleCommand({ RoleName: 'Mlflow', Tags }));
      const oneMore = iam.send(new TagRoleCommand({ RoleName: 'Mlflow', Tags: [{ Key: 'k51', Value: '' }] }));
      await expect(oneMore).rejects.toMatchObject({ name: 'LimitExceededException', message: 'Cannot exceed quota for TagsPerRole: 50' });
    });
  });

  describe('behaviour', () => {
    it('changes the value of a key, whatever its case', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow', { Tags: [{ Key: 'Team', Value: 'a' }] });
      await iam.send(new TagRoleCommand({ RoleName: 'Mlflow', Tags: [{ Key: 'team', Value: 'b' }] }));
      expect(await iam.send(new ListRoleTagsCommand({ RoleName: 'Mlflow' }))).toMatchObject({ Tags: [{ Key: 'Team', Value: 'b' }] });
    });
  });
});
