import { GetRolePolicyCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole, READ_S3 } from '../testing/roles.js';

describe('GetRolePolicy', () => {
  const accounts = freshAccounts();

  describe('shape', () => {
    it('answers with the encoded document', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      await iam.send(new PutRolePolicyCommand({ RoleName: 'Mlflow', PolicyName: 'read', PolicyDocument: READ_S3 }));
      const { $metadata: _, ...output } = await iam.send(new GetRolePolicyCommand({ RoleName: 'Mlflow', PolicyName: 'read' }));
      expect(output).toEqual({
        RoleName: 'Mlflow',
        PolicyName: 'read',
        PolicyDocument: encodeURIComponent(READ_S3).replaceAll('*', '%2A'),
      });
    });
  });

  describe('rules', () => {
    it('refuses a name no policy can have', async () => {
      const { iam } = accounts.next();
      await expect(iam.send(new GetRolePolicyCommand({ RoleName: 'Mlflow', PolicyName: 'a b' }))).rejects.toMatchObject({
        Code: 'ValidationError',
      });
    });
  });

  describe('behaviour', () => {
    it.each(['read', 'constructor', '__proto__'])('does not find %s', async (PolicyName) => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      await expect(iam.send(new GetRolePolicyCommand({ RoleName: 'Mlflow', PolicyName }))).rejects.toMatchObject({
        name: 'NoSuchEntityException',
        message: `The role policy with name ${PolicyName} cannot be found.`,
      });
    });
  });
});
