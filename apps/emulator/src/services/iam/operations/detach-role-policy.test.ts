import { AttachRolePolicyCommand, DetachRolePolicyCommand, ListAttachedRolePoliciesCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from '@jest/globals';

import { freshAccounts } from '../../../testing/fresh-accounts.js';
import { createRole } from '../testing/roles.js';

describe('DetachRolePolicy', () => {
  const accounts = freshAccounts();
  const attached = { RoleName: 'Mlflow', PolicyArn: 'arn:aws:iam::aws:policy/AmazonS3FullAccess' };

  describe('shape', () => {
    it('answers with nothing', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      await iam.send(new AttachRolePolicyCommand(attached));
      const { $metadata: _, ...output } = await iam.send(new DetachRolePolicyCommand(attached));
      expect(output).toEqual({});
    });
  });

  describe('rules', () => {
    it('refuses what is not attached', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      await expect(iam.send(new DetachRolePolicyCommand(attached))).rejects.toMatchObject({
        name: 'NoSuchEntityException',
        message: `Policy ${attached.PolicyArn} was not found.`,
      });
    });
  });

  describe('behaviour', () => {
    it('leaves the others attached', async () => {
      const { iam } = accounts.next();
      await createRole(iam, 'Mlflow');
      const PolicyArn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
      await iam.send(new AttachRolePolicyCommand(attached));
      await iam.send(new AttachRolePolicyCommand({ ...attached, PolicyArn }));
      await iam.send(new DetachRolePolicyCommand(attached));
      const { AttachedPolicies } = await iam.send(new ListAttachedRolePoliciesCommand({ RoleName: 'Mlflow' }));
      expect(AttachedPolicies).toEqual([{ PolicyName: 'ReadOnlyAccess', PolicyArn }]);
    });
  });
});
