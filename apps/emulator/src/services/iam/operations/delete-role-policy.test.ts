import { DeleteRolePolicyCommand, ListRolePoliciesCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole, READ_S3 } from '../testing/roles.js';

describe('DeleteRolePolicy', () => {
  const accounts = freshAccounts();
  const policy = { RoleName: 'Mlflow', PolicyName: 'read' };

  describe('shape', () => {
    it('answers with nothing', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      await iam.send(new PutRolePolicyCommand({ ...policy, PolicyDocument: READ_S3 }));
      const { $metadata: _, ...output } = await iam.send(new DeleteRolePolicyCommand(policy));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('refuses roles and policies that do not exist', async () => {
      const { iam } = accounts.next();
      await expect(iam.send(new DeleteRolePolicyCommand(policy))).rejects.toHaveProperty(
        'message',
        'The role with name Mlflow cannot be found.',
      );
      await createRole(iam, 'Mlflow');
      await expect(iam.send(new DeleteRolePolicyCommand(policy))).rejects.toHaveProperty(
        'message',
        'The role policy with name read cannot be found.',
      );
    });
  });

  describe('behaviour', () => {
    it('leaves the other policies', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      for (const PolicyName of ['read', 'write'])
        await iam.send(new PutRolePolicyCommand({ ...policy, PolicyName, PolicyDocument: READ_S3 }));
      await iam.send(new DeleteRolePolicyCommand(policy));
      expect(await iam.send(new ListRolePoliciesCommand({ RoleName: 'Mlflow' }))).toMatchObject({ PolicyNames: ['write'] });
    });
  });
});
