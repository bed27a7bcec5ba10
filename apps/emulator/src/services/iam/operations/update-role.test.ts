import { GetRoleCommand, UpdateRoleCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole } from '../testing/roles.js';

describe('UpdateRole', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with nothing', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      const { $metadata: _, ...output } = await iam.send(new UpdateRoleCommand({ RoleName: 'Mlflow' }));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('refuses a session of more than 12 hours', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      const update = iam.send(new UpdateRoleCommand({ RoleName: 'Mlflow', MaxSessionDuration: 43_201 }));
      await expect(update).rejects.toMatchObject({ Code: 'ValidationError' });
    });
  });

  describe('behaviour', () => {
    it('changes what is given and keeps the rest', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow', { Description: 'first' });
      await iam.send(new UpdateRoleCommand({ RoleName: 'Mlflow', MaxSessionDuration: 43_200 }));
      const get = new GetRoleCommand({ RoleName: 'Mlflow' });
      expect((await iam.send(get)).Role).toMatchObject({ Description: 'first', MaxSessionDuration: 43_200 });
      await expect(iam.send(new UpdateRoleCommand({ RoleName: 'Nobody' }))).rejects.toHaveProperty('name', 'NoSuchEntityException');
    });
  });
});
